/** What may be the level at the end of an item, with the item before it: in brackets, behind a colon, or in signs. */
export function endingsOf(text: string, signs: ReadonlySet<string>): { label: string; written: string }[] {
  const trimmed = text.replace(/\s?[.;,]$/, '')
  const found: { label: string; written: string }[] = []
  const add = (end: number, from: number, to = trimmed.length) => {
    const label = end > 0 ? withoutColon(trimmed.slice(0, end)) : ''
    if (label !== '') found.push({ label, written: trimmed.slice(from, to).trim() })
  }
  const bracket = Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('['))
  if (/[)\]]$/.test(trimmed)) add(bracket, bracket + 1, trimmed.length - 1)
  for (const colon of new Set([trimmed.lastIndexOf(':'), trimmed.indexOf(':')])) add(colon, colon + 1)
  const start = startOfSigns(trimmed, signs)
  if (start < trimmed.length) add(start, start)
  return found
}

/** Where the signs at the end of a text begin. */
function startOfSigns(text: string, signs: ReadonlySet<string>): number {
  let start = text.length
  while (start > 0 && (signs.has(text.charAt(start - 1)) || text.charAt(start - 1) === ' ')) start -= 1
  return start
}

function withoutColon(label: string): string {
  return label.trimEnd().replace(/:$/, '').trimEnd()
}
