/** A text of a source in Markdown: words stay words, nothing in them is markup, HTML or a line of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|#~]/g, character => `\\${character}`)
    .replace(/\s+/g, ' ')
}
