import { type Nomenclature, type Occupation, requiredLabels, type SkillType, skillOf } from '@metiers/schema'
import type { ItemKind } from '../release/item.js'
import type { FicheContents, FicheItem } from '../release/read-contents.js'
import type { Release } from '../release/release.js'
import { type Accepted, type Paired, pairItems } from './pair-items.js'

/** What says that a fiche of ROME is that of an occupation: a mapping that was accepted, or one that is proposed. */
export type Basis = 'confirmed' | 'proposed'

/** An occupation beside one fiche of ROME, kind by kind. `label` is null where the release has no such fiche. */
export type FicheComparison = {
  code: string
  label: string | null
  basis: Basis
  predicate: string
  confidence: number
  /** The version that the mapping was made with; a code may mean something else in another. */
  mappedVersion: string
  parts: ({ kind: ItemKind } & Paired)[]
}

/** What a profile and the fiches of ROME that it is mapped to have in common, and what one alone has. */
export type Comparison = {
  occupation: { id: string; label: string }
  release: { version: string | null; attribution: string }
  /** Those of accepted mappings first. */
  fiches: FicheComparison[]
}

export const itemKinds: readonly ItemKind[] = ['skills', 'knowledge', 'behavioural']

/**
 * Compares the profile of an occupation with the fiches that it is mapped to: activities and skills with `savoir-faire`,
 * knowledge with `savoirs`, the behavioural competences that it requires with `savoir-être`. What an accepted mapping of a
 * skill joins stands apart from what only the words do.
 */
export function compareOccupation(
  occupation: Occupation,
  {
    nomenclature,
    release,
    contents,
    attribution,
  }: { nomenclature: Nomenclature; release: Release; contents: FicheContents; attribution: string },
): Comparison {
  const texts = textsOf(occupation)
  const accepted = acceptedIn(nomenclature, occupation)
  const fiches = mappingsOf(occupation).map(
    ({ code, status, predicate, confidence, schemeVersion }): FicheComparison => {
      const items = contents.get(code) ?? []
      const ofKind = (kind: ItemKind): FicheItem[] => items.filter(item => item.kind === kind)
      return {
        code,
        label: release.fiches.get(code)?.label ?? null,
        basis: status,
        predicate,
        confidence,
        mappedVersion: schemeVersion,
        parts: itemKinds.map(kind => ({ kind, ...pairItems(texts[kind], ofKind(kind), accepted[kind]) })),
      }
    },
  )
  return {
    occupation: { id: occupation.id, label: occupation.preferredLabel.fr },
    release: { version: release.version.value, attribution },
    fiches,
  }
}

/** The mappings of an occupation, those that were accepted first; each fiche once. */
export function mappingsOf({ mappings }: Occupation): Occupation['mappings'] {
  const ordered = [
    ...mappings.filter(({ status }) => status === 'confirmed'),
    ...mappings.filter(({ status }) => status === 'proposed'),
  ]
  return ordered.filter(({ code }, at) => ordered.findIndex(other => other.code === code) === at)
}

const typeOf: Record<ItemKind, SkillType> = {
  skills: 'skill',
  knowledge: 'knowledge',
  behavioural: 'behavioural',
}

/** By kind, the confirmed mappings to ROME of the skill that a text of the profile names. */
function acceptedIn(nomenclature: Nomenclature, { profile }: Occupation): Record<ItemKind, Accepted> {
  const find = skillOf(nomenclature)
  // A behavioural competence is compared by its remark, and its skill is that of its category.
  const categories = new Map(
    (profile?.behaviouralCompetences ?? []).map(({ category, note }) => [note ?? category, category]),
  )
  const of =
    (kind: ItemKind): Accepted =>
    text => {
      const label = kind === 'behavioural' ? (categories.get(text) ?? text) : text
      const mappings = find(typeOf[kind], label)?.mappings ?? []
      return new Map(
        mappings
          .filter(({ scheme, status }) => scheme === 'rome' && status === 'confirmed')
          .map(({ code, predicate, confidence }) => [code, { predicate, confidence }]),
      )
    }
  return { skills: of('skills'), knowledge: of('knowledge'), behavioural: of('behavioural') }
}

function textsOf({ profile }: Occupation): Record<ItemKind, string[]> {
  if (profile === null) return { skills: [], knowledge: [], behavioural: [] }
  return {
    skills: [...profile.mainActivities, ...profile.secondaryActivities, ...requiredLabels(profile, 'skill')],
    knowledge: requiredLabels(profile, 'knowledge'),
    behavioural: profile.behaviouralCompetences
      .filter(({ required }) => required)
      .map(({ category, note }) => note ?? category),
  }
}
