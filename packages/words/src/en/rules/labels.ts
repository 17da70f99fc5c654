import { shorten } from '../../shorten.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, digits, either, quoted } from '../phrase.js'

const by = {
  normalisation: 'with case, accents and spaces aside',
  abbreviation: 'by an abbreviation of the decisions',
  alias: 'by a decision',
  'former label': 'by its former name',
}

/** Who is meant by a label, and what a steward decided. */
export const labels = {
  'label-ambiguous': {
    title: 'Ambiguous label',
    about: 'A label that is near to several occupations: which one is meant is for a person to say.',
    say: ({ label, candidates }) => ({
      message: `${quoted(label)} could be ${either(candidates.map(candidate => quoted(candidate.label)))}.`,
      advice: `Correct the label. Else ${decide('aliases', { text: label, occupation: candidates[0]?.id ?? someId })}${
        candidates.length > 1
          ? `\n\n(or, for “occupation”: ${either(candidates.slice(1).map(({ id }) => id))})`
          : ''
      }`,
    }),
  },
  'label-near-match': {
    title: 'Label recognised in spite of a slip',
    about: 'A label was taken for an occupation although it is spelt with other letters.',
    say: ({ label, preferred, distance }, { occupationId }) => ({
      message: `${quoted(label)} was read as ${quoted(preferred)} (${counted(distance, 'letter')} apart).`,
      advice: `Correct the label. If both spellings are right, ${decide('aliases', { text: label, occupation: occupationId ?? someId })}`,
    }),
  },
  'label-acronym': {
    title: 'Label recognised by initials',
    about:
      'A label was taken for an occupation because its capitals are the initials of the words in its place.',
    say: ({ label, preferred, acronym }, { occupationId }) => ({
      message: `${quoted(label)} was read as ${quoted(preferred)} (${acronym} by its initials).`,
      advice: `To confirm it, ${decide('aliases', { text: label, occupation: occupationId ?? someId })}`,
    }),
  },
  'label-variant': {
    title: 'Other spellings of a label',
    about: 'A label that is spelt in another way than in the list; it is published as a hidden label.',
    say: ({ label, preferred, by: how }) => ({
      message: `${quoted(label)} is another spelling of ${quoted(preferred)}, recognised ${by[how]}.`,
      advice: 'Nothing has to be done. To have one spelling, use that of the list.',
    }),
  },
  'stale-decision': {
    title: 'Decision without object',
    about: 'A decision that settles nothing any more: its text is not in the sources, or needs no decision.',
    say: ({ decision, text, unknown, retired }) => {
      const named = `The decision on ${quoted(text)} (under “${decision}”)`
      if (unknown !== null) {
        return {
          message: `${named} names the occupation ${quoted(unknown.id)}, which does not exist.`,
          advice:
            unknown.nearest === null
              ? 'Write the id of an occupation of the sources.'
              : `Write ${quoted(unknown.nearest)} if that is the one that was meant.`,
        }
      }
      if (retired !== null) {
        return {
          message: `${named} names the occupation ${quoted(retired.id)}, which is deprecated.`,
          advice:
            retired.replacedBy.length === 0
              ? 'Remove the decision, or name an occupation in use.'
              : `Write ${either(retired.replacedBy.map(quoted))} in its place, or remove the decision.`,
        }
      }
      return {
        message: `${named} settles nothing in the sources.`,
        advice: 'Remove the decision, or correct its text.',
      }
    },
  },
  'label-too-long': {
    title: 'Label or id too long',
    about:
      'A label of an occupation or family, or an id, of more than 200 characters: pages and files are named by ids, and no system takes such a name.',
    say: ({ name, characters, most }) => ({
      message: `${quoted(shorten(name))} has ${digits(characters)} characters; a label or id may have ${digits(most)}.`,
      advice:
        'Give it its short name, and the rest as its description; check that paragraphs were not run together.',
    }),
  },
} satisfies SomeRules
