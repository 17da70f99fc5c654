/** What a page of results shows of a description is about as long; the rest is cut off there, in the middle of a word. */
const most = 160

/** A text as a description of its page: its first sentences, or else its first words, of at most 160 characters. */
export function metaDescription(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const sentences = /^.*[.!?](?= )/u.exec(line.slice(0, most + 1))?.[0]
  // One short sentence of a long text says too little.
  if (sentences !== undefined && sentences.length >= most / 2) return sentences
  return `${line.slice(0, most - 1).replace(/[\s,;:]+\S*$/u, '')}…`
}
