import {
  type Nomenclature,
  type Occupation,
  type OccupationProfile,
  type PublishedTemplate,
  requiredLabels,
} from '@metiers/schema'
import { deprecationTerms } from './deprecation.js'
import { competenceIris, gradedItemNodes, gradeTerms } from './graded.js'
import type { Links } from './links.js'
import { ownSectionTerms } from './own-sections.js'
import { type LevelIri, levelIris, scaleOf } from './scales.js'

/** An occupation as a SKOS concept, an ESCO occupation and a schema.org Occupation. */
export function occupationNode(
  occupation: Occupation,
  { iri: scheme, template }: Nomenclature,
  links: Links,
): object {
  const { id, iri, preferredLabel, alternativeLabels, hiddenLabels, profile } = occupation
  const broader = links.broaderOf(occupation)
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
    ...present('position', links.positionOf(iri)),
    inScheme: scheme,
    ...(occupation.deprecation
      ? deprecationTerms(occupation.deprecation, each => links.occupation.get(each))
      : broader
        ? { broader }
        : { topConceptOf: scheme }),
    related: links.relatedTo(iri),
    ...skillTerms(iri, links),
    ...(profile && profileTerms(profile, iri, { links, template, levelIri: levelIris(scheme) })),
  }
}

/**
 * The skills that an occupation asks for. ESCO's ontology calls the relation relatedEssentialSkill, and ESCO's service
 * hasEssentialSkill: whoever asks by either name finds it.
 */
function skillTerms(iri: string, links: Links): object {
  const [essential, optional] = [links.asksFor(iri, 'essential'), links.asksFor(iri, 'optional')]
  return {
    essentialSkill: essential,
    relatedEssentialSkill: essential,
    optionalSkill: optional,
    relatedOptionalSkill: optional,
  }
}

type Around = { links: Links; template: PublishedTemplate; levelIri: LevelIri }

function profileTerms(profile: OccupationProfile, iri: string, around: Around): object {
  const { links, template, levelIri } = around
  const near = profile.relatedOccupations
  const iris = competenceIris(iri, profile)
  return {
    ...present('definition', profile.definition),
    mainActivity: profile.mainActivities,
    secondaryActivity: profile.secondaryActivities,
    skill: requiredLabels(profile, 'skill'),
    knowledge: requiredLabels(profile, 'knowledge'),
    behaviouralCompetence: profile.behaviouralCompetences.map((competence, index) => ({
      id: iris[index],
      type: 'metiers:BehaviouralCompetence',
      position: index + 1,
      category: competence.category,
      ...present('skillConcept', links.skillOf('behavioural', competence.category)),
      ...gradeTerms(competence, scaleOf(template, 'behavioural-competences'), levelIri),
    })),
    gradedItem: (['skills', 'knowledge'] as const).flatMap(section => {
      const items = profile.gradedItems.filter(item => item.section === section)
      return gradedItemNodes(iri, items, {
        ...{ section, scale: scaleOf(template, section), levelIri },
        conceptOf: label => links.skillOf(section === 'skills' ? 'skill' : section, label),
      })
    }),
    ...present('prerequisites', profile.prerequisites),
    variability: profile.variability,
    nearOccupation: near.flatMap(({ occupationId }) => links.occupation.get(occupationId ?? '') ?? []),
    relatedLabel: near.filter(({ occupationId }) => occupationId === null).map(({ label }) => label),
    ...codeTerms(profile.codes, iri),
    qualification: profile.qualifications,
    ...present('collectiveAgreement', profile.collectiveAgreement),
    ...present('headcount', profile.headcount),
    ...present('outlook', profile.outlook),
    ...present('remarks', profile.remarks),
    ...ownSectionTerms(iri, profile.additionalSections, around),
  }
}

/** The codes as stated; a steward's correction stands beside the code that it corrects. */
function codeTerms({ romeV2, rome, pcs, corrections = [] }: OccupationProfile['codes'], iri: string): object {
  return {
    romeV2Code: romeV2,
    romeCode: rome,
    pcsCode: pcs,
    codeCorrection: corrections.map(({ scheme, stated, corrected, because }) => ({
      id: `${iri}#correction-${scheme}-${stated}`,
      type: 'metiers:CodeCorrection',
      codeScheme: scheme,
      statedCode: stated,
      correctedCode: corrected,
      reason: because,
    })),
  }
}

/** A term only where there is a value: what is not stated has no triple. */
function present(term: string, value: string | number | null | undefined): object {
  return value === null || value === undefined ? {} : { [term]: value }
}

function unique(labels: string[]): string[] {
  return [...new Set(labels)]
}

function without(labels: string[], taken: string[]): string[] {
  return unique(labels).filter(label => !taken.includes(label))
}
