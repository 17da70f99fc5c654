import { profileFields } from '@metiers/schema'

/** What of an occupation tells which sections are filled; of a dataset of another version too, as far as it has it. */
export type Described = {
  familyId: string | null
  subfamilyId: string | null
  alternativeLabels: { fr: readonly string[]; en: readonly string[] }
  profile: Readonly<Record<string, unknown>> | null
}

/** The sections that say something of an occupation, in the dataset: those of its profile, its groups and its labels. */
export function filledSections({ familyId, subfamilyId, alternativeLabels, profile }: Described): string[] {
  const filled: string[] = []
  if (familyId !== null) filled.push('family')
  if (subfamilyId !== null) filled.push('subfamily')
  if (alternativeLabels.fr.length > 0) filled.push('alternative-labels')
  if (alternativeLabels.en.length > 0) filled.push('alternative-labels-en')
  if (profile === null) return filled
  for (const [section, field] of Object.entries(profileFields))
    if (isStated(profile[field])) filled.push(section)
  const codes = { romeV2: [], rome: [], pcs: [], ...(isObject(profile.codes) && profile.codes) }
  if (isStated(codes.romeV2) || isStated(codes.rome)) filled.push('rome-codes')
  if (isStated(codes.pcs)) filled.push('pcs-codes')
  const own = isObject(profile.additionalSections) ? Object.entries(profile.additionalSections) : []
  for (const [section, held] of own)
    if (isObject(held) && 'value' in held && isStated(held.value)) filled.push(section)
  return filled
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
