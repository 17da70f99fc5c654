// Names found by the words that they share, for whoever has no release of ROME to read.
export { type Hit, indexWords, type WordIndex } from './word-index.js'
export { wordsOf } from './words.js'
