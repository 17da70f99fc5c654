import { wordsOf } from '../suggest/words.js'
import { nearWords } from './near-words.js'
import { stem } from './stem.js'

/** A word of a skill: as it is written, and the marks of the rows of near words in which it stands. */
export type SkillWord = { written: string; near: readonly string[] }

const nearOf = nearWords(stem)

/** Words that only lead to what is known, done or shown: one referential has them where another names the thing alone. */
const leading = new Set(
  'assurer avoir aptitude bon bonne capacite competence connaitre connaissance etre facon facultes faculte faire maitriser maitrise maniere mettre oeuvre place preuve quelque realiser savoir sens utiliser utilisation tout tous toute plusieurs son sa ses leur ne pas se que qui'.split(
    ' ',
  ),
)

/**
 * The words of a skill that tell it from others, by their stems. Those that only lead to it (`maîtriser`, `faire preuve
 * de`, `assurer`) are left out, unless nothing else is there.
 */
export function skillWords(label: string): ReadonlyMap<string, SkillWord> {
  const all = [...wordsOf(label)]
  const telling = all.filter(([word]) => !leading.has(word))
  return new Map(
    (telling.length > 0 ? telling : all).map(([word, written]) => {
      const root = stem(word)
      return [root, { written, near: nearOf(root) }]
    }),
  )
}
