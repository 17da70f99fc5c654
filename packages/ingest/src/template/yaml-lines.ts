/** A text as it stands in YAML: a JSON string is one; what nobody sees in it is shown by its number. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    sign => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  )
}

/** Texts on one line. */
export function listed(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`
}

/** Keys and what is written after them, on one line. */
export function inLine(entries: readonly (readonly [key: string, written: string])[]): string {
  return `{ ${entries.map(([key, written]) => `${key}: ${written}`).join(', ')} }`
}

/** Labels by language. */
export function labelled(labels: { fr: string; en?: string }): string {
  return inLine(Object.entries(labels).map(([language, label]) => [language, quoted(label)]))
}

/** One level of a scale. */
export function levelLine(level: {
  notation: string
  labels: { fr: string; en?: string }
  headings: readonly string[]
}): string {
  return inLine([
    ['notation', quoted(level.notation)],
    ['labels', labelled(level.labels)],
    ...(level.headings.length > 0 ? [['headings', listed(level.headings)] as const] : []),
  ])
}

/** The headings of the parts of a document, one a line; no line where there are none. */
export function partLines(parts: Readonly<Record<string, readonly string[]>>): string[] {
  const lines = Object.entries(parts).flatMap(([id, headings]) => [
    `  ${id}:`,
    '    headings:',
    ...headings.map(heading => `      - ${quoted(heading)}`),
  ])
  return lines.length > 0 ? ['parts:', ...lines] : []
}
