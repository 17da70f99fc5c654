import { diffArrays } from 'diff'

/** Words that stand in one reading and not, or otherwise, in the other; a text is '' where its reading has none there. */
export type Hunk = { first: string; second: string; firstBlock: number | null; secondBlock: number | null }

/**
 * Two readings of one document, held side by side: for each block of the second the block of the first that most of its
 * words stand in (an index, or null), and what differs.
 */
export type Alignment = { blocks: (number | null)[]; hunks: Hunk[] }

type Word = { text: string; block: number }

/** More differing words than this are two documents, not two readings of one; what aligning costs grows with them. */
const mostDiffering = 2_000

/**
 * Aligns the texts of two readings, word by word in their order (Myers, "An O(ND) difference algorithm", 1986).
 * Null where too much differs for that to tell anything.
 */
export function align(first: readonly string[], second: readonly string[]): Alignment | null {
  const words = [wordsOf(first), wordsOf(second)] as const
  const parts = diffArrays(
    words[0].map(({ text }) => text),
    words[1].map(({ text }) => text),
    { maxEditLength: mostDiffering },
  )
  if (!parts) return null
  const votes = second.map(() => new Map<number, number>())
  const hunks: Hunk[] = []
  const at = [0, 0] as [number, number]
  let lastBlock: number | null = null
  let open: { first: Word[]; second: Word[] } = { first: [], second: [] }
  const close = (): void => {
    hunks.push(...hunksOf(open, lastBlock))
    open = { first: [], second: [] }
  }
  for (const { added, removed, count } of parts) {
    if (removed) open.first.push(...words[0].slice(at[0], at[0] + count))
    else if (added) open.second.push(...words[1].slice(at[1], at[1] + count))
    else {
      close()
      for (let step = 0; step < count; step += 1) {
        const [mine, theirs] = [words[0][at[0] + step], words[1][at[1] + step]]
        if (!mine || !theirs) continue
        const votesOfBlock = votes[theirs.block]
        votesOfBlock?.set(mine.block, (votesOfBlock.get(mine.block) ?? 0) + 1)
        lastBlock = mine.block
      }
    }
    if (!added) at[0] += count
    if (!removed) at[1] += count
  }
  close()
  return { blocks: votes.map(winner), hunks }
}

function wordsOf(texts: readonly string[]): Word[] {
  return texts.flatMap((text, block) =>
    text
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .split(/\s+/u)
      .filter(word => /[\p{L}\p{N}]/u.test(word))
      .map(word => ({ text: word, block })),
  )
}

/** What differs between two places where both agree: set side by side where it is one block of each. */
function hunksOf({ first, second }: { first: Word[]; second: Word[] }, before: number | null): Hunk[] {
  // The same letters, cut otherwise: a drop cap is a paragraph of its own to one reader and part of its word to another.
  if (lettersOf(first) === lettersOf(second)) return []
  const [mine, theirs] = [byBlock(first), byBlock(second)]
  const [one] = mine
  const [other] = theirs
  if (mine.length === 1 && theirs.length === 1 && one && other) {
    return [{ first: one.text, second: other.text, firstBlock: one.block, secondBlock: other.block }]
  }
  return [
    ...mine.map(({ text, block }) => ({ first: text, second: '', firstBlock: block, secondBlock: null })),
    ...theirs.map(({ text, block }) => ({ first: '', second: text, firstBlock: before, secondBlock: block })),
  ]
}

function lettersOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('')
}

function byBlock(words: readonly Word[]): { block: number; text: string }[] {
  const texts = new Map<number, string[]>()
  for (const { block, text } of words) {
    const known = texts.get(block)
    if (known) known.push(text)
    else texts.set(block, [text])
  }
  return [...texts].map(([block, found]) => ({ block, text: found.join(' ') }))
}

function winner(votes: ReadonlyMap<number, number>): number | null {
  let best: [number, number] | null = null
  for (const [block, count] of votes) if (best === null || count > best[1]) best = [block, count]
  return best?.[0] ?? null
}
