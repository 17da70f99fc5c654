import { isSign, labelWords, type Skill } from '@metiers/schema'

/** Two skills whose wordings say nearly the same, the one that stands later first. */
export type NearSkills = { later: number; earlier: number }

/**
 * The pairs of skills of one type that differ by small words, by the number of a word, or by a few words which one has
 * more: one of four at most. Each label is looked up by its words, and without one or two of them: all with all is never
 * compared. Indexes are those of `skills`; what is out of use is left out.
 */
export function nearSkills(skills: readonly Skill[]): NearSkills[] {
  const seen = new Map<string, number[]>()
  const wordsOf = skills.map(({ preferredLabel, deprecation }) =>
    deprecation ? [] : contentWords(preferredLabel.fr),
  )
  const keyOf = (index: number, words: readonly string[]) => `${skills[index]?.type} ${words.join(' ')}`
  for (const [index, words] of wordsOf.entries()) {
    if (words.length < leastWords || words.length > mostWords) continue
    const key = keyOf(index, words)
    const same = seen.get(key)
    if (same) same.push(index)
    else seen.set(key, [index])
  }
  const pairs = new Map<string, NearSkills>()
  const add = (one: number, other: number) => {
    const pair = { later: Math.max(one, other), earlier: Math.min(one, other) }
    pairs.set(`${pair.earlier} ${pair.later}`, pair)
  }
  for (const same of seen.values()) {
    const [first, ...others] = same
    if (first !== undefined) for (const other of others) add(first, other)
  }
  for (const [index, words] of wordsOf.entries()) {
    if (words.length > mostWords) continue
    for (const fewer of withFewer(words)) {
      const [shorter] = seen.get(keyOf(index, fewer)) ?? []
      if (shorter !== undefined) add(index, shorter)
    }
  }
  return [...pairs.values()].sort((a, b) => a.later - b.later || a.earlier - b.earlier)
}

/** Two words are too few to say that two skills are one, and beyond a score of them a label is a paragraph. */
const leastWords = 2
const mostWords = 20

/** The words without one of them, where that is one of four at most; and without two, likewise. */
function* withFewer(words: readonly string[]): Generator<string[]> {
  if (words.length < 4) return
  for (const [at] of words.entries()) {
    const fewer = words.toSpliced(at, 1)
    if (isTelling(words[at] ?? '')) continue
    yield fewer
    if (words.length < 8) continue
    for (let next = at; next < fewer.length; next += 1) {
      if (!isTelling(fewer[next] ?? '')) yield fewer.toSpliced(next, 1)
    }
  }
}

const small = new Set(
  'a ai au aux avec ce ces cet cette d dans de des du elle en est et eux il ils l la le les leur leurs notamment ou par pour que qui s sa se ses son sur un une y'.split(
    ' ',
  ),
)

const denying = new Set(['hors', 'non', 'pas', 'sans'])

/** Whether a word alone makes another skill of it: one that denies, a number or a level (`B2`), a sign (`C++`). */
function isTelling(word: string): boolean {
  return denying.has(word) || /[^\p{L}]/u.test(word)
}

/** What a label says: its words without small ones, without the marks of number and of the infinitive, sorted, each once. */
function contentWords(label: string): string[] {
  const words = labelWords(label)
  // A sign that carries meaning (C++) belongs to the word before it.
  const whole = words.flatMap((word, at) => (isSign(word) ? [] : [word + signsAfter(words, at)]))
  return [...new Set(whole.filter(word => !small.has(word)).map(stem))].sort()
}

function signsAfter(words: readonly string[], at: number): string {
  let signs = ''
  for (let next = at + 1; isSign(words[next] ?? ''); next += 1) signs += words[next]
  return signs
}

function stem(word: string): string {
  if (word.length < 4 || denying.has(word)) return word
  return word.replace(/[sx]$/, '').replace(/er$/, 'e')
}
