export { type AdviceBlock, adviceBlocks } from './advice.js'
export { frenchSpaces } from './fr/phrase.js'
export { type Language, languages } from './language.js'
export {
  type PathOf,
  ruleAbout,
  ruleTitle,
  sayFinding,
  sayPlace,
  sayTrouble,
  wordReport,
  wordsOf,
} from './say.js'
export type { Nearby, ProgressStep, Said, Words } from './words.js'
