/** A text as it is compared: without accents, case and the kinds of apostrophes. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim()
}

/**
 * Whether an item is one of those that are wanted. What is wanted is named as the item's own values are; an empty
 * wish asks for nothing. `text` is searched for, word by word; every other value must be the same.
 */
export function isWanted(wanted: Record<string, string>, item: Record<string, string | undefined>): boolean {
  return Object.entries(wanted).every(([name, value]) => {
    if (value === '') return true
    if (name !== 'text') return item[name] === value
    const own = folded(item.text ?? '')
    return folded(value)
      .split(/\s+/)
      .every(word => own.includes(word))
  })
}
