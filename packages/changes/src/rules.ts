import type { ChangeKind, ChangeLevel, ChangeRuleId } from '@metiers/schema'

/** A rule of docs/versioning.md: what a change asks of the version; its words say why. `major` is what breaks a user's program. */
export type ChangeRule = { id: ChangeRuleId; level: ChangeLevel }

const rule = (id: ChangeRuleId, level: ChangeLevel): ChangeRule => ({ id, level })

export const changeRules = {
  idGone: rule('id-gone', 'major'),
  factsGone: rule('facts-gone', 'major'),
  termsChanged: rule('terms-changed', 'major'),
  idRetired: rule('id-retired', 'minor'),
  added: rule('added', 'minor'),
  factChanged: rule('fact-changed', 'minor'),
  corrected: rule('corrected', 'patch'),
  restated: rule('restated', 'none'),
} as const satisfies Record<string, ChangeRule>

const r = changeRules

const ruleOfKind: Record<ChangeKind, ChangeRule> = {
  'base-iri-changed': r.idGone,
  'version-changed': r.restated,
  'title-changed': r.corrected,
  'licence-changed': r.termsChanged,
  'attribution-added': r.added,
  'attribution-removed': r.factChanged,
  'attribution-changed': r.factChanged,
  'family-added': r.added,
  'family-removed': r.idGone,
  'family-renamed': r.factChanged,
  'family-moved': r.corrected,
  'subfamily-added': r.added,
  'subfamily-removed': r.idGone,
  'subfamily-renamed': r.factChanged,
  'subfamily-moved': r.corrected,
  'skill-added': r.added,
  'skill-removed': r.idGone,
  'skill-renamed': r.factChanged,
  'skill-joined': r.idRetired,
  'skill-deprecated': r.idRetired,
  'skill-reinstated': r.added,
  'iri-changed': r.idGone,
  'occupation-added': r.added,
  'occupation-removed': r.idGone,
  'occupation-renamed': r.factChanged,
  'occupation-moved': r.corrected,
  'occupation-id-changed': r.idRetired,
  'occupation-deprecated': r.idRetired,
  'occupation-reinstated': r.added,
  'deprecation-changed': r.factChanged,
  'label-added': r.added,
  'label-removed': r.factChanged,
  'family-changed': r.factChanged,
  'subfamily-changed': r.factChanged,
  'profile-added': r.added,
  'profile-removed': r.factsGone,
  'section-filled': r.added,
  'section-emptied': r.factsGone,
  'empty-heading-added': r.corrected,
  'empty-heading-removed': r.corrected,
  'text-edited': r.corrected,
  'item-added': r.added,
  'item-removed': r.factChanged,
  'item-moved': r.corrected,
  'item-edited': r.corrected,
  'item-link-changed': r.factChanged,
  'competence-level-changed': r.factChanged,
  'competence-required-changed': r.factChanged,
  'competence-note-changed': r.corrected,
  'code-added': r.added,
  'code-removed': r.factChanged,
  'code-correction-added': r.added,
  'code-correction-removed': r.factChanged,
  'code-correction-changed': r.factChanged,
  'mapping-added': r.added,
  'mapping-removed': r.factChanged,
  'mapping-changed': r.factChanged,
}

/**
 * The rule for one change. A kind has one rule, with these exceptions: a licence stated where none was gives
 * rights and takes none; a spelling kept for search alone is no fact; the last code or mapping of a scheme that
 * goes takes a join with it, and an occupation that goes out of use may take its profile.
 */
export function ruleFor(change: {
  kind: ChangeKind
  part: string
  old: unknown
  isLast?: boolean
}): ChangeRule {
  if (change.kind === 'licence-changed' && change.old === null) return r.added
  if (change.part === 'hidden-labels') return r.corrected
  if (change.isLast) return r.factsGone
  return ruleOfKind[change.kind]
}
