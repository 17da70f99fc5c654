/** A label in lines of at most so many characters, broken between words and after hyphens; a longer part has its own. */
export function brokenIntoLines(label: string, most: number): string[] {
  const parts = label
    .split(/\s+/u)
    .flatMap(
      word => word.match(/[^-]*-+|[^-]+/gu)?.map((text, index) => ({ text, isWord: index === 0 })) ?? [],
    )
  const lines: string[] = []
  for (const { text, isWord } of parts) {
    const last = lines.at(-1)
    const joined = last === undefined ? text : `${last}${isWord ? ' ' : ''}${text}`
    if (last === undefined || joined.length > most) lines.push(text)
    else lines[lines.length - 1] = joined
  }
  return lines
}
