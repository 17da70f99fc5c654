import { textKey } from '@metiers/schema'

/** Capitals in a label that stand for words of another, and the keys of the labels that have these words. */
export type AcronymMatch = { acronym: string; keys: string[] }

const acronym = /^\p{Lu}{2,6}$/u
// Words that initials leave out.
const smallWords = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les'])

/**
 * Makes a finder of the keys that have, where `label` has a word in capitals, words with these initials, and are
 * the same around it: `Directeur des SI` -> `directeur-des-systemes-d-information`. Null where there is none. Only keys
 * that have all the initials of the label are looked at.
 */
export function createAcronymFinder(keys: readonly string[]): (label: string) => AcronymMatch | null {
  let byInitials: Map<string, string[]> | null = null
  return label => {
    // In a label all of capitals, no word is set apart as an acronym.
    if (label === label.toUpperCase()) return null
    for (const word of label.split(/[^\p{L}\p{N}]+/u).filter(part => acronym.test(part))) {
      const letters = textKey(word)
      const parts = `-${textKey(label)}-`.split(`-${letters}-`)
      const [before = '', after = ''] = parts
      if (parts.length !== 2) continue
      byInitials ??= groupByInitials(keys)
      const initials = `${initialsOf(before)}${letters}${initialsOf(after)}`
      const found = (byInitials.get(initials) ?? []).filter(key => {
        const whole = `-${key}-`
        if (!whole.startsWith(`${before}-`) || !whole.endsWith(`-${after}`)) return false
        const words = whole.slice(before.length, whole.length - after.length)
        return words.split('-').length > 2 && initialsOf(words) === letters
      })
      if (found.length > 0) return { acronym: word, keys: found }
    }
    return null
  }
}

function groupByInitials(keys: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const key of keys) {
    const initials = initialsOf(key)
    const group = groups.get(initials)
    if (group) group.push(key)
    else groups.set(initials, [key])
  }
  return groups
}

function initialsOf(words: string): string {
  return words
    .split('-')
    .filter(word => !smallWords.has(word))
    .map(word => word.charAt(0))
    .join('')
}
