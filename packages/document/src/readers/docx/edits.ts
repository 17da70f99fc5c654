/** A replacement of a stretch of a text. */
export type Edit = { start: number; end: number; insert: string }

/** Applies edits in one go. An edit inside a stretch that another one replaces is left out. */
export function applyEdits(text: string, edits: Edit[]): string {
  // At one place: what is put in before what follows, then the longest stretch, which holds the others.
  const reach = ({ start, end }: Edit) => (start === end ? Number.MAX_SAFE_INTEGER : end)
  const inOrder = [...edits].sort((a, b) => a.start - b.start || reach(b) - reach(a))
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
