import type { Nomenclature, Occupation, Skill } from '@metiers/schema'
import { competenceIris } from './graded.js'
import type { Links } from './links.js'

/** A value as the graph has it. */
export type Value =
  | { is: 'text'; text: string; language: 'fr' | 'en' }
  | { is: 'plain'; text: string; datatype?: 'boolean' | 'integer' }
  | { is: 'iri'; iri: string }

/**
 * What a JSON Pointer into `nomenclature.json` is in the graph: the resource that it tells of, and, where the value is
 * there as a triple, its property (by its usual prefix) and its object. Null for a pointer that leads nowhere.
 */
export type Pointed = { about: string; statement: { subject: string; property: string; value: Value } | null }

const textProperties: Record<string, string> = {
  definition: 'skos:definition',
  prerequisites: 'schema:experienceRequirements',
  collectiveAgreement: 'metiers:collectiveAgreement',
  headcount: 'metiers:headcount',
  outlook: 'metiers:outlook',
  remarks: 'skos:editorialNote',
  mainActivities: 'schema:responsibilities',
  secondaryActivities: 'metiers:secondaryActivity',
  skills: 'schema:skills',
  knowledge: 'metiers:knowledge',
  variability: 'metiers:variability',
  qualifications: 'schema:qualifications',
}
const codeProperties: Record<string, string> = {
  romeV2: 'metiers:romeV2Code',
  rome: 'metiers:romeCode',
  pcs: 'metiers:pcsCode',
}
const labelProperties: Record<string, string> = {
  alternativeLabels: 'skos:altLabel',
  hiddenLabels: 'skos:hiddenLabel',
}

export function pointedAt(pointer: string, nomenclature: Nomenclature, links: Links): Pointed | null {
  const [list, index, ...path] = pointer.slice(1).split('/')
  if (list === 'skills') return inSkill(path, nomenclature.skills[Number(index)])
  if (list === 'families') return inFamily(path, nomenclature.families[Number(index)])
  const occupation = list === 'occupations' ? nomenclature.occupations[Number(index)] : undefined
  return occupation ? inOccupation(path, occupation, links) : null
}

function inSkill([first, language, index]: string[], skill: Skill | undefined): Pointed | null {
  if (!skill) return null
  const { iri, preferredLabel, alternativeLabels } = skill
  if (first === 'preferredLabel') return of(iri, 'skos:prefLabel', french(preferredLabel.fr))
  if (first !== 'alternativeLabels') return { about: iri, statement: null }
  const labels = language === 'en' ? alternativeLabels.en : alternativeLabels.fr
  return ofText(iri, 'skos:altLabel', labels[Number(index)], language === 'en' ? 'en' : 'fr')
}

type Group = { iri: string; preferredLabel: { fr: string }; sourceLabel: string; subfamilies?: Group[] }

function inFamily([first = '', index = '', ...rest]: string[], group: Group | undefined): Pointed | null {
  if (!group) return null
  if (first === 'subfamilies') return inFamily(rest, group.subfamilies?.[Number(index)])
  const { iri, preferredLabel, sourceLabel } = group
  if (first === 'preferredLabel') return of(iri, 'skos:prefLabel', french(preferredLabel.fr))
  const isHidden = first === 'sourceLabel' && sourceLabel !== preferredLabel.fr
  return isHidden ? of(iri, 'skos:hiddenLabel', french(sourceLabel)) : { about: iri, statement: null }
}

function inOccupation(path: string[], occupation: Occupation, links: Links): Pointed {
  const [first = '', ...rest] = path
  const { iri, preferredLabel } = occupation
  if (first === 'profile') return inProfile(rest, occupation, links)
  if (first === 'preferredLabel') {
    return rest[0] === 'en'
      ? ofText(iri, 'skos:prefLabel', preferredLabel.en, 'en')
      : of(iri, 'skos:prefLabel', french(preferredLabel.fr))
  }
  if (first === 'alternativeLabels' || first === 'hiddenLabels') {
    const [language = '', index] = rest
    const labels: Record<string, string[]> = occupation[first]
    return ofText(
      iri,
      labelProperties[first],
      labels[language]?.[Number(index)],
      language === 'en' ? 'en' : 'fr',
    )
  }
  // Only the nearer of the two is broader: the family of a sub-family is said once, by the sub-family.
  const isNearest = first === (occupation.subfamilyId === null ? 'familyId' : 'subfamilyId')
  const broader = links.broaderOf(occupation)
  return isNearest && broader !== undefined
    ? of(iri, 'skos:broader', { is: 'iri', iri: broader })
    : { about: iri, statement: null }
}

function inProfile(path: string[], { iri, profile }: Occupation, links: Links): Pointed {
  const nothing: Pointed = { about: iri, statement: null }
  if (!profile) return nothing
  const [field = '', index = '', part = ''] = path
  if (field === 'codes') {
    const codes: Record<string, unknown> = profile.codes
    const list = codes[index]
    const found: unknown = Array.isArray(list) ? list[Number(part)] : undefined
    const property = codeProperties[index]
    return typeof found === 'string' && property ? of(iri, property, { is: 'plain', text: found }) : nothing
  }
  if (field === 'relatedOccupations') {
    const { label, occupationId } = profile.relatedOccupations[Number(index)] ?? {}
    const near = links.occupation.get(occupationId ?? '')
    if (near !== undefined) return of(iri, 'metiers:nearOccupation', { is: 'iri', iri: near })
    return ofText(iri, 'metiers:relatedLabel', label)
  }
  if (field === 'behaviouralCompetences') {
    const row = profile.behaviouralCompetences[Number(index)]
    const subject = competenceIris(iri, profile)[Number(index)]
    if (!row || subject === undefined) return nothing
    const value =
      part in row ? plainOrText(Object.entries(row).find(([name]) => name === part)?.[1], part) : null
    const property = part === 'note' ? 'skos:note' : `metiers:${part}`
    return value ? { about: iri, statement: { subject, property, value } } : nothing
  }
  const fields: Record<string, unknown> = profile
  const value = index === '' ? fields[field] : itemOf(fields[field], Number(index))
  // The graph says of a text in a list that the occupation asks for it: not so where the source says that it does not.
  const isRefused = profile.gradedItems.some(
    ({ section, label, required }) => section === field && label === value && !required,
  )
  if (isRefused) return nothing
  return ofText(iri, textProperties[field], typeof value === 'string' ? value : undefined)
}

function itemOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined
}

function plainOrText(value: unknown, name: string): Value | null {
  if (typeof value === 'boolean') return { is: 'plain', text: String(value), datatype: 'boolean' }
  if (typeof value === 'number') return { is: 'plain', text: String(value), datatype: 'integer' }
  if (typeof value !== 'string') return null
  return name === 'levelStatus' ? { is: 'plain', text: value } : french(value)
}

function french(text: string): Value {
  return { is: 'text', text, language: 'fr' }
}

function of(subject: string, property: string, value: Value): Pointed {
  return { about: subject, statement: { subject, property, value } }
}

function ofText(
  subject: string,
  property: string | undefined,
  text: string | undefined,
  language: 'fr' | 'en' = 'fr',
): Pointed {
  if (property === undefined || text === undefined) return { about: subject, statement: null }
  return of(subject, property, { is: 'text', text, language })
}
