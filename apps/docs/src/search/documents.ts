import {
  byKind,
  type Occupation,
  type OccupationProfile,
  type OfEachKind,
  requiredLabels,
  type SectionId,
} from '@metiers/schema'
import { changedValue } from '../dataset/changes'
import { grouped } from '../dataset/grouped'
import { onceEach } from '../dataset/memo'
import { familyHue, groupsOf } from '../dataset/occupations'
import type { Dataset } from '../dataset/read-dataset'
import { editionsOf } from '../dataset/releases'

/** What of every dataset can be found: labels, the known sections of a fiche, its place and its mappings. */
export type SearchField = SectionId | 'former-titles' | 'abbreviations' | 'hidden-labels' | 'mappings'

/**
 * What can be found: what to show of it, and its texts by field, those that it has. An occupation, or of which `kind` else;
 * the `id` of a page is its name, that of a file its path.
 */
export type SearchDocument = {
  id: string
  kind?: 'skill' | 'page' | 'file'
  label: string
  /** the label on an English page, where that is another */
  labelEn?: string
  family: string | null
  hue: number | null
  /** no source has it any more */
  isOutOfUse?: true
  texts: Partial<Record<string, string[]>>
}

/** A section of the steward's own template, which is searched too, and how it is called in each language. */
export type OwnField = { id: string; fr: string; en: string }

/** The sections of the steward's own template. */
export function ownFields({ nomenclature: { template } }: Dataset): OwnField[] {
  return template.sections.flatMap(({ id, field, labels: { fr, en } }) =>
    field ? [] : [{ id, fr, en: en ?? fr }],
  )
}

/** Every occupation with its texts, in the order of the nomenclature. */
export function searchDocuments(dataset: Dataset): SearchDocument[] {
  return dataset.nomenclature.occupations.map(occupation => ({
    id: occupation.id,
    label: occupation.preferredLabel.fr,
    family: groupsOf(dataset, occupation).family?.preferredLabel.fr ?? null,
    hue: familyHue(dataset, occupation.familyId) ?? null,
    ...(occupation.deprecation !== undefined && { isOutOfUse: true }),
    texts: textsOf(dataset, occupation),
  }))
}

function textsOf(dataset: Dataset, occupation: Occupation): SearchDocument['texts'] {
  const { preferredLabel, alternativeLabels, hiddenLabels, mappings, profile } = occupation
  const { family, subfamily } = groupsOf(dataset, occupation)
  const texts: SearchDocument['texts'] = {
    title: [preferredLabel.fr],
    'alternative-labels': alternativeLabels.fr,
    'alternative-labels-en': [
      ...new Set([...(preferredLabel.en === undefined ? [] : [preferredLabel.en]), ...alternativeLabels.en]),
    ],
    'hidden-labels': hiddenLabels.fr,
    'former-titles': formerTitles(dataset).get(occupation.id) ?? [],
    abbreviations: otherLengths(dataset, [preferredLabel.fr, ...alternativeLabels.fr]),
    ...(profile && profileTexts(profile)),
    mappings: mappings.map(({ code, label, appellationLabel }) =>
      [code, label, appellationLabel].filter(part => part !== null && part !== undefined).join(' · '),
    ),
    family: family ? [family.preferredLabel.fr] : [],
    subfamily: subfamily ? [subfamily.preferredLabel.fr] : [],
  }
  return Object.fromEntries(Object.entries(texts).filter(([, list]) => list !== undefined && list.length > 0))
}

/** The titles that occupations had in an edition before. */
const formerTitles = onceEach((dataset: Dataset) => {
  const renamed = editionsOf(dataset).flatMap(({ delta }) =>
    (delta?.changes ?? []).flatMap(({ kind, occupationId, old }) => {
      const title = changedValue(old)
      return kind === 'occupation-renamed' && occupationId !== null && title !== undefined
        ? [{ occupationId, title }]
        : []
    }),
  )
  const byOccupation = grouped(renamed, ({ occupationId }) => occupationId)
  return new Map([...byOccupation].map(([id, former]) => [id, former.map(({ title }) => title)]))
})

/** The same labels with what the dataset says is short written out, and what is long written short. */
function otherLengths({ nomenclature: { abbreviations = [] } }: Dataset, labels: string[]): string[] {
  return labels.flatMap(label =>
    abbreviations.flatMap(({ text, standsFor }) => {
      const written = [replacedWord(label, text, standsFor), replacedWord(label, standsFor, text)]
      return written.filter(other => other !== label)
    }),
  )
}

function replacedWord(label: string, from: string, to: string): string {
  return ` ${label} `.replace(` ${from} `, ` ${to} `).trim()
}

function profileTexts(profile: OccupationProfile): SearchDocument['texts'] {
  const one = (text: string | null) => (text === null ? [] : text.split('\n'))
  return {
    definition: one(profile.definition),
    'main-activities': profile.mainActivities,
    'secondary-activities': profile.secondaryActivities,
    skills: requiredLabels(profile, 'skill'),
    knowledge: requiredLabels(profile, 'knowledge'),
    'behavioural-competences': profile.behaviouralCompetences
      .filter(({ required }) => required)
      .map(({ category, note }) => (note === null ? category : `${category} · ${note}`)),
    prerequisites: one(profile.prerequisites),
    variability: profile.variability,
    'related-occupations': profile.relatedOccupations.map(({ label }) => label),
    'rome-codes': [...profile.codes.romeV2, ...profile.codes.rome],
    'pcs-codes': profile.codes.pcs,
    qualifications: profile.qualifications,
    'collective-agreement': one(profile.collectiveAgreement),
    headcount: one(profile.headcount),
    outlook: one(profile.outlook),
    remarks: one(profile.remarks),
    ...Object.fromEntries(
      Object.entries(profile.additionalSections).map(([id, section]) => [id, byKind(section, textsOfKind)]),
    ),
  }
}

const textsOfKind: OfEachKind<string[]> = {
  label: value => (value === null ? [] : [value]),
  labels: value => value,
  text: value => value?.split('\n') ?? [],
  list: value => value,
  codes: value => value,
  occupations: value => value.map(({ label }) => label),
  'graded-list': value =>
    value
      .filter(({ required }) => required)
      .map(({ label, note }) => (note === null ? label : `${label} · ${note}`)),
}
