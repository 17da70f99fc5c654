import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { either, phrase, quoted } from '../phrase.js'

const schemes = { romeV2: ['ROME 2'], rome: ['ROME 3', 'ROME 4'], pcs: ['PCS'] }

/** Codes of other nomenclatures, and mappings to them. */
export const codes = {
  'code-form': {
    title: 'Code d’une forme inconnue',
    about: phrase`Un code qui n’a la forme d’aucune nomenclature que sa rubrique peut porter ; il n’est pas publié.`,
    say: ({ code, schemes: asked }) => ({
      message: phrase`${quoted(shorten(code))} n’a pas la forme d’un code ${either(asked.flatMap(scheme => schemes[scheme]))}.`,
      advice: phrase`Corrigez le code : cinq chiffres pour ROME 2, une lettre et quatre chiffres pour ROME 3 et 4, trois chiffres et une lettre pour PCS.`,
    }),
  },
  'code-suspect': {
    title: 'Code suspect',
    about: 'Un code de ROME 2 qui existe, mais dans un autre domaine que le secteur de la nomenclature.',
    say: ({ code, label, domains, candidates }, { occupationId }) => {
      const named =
        label === null
          ? `est du domaine ${code.slice(0, 3)} de ROME 2`
          : `est ${quoted(label)} dans ROME 2 (domaine ${code.slice(0, 3)})`
      const near = candidates.map(candidate => `${candidate.code}, ${quoted(candidate.label)}`)
      const [first] = candidates
      return {
        message: phrase`${code} ${named}, hors du domaine ${either(domains)} de cette nomenclature${near.length === 0 ? '' : phrase` ; à deux chiffres échangés près, c’est ${either(near)}`}.`,
        advice: phrase`Vérifiez le code. ${first ? `Si ${first.code} est le bon,` : 'Quand le bon est connu,'} ${decide('corrections', { text: code, occupation: occupationId ?? someId, value: first?.code ?? 'le bon code' })}`,
      }
    },
  },
  'code-superseded': {
    title: 'Code hors d’usage',
    about: phrase`Un code de ROME 2, hors d’usage depuis 2009. Aucune table ne mène de lui à ROME 4 ; aucun code n’est déduit.`,
    say: ({ code }) => ({
      message: `${code} est un code de ROME 2, hors d’usage depuis 2009.`,
      advice: 'Ajoutez à la fiche le code du ROME en vigueur, quand il est connu.',
    }),
  },
  'code-label': {
    title: 'Intitulé à côté d’un code',
    about: 'Un texte à côté d’un code est lu comme son intitulé.',
    say: ({ labels: [first, ...others] }) => ({
      message: phrase`${quoted(shorten(first?.label ?? ''))} est l’intitulé de ${first?.code ?? ''}${others.map(({ code, label }) => `, ${quoted(shorten(label))} de ${code}`).join('')} ; le code seul est publié.`,
      advice: phrase`Il n’y a rien à faire : un code dit son intitulé.`,
    }),
  },
  'mapping-unknown-occupation': {
    title: 'Correspondance d’un métier inconnu',
    about: 'Une correspondance d’un métier que la nomenclature n’a pas.',
    say: ({ subject }) => ({
      message: phrase`Cette correspondance est celle de ${quoted(subject)}, qui n’est pas un métier de la nomenclature.`,
      advice: phrase`Corrigez la première case de la ligne : « metier: » suivi de l’identifiant du métier.`,
    }),
  },
  'mapping-unknown-skill': {
    title: 'Correspondance d’une compétence inconnue',
    about: 'Une correspondance d’une compétence que la nomenclature n’a pas.',
    say: ({ subject, nearest }) => ({
      message: phrase`Cette correspondance est celle de ${quoted(subject)}, qui n’est pas une compétence de la nomenclature${nearest === null ? '' : ` ; la plus proche est ${quoted(nearest)}`}.`,
      advice: phrase`Corrigez la première case de la ligne : « skill: » suivi de l’identifiant de la compétence ; il suit son libellé, et change avec lui.`,
    }),
  },
} satisfies SomeRules
