import type { DatasetStatement, Nomenclature, Skill, SkillType } from '@metiers/schema'
import { deprecationTerms } from './deprecation.js'
import type { Links } from './links.js'
import { mappingNodes } from './mapping.js'
import { statedOf } from './stated.js'

/** ESCO has two types of skill; a behavioural competence is one of its transversal skills. */
const escoTypes: Record<SkillType, string> = {
  skill: 'http://data.europa.eu/esco/skill-type/skill',
  knowledge: 'http://data.europa.eu/esco/skill-type/knowledge',
  behavioural: 'http://data.europa.eu/esco/skill-type/skill',
}

/**
 * The skills as concepts of a scheme of their own, as ESCO has them beside its occupations, each with its place in the
 * list. Nothing where the dataset has none: a scheme without concepts says nothing.
 */
export function* skillNodes(
  nomenclature: Nomenclature,
  statement: DatasetStatement,
  links: Links,
): Generator<object> {
  const { iri: base, title, skills } = nomenclature
  if (skills.length === 0) return
  const inUse = skills.filter(({ deprecation }) => !deprecation)
  yield {
    id: skillSchemeIri(base),
    type: ['skos:ConceptScheme', 'schema:DefinedTermSet'],
    title: {
      fr: `Compétences : ${title.fr}`,
      ...(title.en !== undefined && { en: `Skills: ${title.en}` }),
    },
    ...statedOf(nomenclature, statement),
    hasTopConcept: inUse.map(({ iri }) => iri),
  }
  const positions = new Map(inUse.map(({ iri }, index) => [iri, index + 1]))
  for (const skill of skills) {
    yield skillNode(skill, { base, links, position: positions.get(skill.iri) })
    yield* mappingNodes(skill, nomenclature)
  }
}

function skillSchemeIri(base: string): string {
  return `${base}skills`
}

function skillNode(
  { id, iri, type, preferredLabel, alternativeLabels, deprecation }: Skill,
  { base, links, position }: { base: string; links: Links; position: number | undefined },
): object {
  const scheme = skillSchemeIri(base)
  return {
    id: iri,
    type: ['skos:Concept', 'esco:Skill'],
    prefLabel: preferredLabel,
    altLabel: {
      // SKOS S13: a label is in one of the sets only.
      fr: alternativeLabels.fr.filter(label => label !== preferredLabel.fr),
      en: alternativeLabels.en,
    },
    notation: id,
    skillType: type,
    escoSkillType: escoTypes[type],
    ...(position !== undefined && { position }),
    inScheme: scheme,
    ...(deprecation
      ? deprecationTerms(deprecation, each => links.skill.get(each))
      : { topConceptOf: scheme }),
    essentialFor: links.askedBy(iri, 'essential'),
    optionalFor: links.askedBy(iri, 'optional'),
  }
}
