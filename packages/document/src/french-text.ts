// The characters above ASCII that French text in an encoding of one byte is made of.
const letters = 'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸñÑáíóúÁÍÓÚ'
const signs = '\u00a0«»‹›‘’‚“”„…–—•·°ºª²³€§©®™×±¼½¾µ\u00ad'
const unusual = new RegExp(
  `[^\\u0000-\\u007f${letters}${signs}]|[\\u0000-\\u0008\\u000e-\\u001f\\u007f]`,
  'gu',
)
// A mark that opens a quotation after a letter, and a sign within a word: an apostrophe, a soft hyphen and the point of
// "étudiant·e" may stand there.
const openingAfterLetter = /\p{L}[‚„“‹](?!\s)|\p{Ll}[‚„]/gu
const signInWord = /(?<=\p{L})[«»‹›“”…•°ºª²³€§©®™×±¼½¾µ](?=\p{L})|(?<=\p{Ll})[–—](?=\p{Ll})/gu
const capitalInWord = /(?<=\p{Ll})[ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑÁÍÓÚ](?=\p{Ll})/gu
// Only à stands alone.
const letterAlone = new RegExp(`(?<![\\p{L}'’])[${letters.replace(/[àÀôÔ]/g, '')}](?![\\p{L}'’.])`, 'gu')

/** How many characters of a text are such as French does not have, or not where they stand. */
export function implausibleIn(text: string): number {
  return [unusual, openingAfterLetter, signInWord, capitalInWord, letterAlone].reduce(
    (sum, pattern) => sum + (text.match(pattern)?.length ?? 0),
    0,
  )
}

// In text whose encoding is known, dashes and dots are what the writer typed.
const quoteInWord = /\p{L}[‚„](?=\p{L})|\p{Ll}[“](?=\p{Ll})/u

/** Whether a quotation mark stands within a word, as é, à and ô of CP850 do where they were read as Windows-1252. */
export function hasQuoteInWord(text: string): boolean {
  return quoteInWord.test(text)
}
