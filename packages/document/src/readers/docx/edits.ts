/** A replacement of a stretch of a text. */
export type Edit = { start: number; end: number; insert: string }

/** Applies edits in one go. An edit inside a stretch that another one replaces is left out. */
export function applyEdits(text: string, edits: Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: string[] = []
  let at = 0
  for (const { start, end, insert } of inOrder) {
    if (start < at) continue
    pieces.push(text.slice(at, start), insert)
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** Text as XML character data (XML 1.0 §2.4). */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
