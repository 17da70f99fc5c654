export { compareNomenclatures, isUnchanged } from './compare.js'
export {
  type Change,
  changeSchema,
  type Delta,
  deltaJsonSchema,
  deltaSchema,
  type WordRun,
} from './delta.js'
export { deltaToJson } from './format/json.js'
export { deltaToMarkdown } from './format/markdown.js'
export { graphUpdate } from './format/sparql.js'
export { deltaToText, paintPlain, type TextRole } from './format/text.js'
export { compareVersions, isEnough, proposedVersion, proposeVersion } from './propose-version.js'
export { type Current, previousOf } from './releases/editions.js'
export { exportChanges } from './releases/export-changes.js'
export { isHistoryFile, isHistoryFolder, isHistoryName } from './releases/history-files.js'
export {
  keptGraph,
  keptPaths,
  type Release,
  type ReleasedFile,
  type ReleaseRecord,
  releaseRecordSchema,
} from './releases/release.js'
export { type ChangeRule, changeRules } from './rules.js'
