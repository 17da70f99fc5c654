import type { ItemLevel } from './lists.js'
import { formatNumber } from './number-format.js'

/** Counts the items of a document's lists. */
export type ListCounters = {
  /** Counts one more item, and gives what is shown before it: `1.`, `2.3`, a bullet, `Mission 1 :`. */
  next(item: ItemLevel): string
}

type Count = { numbers: (number | null)[]; started: Set<string> }

/** Makes the counters of one flow of paragraphs, all at their start. */
export function createListCounters(): ListCounters {
  const counts = new Map<string, Count>()
  return {
    next(item) {
      const count = counts.get(item.abstractId) ?? { numbers: [], started: new Set() }
      counts.set(item.abstractId, count)
      advance(count, item)
      return shown(count, item)
    },
  }
}

function advance({ numbers, started }: Count, { number, levels, starts, numId, restarted }: ItemLevel): void {
  const startOf = (level: number) => starts.get(level) ?? levels.get(level)?.start ?? 1
  // A list that states a start begins there, once, though another of the same levels was counted before it.
  const key = starts.has(number) ? `${numId} ${number}` : null
  const isNew = key !== null && !started.has(key)
  if (key !== null) started.add(key)
  // A level above that no item had yet is shown as its start.
  for (let above = 0; above < number; above += 1) numbers[above] ??= startOf(above)
  const last = numbers[number]
  numbers[number] = isNew || last === null || last === undefined ? startOf(number) : last + 1
  for (const below of restarted) numbers[below] = null
}

function shown({ numbers }: Count, { level, levels }: ItemLevel): string {
  if (level.format === 'bullet') return level.text
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = levels.get(at)?.format ?? 'decimal'
    return formatNumber(numbers[at] ?? 0, level.isLegal && format !== 'none' ? 'decimal' : format)
  })
}
