import type { Change } from '../delta.js'
import { align, type Pair } from './align.js'
import { type Draft, draft, type Subject } from './draft.js'
import { diffWords } from './words.js'

/** How a list is read: the text of an item, and where in the item it stands (`''` where the item is the text). */
type Reading<T> = {
  part: string
  below: string
  textOf: (item: T) => string
  textBelow: '' | `/${string}`
  /** The changes of an item beside those of its text. */
  within?: (old: T, now: T, place: { old: string; new: string }) => Draft[]
}

/** What changed in one list of an occupation. Where all of it came or went, that is one change of the section. */
export function compareItems<T>(
  subject: Subject,
  old: T[],
  now: T[],
  { part, below, textOf, textBelow, within = () => [] }: Reading<T>,
): Draft[] {
  const say = (said: Omit<Parameters<typeof draft>[1], 'part'>) => draft(subject, { part, ...said })
  if (old.length === 0 && now.length === 0) return []
  const sides = { old: below, new: below }
  if (old.length === 0) return [say({ kind: 'section-filled', below: sides, old, new: now })]
  if (now.length === 0) return [say({ kind: 'section-emptied', below: sides, old, new: now })]

  const { kept, moved, edited, removed, added } = align(old.map(textOf), now.map(textOf))
  const place = (pair: Partial<Pair>, inside = '') => ({
    ...(pair.old !== undefined && { old: `${below}/${pair.old}${inside}` }),
    ...(pair.new !== undefined && { new: `${below}/${pair.new}${inside}` }),
  })
  const paired = (kind: Change['kind'], { old: from, new: to }: Pair): Draft[] => {
    const [before, after] = [old[from], now[to]]
    if (before === undefined || after === undefined) return []
    const [oldText, newText] = [textOf(before), textOf(after)]
    const words = oldText === newText ? undefined : diffWords(oldText, newText)
    const where = place({ old: from, new: to }, textBelow)
    return [say({ kind, below: where, old: oldText, new: newText, ...(words && { words }) })]
  }
  const inside = ({ old: from, new: to }: Pair): Draft[] => {
    const [before, after] = [old[from], now[to]]
    const here = { old: `${below}/${from}`, new: `${below}/${to}` }
    return before === undefined || after === undefined ? [] : within(before, after, here)
  }
  return [
    ...removed.map(at => say({ kind: 'item-removed', below: place({ old: at }), old: old[at] })),
    ...added.map(at => say({ kind: 'item-added', below: place({ new: at }), new: now[at] })),
    ...edited.flatMap(pair => paired('item-edited', pair)),
    ...moved.flatMap(pair => paired('item-moved', pair)),
    ...[...kept, ...moved, ...edited].sort((a, b) => a.new - b.new).flatMap(inside),
  ]
}
