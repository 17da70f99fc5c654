import { commandWord } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { decide } from '../decisions.js'
import { quoted } from '../phrase.js'

/** What profiles ask for, as skills that they share. */
export const skills = {
  'skills-nearly-same': {
    title: 'Skills that are nearly the same',
    about:
      'Two wordings that differ by one word, a plural or a small word only: likely one skill. The program never joins them by itself.',
    say: ({ label, other, skill }) => ({
      message: `${quoted(label)} and ${quoted(other)} say nearly the same.`,
      advice: `If they are one skill, ${decide('skillAliases', { text: label, skill })}`,
    }),
  },
  'skill-likely-renamed': {
    title: 'Skill that is likely reworded',
    about: 'A skill that was published is asked for by no profile any more, and a new one is like it.',
    say: ({ id, label, likely }) => ({
      message: `No profile asks for ${quoted(label)} any more; ${quoted(likely)} is new and may be the same skill.`,
      advice: `If only its words have changed, it keeps its id:

metiers rename skill/${id} ${commandWord(likely)}

Else nothing is to be done: the old one is published as deprecated.`,
    }),
  },
  'skill-gone': {
    title: 'Skill that nothing asks for any more',
    about:
      'A skill that was published is asked for by no profile any more: it stays published, as deprecated.',
    say: ({ id, label, last }) => ({
      message: `No profile asks for ${quoted(label)} of release ${last} any more.`,
      advice: `Nothing is to be done where that is meant. If another takes its place:

metiers merge skill/${id} --into skill/ID`,
    }),
  },
  'skill-asked-again': {
    title: 'Deprecated skill asked for again',
    about:
      'A skill that the registry of ids calls deprecated is in a profile: it is published again, under the same id.',
    say: ({ label, since }) => ({
      message: `${quoted(label)} is deprecated since ${since}, and a profile asks for it.`,
      advice:
        'If that is meant, take “deprecation” out of its line in sources/identifiers.yaml. Else remove it from the profile.',
    }),
  },
} satisfies SomeRules
