/** A line of output: the name of a file may have a line end in it, and what follows would be a line of its own. */
export function inOneLine(text: string): string {
  return text.replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
