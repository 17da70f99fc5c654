import type { OccupationProfile, SectionId } from '@metiers/schema'

/** Where the value of a section stands in a profile. */
const fields: readonly [SectionId, keyof OccupationProfile][] = [
  ['definition', 'definition'],
  ['main-activities', 'mainActivities'],
  ['secondary-activities', 'secondaryActivities'],
  ['skills', 'skills'],
  ['knowledge', 'knowledge'],
  ['behavioural-competences', 'behaviouralCompetences'],
  ['prerequisites', 'prerequisites'],
  ['variability', 'variability'],
  ['related-occupations', 'relatedOccupations'],
  ['qualifications', 'qualifications'],
  ['collective-agreement', 'collectiveAgreement'],
  ['headcount', 'headcount'],
  ['outlook', 'outlook'],
  ['remarks', 'remarks'],
]

/** What of an occupation tells which sections are filled; of a dataset of another version too, as far as it has it. */
export type Described = {
  familyId: string | null
  subfamilyId: string | null
  alternativeLabels: { fr: readonly string[]; en: readonly string[] }
  profile: Readonly<Record<string, unknown>> | null
}

/** The sections that say something of an occupation, in the dataset: those of its profile, its groups and its labels. */
export function filledSections({
  familyId,
  subfamilyId,
  alternativeLabels,
  profile,
}: Described): SectionId[] {
  const filled: SectionId[] = []
  if (familyId !== null) filled.push('family')
  if (subfamilyId !== null) filled.push('subfamily')
  if (alternativeLabels.fr.length > 0) filled.push('alternative-labels')
  if (alternativeLabels.en.length > 0) filled.push('alternative-labels-en')
  if (profile === null) return filled
  for (const [section, field] of fields) if (isStated(profile[field])) filled.push(section)
  const codes = { romeV2: [], rome: [], pcs: [], ...(isObject(profile.codes) && profile.codes) }
  if (isStated(codes.romeV2) || isStated(codes.rome)) filled.push('rome-codes')
  if (isStated(codes.pcs)) filled.push('pcs-codes')
  return filled
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
