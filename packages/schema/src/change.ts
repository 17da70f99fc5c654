/** What a change is, by meaning. The table in `rules.ts` of packages/changes says what each asks of a version. */
export const changeKinds = [
  'base-iri-changed',
  'version-changed',
  'title-changed',
  'licence-changed',
  'attribution-added',
  'attribution-removed',
  'attribution-changed',
  'family-added',
  'family-removed',
  'family-renamed',
  'family-moved',
  'subfamily-added',
  'subfamily-removed',
  'subfamily-renamed',
  'subfamily-moved',
  'skill-added',
  'skill-removed',
  'skill-renamed',
  'skill-joined',
  'skill-deprecated',
  'skill-reinstated',
  'iri-changed',
  'occupation-added',
  'occupation-removed',
  'occupation-renamed',
  'occupation-moved',
  'occupation-id-changed',
  'occupation-deprecated',
  'occupation-reinstated',
  'deprecation-changed',
  'label-added',
  'label-removed',
  'family-changed',
  'subfamily-changed',
  'profile-added',
  'profile-removed',
  'section-filled',
  'section-emptied',
  'empty-heading-added',
  'empty-heading-removed',
  'text-edited',
  'item-added',
  'item-removed',
  'item-moved',
  'item-edited',
  'item-link-changed',
  'competence-level-changed',
  'competence-required-changed',
  'competence-note-changed',
  'code-added',
  'code-removed',
  'code-correction-added',
  'code-correction-removed',
  'code-correction-changed',
  'mapping-added',
  'mapping-removed',
  'mapping-changed',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a version says of a release (SemVer 2.0.0 §§6-8), and `none` for what asks for no version. */
export const changeLevels = ['major', 'minor', 'patch', 'none'] as const
export type ChangeLevel = (typeof changeLevels)[number]

/** The rules of docs/versioning.md: what a change asks of a version. */
export type ChangeRuleId =
  | 'id-gone'
  | 'facts-gone'
  | 'terms-changed'
  | 'id-retired'
  | 'added'
  | 'fact-changed'
  | 'corrected'
  | 'restated'

/** A version that changes ask for after `before`, and the changes that ask for no less; `stated` is the new one's own. */
export type VersionProposal = {
  before: string
  version: string
  level: ChangeLevel
  because: { kind: ChangeKind; rule: ChangeRuleId; times: number }[]
  stated: { version: string; isEnough: boolean } | null
}
