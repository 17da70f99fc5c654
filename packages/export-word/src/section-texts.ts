import type { Occupation, OccupationProfile, SectionId } from '@metiers/schema'

/** What a section of a fiche holds: texts, one a paragraph or list item. */
export type SectionTexts = Partial<Record<SectionId, string[]>>

/** The texts of a profile by section, as the reader of fiches puts them together again. */
export function sectionTexts(
  profile: OccupationProfile,
  labels: Occupation['alternativeLabels'],
): SectionTexts {
  const paragraphs = (text: string | null) => text?.split('\n') ?? []
  return {
    'alternative-labels': labels.fr,
    'alternative-labels-en': labels.en,
    definition: paragraphs(profile.definition),
    'main-activities': profile.mainActivities,
    'secondary-activities': profile.secondaryActivities,
    skills: profile.skills,
    knowledge: profile.knowledge,
    prerequisites: paragraphs(profile.prerequisites),
    variability: profile.variability,
    'related-occupations': profile.relatedOccupations.map(({ label }) => label),
    'rome-codes': [...profile.codes.romeV2, ...profile.codes.rome],
    'pcs-codes': profile.codes.pcs,
    qualifications: profile.qualifications,
    'collective-agreement': paragraphs(profile.collectiveAgreement),
    headcount: paragraphs(profile.headcount),
    outlook: paragraphs(profile.outlook),
    remarks: paragraphs(profile.remarks),
  }
}
