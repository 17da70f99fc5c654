// Letters and digits, with the signs before, between and after them that can carry meaning.
const written = /\.?[\p{L}\p{N}\p{M}]+(?:[.+#]+[\p{L}\p{N}\p{M}]+)*[+#]*/gu

/** The words of a label as they are written: `C++`, `.NET` and `S.I` are one word each. */
export function writtenWords(label: string): string[] {
  return label.match(written) ?? []
}
