export { formerLabels } from './assemble/former-labels.js'
export { type DocumentInput, type Ingested, type IngestInput, ingest } from './ingest.js'
export { likelyRename } from './match/likely-rename.js'
export type { Observation, ObservationKind, ObservationOf } from './observation.js'
export {
  type AcceptedLoss,
  addAcceptedLosses,
  newAcceptedLosses,
  parseAcceptedLosses,
} from './steward/accepted-losses.js'
export { type Alignment, assertDistinctMappings, parseAlignment } from './steward/alignment.js'
export { type Decisions, noDecisions, parseDecisions } from './steward/decisions.js'
export {
  type IdentifierRegistry,
  noIdentifiers,
  parseIdentifiers,
  type RegisteredId,
  type RegistryList,
} from './steward/identifiers.js'
export { defaultManifest, type Manifest, parseManifest } from './steward/manifest.js'
export { nearestName } from './steward/nearest-name.js'
export {
  enterRetired,
  listOf,
  nameIn,
  newRegistry,
  type Registration,
  type RegistryFile,
  registerIds,
  renameId,
} from './steward/register-ids.js'
export { type Retirement, retireIds, type Standing } from './steward/retire-ids.js'
export { assertStewardSize, stewardBytes } from './steward/steward-size.js'
export { defaultTemplate, defaultTemplateText, parseTemplate, templateMistakes } from './template/load.js'
export { mergeTemplates, type TemplateFile } from './template/merge-templates.js'
export { proposeTemplate, type TemplateProposal } from './template/propose/propose.js'
export { type ProposalWords, writeProposal } from './template/propose/write-proposal.js'
export type { Level, Scale, Section, Template } from './template/template.js'
export { templateToYaml } from './template/template-to-yaml.js'
