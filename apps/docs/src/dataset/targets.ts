import {
  type Occupation,
  type OccupationFamily,
  type OccupationSubfamily,
  profileFields,
} from '@metiers/schema'
import type { Dataset } from './read-dataset'

/** What a line of a source became: something of an occupation, or the label of a family. */
export type Target =
  | { kind: 'occupation'; occupation: Occupation; aspect: Aspect; isEmpty: boolean }
  | { kind: 'family'; family: OccupationFamily; subfamily: OccupationSubfamily | undefined }

/** A section of the fiche, by its id in the template, or one of the two kinds of name that are none: `label`, `spelling`. */
export type Aspect = string

const sectionOfField = new Map(
  Object.entries(profileFields).map(([section, field]) => [String(field), section]),
)

/** What the value at a JSON Pointer belongs to; undefined for a pointer that leads to no occupation and no family. */
export function targetOf(dataset: Dataset, pointer: string): Target | undefined {
  const [, list, index, ...rest] = pointer.split('/')
  if (list === 'occupations') {
    const occupation = dataset.nomenclature.occupations[Number(index)]
    if (!occupation) return undefined
    const isEmpty = rest[1] === 'emptySections'
    return { kind: 'occupation', occupation, aspect: aspectOf(occupation, rest), isEmpty }
  }
  const family = list === 'families' ? dataset.nomenclature.families[Number(index)] : undefined
  if (!family) return undefined
  const subfamily = rest[0] === 'subfamilies' ? family.subfamilies[Number(rest[1])] : undefined
  return { kind: 'family', family, subfamily }
}

function aspectOf({ profile }: Occupation, [field, part, index]: string[]): Aspect {
  if (field === 'familyId') return 'family'
  if (field === 'subfamilyId') return 'subfamily'
  if (field === 'alternativeLabels') return part === 'en' ? 'alternative-labels-en' : 'alternative-labels'
  if (field !== 'profile') return field === 'hiddenLabels' ? 'spelling' : 'label'
  if (part === 'codes') return index === 'pcs' ? 'pcs-codes' : 'rome-codes'
  if (part === 'emptySections') return profile?.emptySections[Number(index)] ?? 'label'
  if (part === 'additionalSections') return index ?? 'label'
  if (part === 'gradedItems') return profile?.gradedItems[Number(index)]?.section ?? 'label'
  return sectionOfField.get(part ?? '') ?? 'label'
}

/** The targets of several pointers, each once, in their order. */
export function targetsOf(dataset: Dataset, pointers: readonly string[]): Target[] {
  const targets = new Map<string, Target>()
  for (const pointer of pointers) {
    const target = targetOf(dataset, pointer)
    if (!target) continue
    const key = targetKey(target)
    if (!targets.has(key)) targets.set(key, target)
  }
  return [...targets.values()]
}

/** The same for two targets that are the same thing. */
export function targetKey(target: Target): string {
  return target.kind === 'occupation'
    ? `${target.occupation.id} ${target.aspect}`
    : `${target.family.id} ${target.subfamily?.id ?? ''}`
}

const beside: ReadonlySet<string> = new Set([
  'family',
  'subfamily',
  'title',
  'alternative-labels',
  'alternative-labels-en',
  'label',
  'spelling',
])

/** The anchor of an aspect on its occupation's page; undefined where it has no section of its own there. */
export function aspectAnchor({ aspect, isEmpty }: { aspect: Aspect; isEmpty: boolean }): string | undefined {
  return !isEmpty && !beside.has(aspect) ? aspect : undefined
}
