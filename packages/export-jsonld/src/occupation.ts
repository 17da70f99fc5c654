import type { Deprecation, Nomenclature, Occupation, OccupationProfile } from '@metiers/schema'

/** What occupations are linked by: the IRIs of the groups and of each other. */
export type Links = { group: ReadonlyMap<string, string>; occupation: ReadonlyMap<string, string> }

/** The IRIs of all families, sub-families and occupations by id. */
export function linksOf({ families, occupations }: Nomenclature): Links {
  return {
    group: new Map(
      families.flatMap(({ id, iri, subfamilies }) => [
        [id, iri] as const,
        ...subfamilies.map(subfamily => [subfamily.id, subfamily.iri] as const),
      ]),
    ),
    occupation: new Map(occupations.map(({ id, iri }) => [id, iri])),
  }
}

/** An occupation as a SKOS concept, an ESCO occupation and a schema.org Occupation. */
export function occupationNode(occupation: Occupation, scheme: string, links: Links): object {
  const { id, iri, preferredLabel, alternativeLabels, hiddenLabels, profile } = occupation
  const broader = links.group.get(occupation.subfamilyId ?? occupation.familyId ?? '')
  // SKOS S13: a label is in one of the three sets only; the nearer to the preferred one wins.
  const altLabel = {
    fr: without(alternativeLabels.fr, [preferredLabel.fr]),
    en: without(alternativeLabels.en, preferredLabel.en === undefined ? [] : [preferredLabel.en]),
  }
  const hiddenLabel = { fr: without(hiddenLabels.fr, [preferredLabel.fr, ...altLabel.fr]) }
  return {
    id: iri,
    type: ['skos:Concept', 'esco:Occupation', 'schema:Occupation'],
    prefLabel: preferredLabel,
    altLabel,
    hiddenLabel,
    notation: id,
    inScheme: scheme,
    ...(occupation.deprecation
      ? deprecationTerms(occupation.deprecation, links)
      : broader
        ? { broader }
        : { topConceptOf: scheme }),
    ...(profile && profileTerms(profile, iri, links)),
  }
}

/** A deprecated concept stays in the scheme, outside the hierarchy, and leads to what took its place. */
function deprecationTerms({ since, replacedBy, note }: Deprecation, links: Links): object {
  return {
    deprecated: true,
    isReplacedBy: replacedBy.flatMap(id => links.occupation.get(id) ?? []),
    historyNote: `Hors de la nomenclature depuis la version ${since}.`,
    // The steward's words, in the language in which they were written.
    ...present('changeNote', note),
  }
}

function profileTerms(profile: OccupationProfile, iri: string, links: Links): object {
  const related = profile.relatedOccupations
  return {
    ...present('definition', profile.definition),
    mainActivity: profile.mainActivities,
    secondaryActivity: profile.secondaryActivities,
    skill: profile.skills,
    knowledge: profile.knowledge,
    behaviouralCompetence: profile.behaviouralCompetences.map((competence, index) => ({
      id: `${iri}#behavioural-competence-${index + 1}`,
      type: 'metiers:BehaviouralCompetence',
      category: competence.category,
      required: competence.required,
      ...present('level', competence.level),
      levelStatus: competence.levelStatus,
      ...present('note', competence.note),
    })),
    ...present('prerequisites', profile.prerequisites),
    variability: profile.variability,
    related: related.flatMap(({ occupationId }) => links.occupation.get(occupationId ?? '') ?? []),
    relatedLabel: related.filter(({ occupationId }) => occupationId === null).map(({ label }) => label),
    romeV2Code: profile.codes.romeV2,
    romeCode: profile.codes.rome,
    pcsCode: profile.codes.pcs,
    qualification: profile.qualifications,
    ...present('collectiveAgreement', profile.collectiveAgreement),
    ...present('headcount', profile.headcount),
    ...present('outlook', profile.outlook),
    ...present('remarks', profile.remarks),
  }
}

/** A term only where there is a value: what is not stated has no triple. */
function present(term: string, value: string | number | null): object {
  return value === null ? {} : { [term]: value }
}

function unique(labels: string[]): string[] {
  return [...new Set(labels)]
}

function without(labels: string[], taken: string[]): string[] {
  return unique(labels).filter(label => !taken.includes(label))
}
