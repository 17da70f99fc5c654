export { type AdviceBlock, adviceBlocks } from './advice.js'
export type { ChangeWords, ValueWords } from './change-words.js'
export type { Origin } from './command-words.js'
export { frenchSpaces } from './fr/phrase.js'
export type { Refusal } from './help-words.js'
export type { InitQuestion, InitWords } from './init-words.js'
export { type Language, languages } from './language.js'
export type { RomeAppellation, RomeItemChange } from './rome-words.js'
export {
  type NearbyOf,
  type PathOf,
  ruleAbout,
  ruleTitle,
  sayFinding,
  sayLoss,
  sayPlace,
  sayTrouble,
  wordReport,
  wordsOf,
} from './say.js'
export type { HttpProblem, QueryMust, ServeWords } from './serve-words.js'
export type { Nearby, ProgressStep, Said, Words } from './words.js'
