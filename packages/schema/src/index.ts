export type { AdditionalSection } from './additional-section.js'
export { type AsideKind, asideKindSchema } from './aside-kind.js'
export { byKind, type OfEachKind } from './by-kind.js'
export { type Catalogue, catalogueSchema } from './catalogue.js'
export {
  type ChangeKind,
  type ChangeLevel,
  type ChangeRuleId,
  changeKinds,
  changeLevels,
  type VersionProposal,
} from './change.js'
export { type Checked, checkNomenclature, type Problem } from './check-nomenclature.js'
export {
  type CodeScheme,
  type Codes,
  codeSchemes,
  codesSchema,
  pcsCodeSchema,
  romeCodeSchema,
  romeV2CodeSchema,
} from './code.js'
export { currentSuccessors } from './current-successors.js'
export { type DatasetIndex, datasetIndexSchema } from './dataset-index.js'
export {
  type DatasetStatement,
  type DatedRelease,
  datesOf,
  inOrder,
  publisherIri,
} from './dataset-statement.js'
export { type Deprecation, deprecationSchema } from './deprecation.js'
export {
  type Bilingual,
  type Finding,
  type FindingPlace,
  findingKey,
  type RelatedPlace,
  type ReportedFinding,
  type Severity,
  severities,
  severitySchema,
} from './finding.js'
export { type FindingFacts, findingFacts, type RuleId } from './finding-facts.js'
export { identifierSchema } from './identifier.js'
export { identifierOf } from './identifier-of.js'
export { baseIriSchema, contactIriSchema, iriSchema } from './iri.js'
export { type Kind, kindSchema, kinds } from './kind.js'
export { isSign, labelWords } from './label-words.js'
export type { GradedItem, GradedValue } from './level.js'
export { type ConceptMapping, conceptMappingSchema, mappingPredicates } from './mapping.js'
export {
  type Abbreviation,
  type Attribution,
  attributionSchema,
  type Nomenclature,
  nomenclatureJsonSchema,
  nomenclatureSchema,
  type SourceDocument,
} from './nomenclature.js'
export { normaliseText } from './normalise-text.js'
export {
  type Occupation,
  type OccupationFamily,
  type OccupationSubfamily,
  occupationFamilySchema,
  occupationSchema,
} from './occupation.js'
export { createFormKey, namesOf, type OccupationName } from './occupation-names.js'
export { orcidBase, orcidIri } from './orcid.js'
export type { OutputFile, WrittenFile } from './output-file.js'
export {
  type BehaviouralCompetence,
  behaviouralCompetenceSchema,
  type OccupationProfile,
  occupationProfileSchema,
} from './profile.js'
export { type Place, type ProvenanceRecord, placeSchema, provenanceRecordSchema } from './provenance.js'
export type { RelatedOccupation } from './related-occupation.js'
export {
  type Completeness,
  type ReleaseLoss,
  type Report,
  type ReportFacts,
  reportSchema,
  type SectionState,
  type SectionStates,
  sectionStatesSchema,
} from './report.js'
export { romeSchemeIri } from './rome-scheme-iri.js'
export { sameText, textKey } from './same-text.js'
export { sayIssue, sayMistake } from './say-issue.js'
export { isKnownSection, type SectionId, sectionIdSchema, sectionIds } from './section.js'
export {
  kindsOfField,
  type ListSectionId,
  listFields,
  profileFields,
  type TextSectionId,
  textFields,
} from './section-fields.js'
export { type Skill, type SkillType, skillSchema, skillTypeSchema, skillTypes } from './skill.js'
export { requiredLabels, type SkillItem, skillItems, skillRelation } from './skill-items.js'
export { type SkillMapping, skillMappingSchema } from './skill-mapping.js'
export { skillKey, skillOf } from './skill-of.js'
export type {
  PublishedTemplate,
  Scale,
  ScaleLevel,
  TemplateSection,
} from './template.js'
export { type SkillRelation, skillRelations } from './template.js'
export type { TemplateMistake } from './template-mistake.js'
export { textSchema, unseenCharacterOf } from './text.js'
export { isTrialIri, trialBaseIri } from './trial-iri.js'
export type { Trouble, TroubleCode, TroubleFacts, TroublePlace } from './trouble.js'
export type { CommandTroubles, LockHolder } from './troubles/command.js'
export type { DatasetTroubles } from './troubles/dataset.js'
export type { DocumentTroubles, KnownFileKind } from './troubles/document.js'
export type { IdentifierTroubles } from './troubles/identifier.js'
export type { QueueTroubles } from './troubles/queue.js'
export type { EscoCell, RomeCell, RomeTable, RomeTroubles, RomeVersionClaim } from './troubles/rome.js'
export type { StewardTroubles, TableMistake, YamlMistake } from './troubles/steward.js'
export type { ArchiveFault, WordFault, WordTroubles, XmlFault } from './troubles/word.js'
export { type ValueForm, valueForms } from './value-forms.js'
export {
  type Found,
  mistakeOf,
  type StatedMistake,
  type ValueKind,
  type ValueMistake,
} from './value-mistake.js'
export { versionSchema } from './version.js'
export { masculine, singular } from './word-forms.js'
export { readWrittenDate, type WrittenDate } from './written-date.js'
