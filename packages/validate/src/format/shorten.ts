const longest = 80

/** A text of a source for a message: cut where it is long, the cut shown. */
export function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}
