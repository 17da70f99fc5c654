import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { either, quoted } from '../phrase.js'

const schemes = { romeV2: ['ROME 2'], rome: ['ROME 3', 'ROME 4'], pcs: ['PCS'] }

/** Codes of other nomenclatures, and mappings to them. */
export const codes = {
  'code-form': {
    title: 'Code of unknown form',
    about: 'A code that has the form of no scheme that its section may hold; it is not published.',
    say: ({ code, schemes: asked }) => ({
      message: `${quoted(shorten(code))} has not the form of a code of ${either(asked.flatMap(scheme => schemes[scheme]))}.`,
      advice:
        'Correct the code: five digits for ROME 2, a letter and four digits for ROME 3 and 4, three digits and a letter for PCS.',
    }),
  },
  'code-suspect': {
    title: 'Suspect code',
    about: 'A code of ROME 2 that exists, and belongs to another domain than the sector of the nomenclature.',
    say: ({ code, label, domains, candidates }, { occupationId }) => {
      const domain = code.slice(0, 3)
      const named =
        label === null
          ? `is of domain ${domain} of ROME 2`
          : `is ${quoted(label)} in ROME 2 (domain ${domain})`
      const near = candidates.map(candidate => `${candidate.code}, ${quoted(candidate.label)}`)
      const [first] = candidates
      return {
        message: `${code} ${named}, outside domain ${either(domains)} of this nomenclature${near.length === 0 ? '' : `; two swapped digits away is ${either(near)}`}.`,
        advice: `Check the code. ${first ? `If ${first.code} is right,` : 'When the right one is known,'} ${decide('corrections', { text: code, occupation: occupationId ?? someId, value: first?.code ?? 'the right code' })}`,
      }
    },
  },
  'code-superseded': {
    title: 'Code out of use',
    about:
      'A code of ROME 2, which went out of use in 2009. No table leads from it to ROME 4; none is derived.',
    say: ({ code }) => ({
      message: `${code} is a code of ROME 2, out of use since 2009.`,
      advice: 'Add the code of the current ROME to the fiche when it is known.',
    }),
  },
  'code-label': {
    title: 'Label beside a code',
    about: 'A text beside a code is read as its label.',
    say: ({ labels: [first, ...others] }) => ({
      message: `${quoted(shorten(first?.label ?? ''))} is the label of ${first?.code ?? ''}${others.map(({ code, label }) => `, ${quoted(shorten(label))} of ${code}`).join('')}; the code alone is published.`,
      advice: 'Nothing has to be done: a code says its label.',
    }),
  },
  'mapping-unknown-occupation': {
    title: 'Mapping of an unknown occupation',
    about: 'A mapping of an occupation that the nomenclature does not have.',
    say: ({ subject }) => ({
      message: `This mapping is of ${quoted(subject)}, which is no occupation of the nomenclature.`,
      advice: 'Correct the first cell of the row: “metier:” and the id of the occupation.',
    }),
  },
  'mapping-unknown-skill': {
    title: 'Mapping of an unknown skill',
    about: 'A mapping of a skill that the nomenclature does not have.',
    say: ({ subject, nearest }) => ({
      message: `This mapping is of ${quoted(subject)}, which is no skill of the nomenclature${nearest === null ? '' : `; the nearest is ${quoted(nearest)}`}.`,
      advice:
        'Correct the first cell of the row: “skill:” and the id of the skill, which follows its label and changes with it.',
    }),
  },
} satisfies SomeRules
