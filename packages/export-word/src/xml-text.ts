/**
 * A text as XML 1.0 can hold it (§2.2): control characters and lone surrogates, which no Word file can carry, are
 * replaced by U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(notInXml, '\ufffd')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
