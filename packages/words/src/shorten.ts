const sentence = 80

/** A text of a source for a sentence: cut where it is long, the cut shown. */
export function shorten(text: string, longest = sentence): string {
  // Whole characters: half a surrogate pair is no text.
  const characters = [...text.slice(0, 2 * longest + 2)]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
