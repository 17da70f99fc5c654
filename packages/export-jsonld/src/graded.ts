import type { BehaviouralCompetence, GradedItem, GradedValue, OccupationProfile } from '@metiers/schema'
import { itemIris } from './item-iris.js'
import type { LevelIri } from './scales.js'

type Graded = BehaviouralCompetence | GradedItem | GradedValue

/** What is said of the level of an item: its rank, and the concept of that level where the section has a scale. */
export function gradeTerms(
  { required, level, levelStatus, note }: Graded,
  scale: string | undefined,
  levelIri: LevelIri,
): object {
  const concept = levelIri(scale, level)
  return {
    required,
    ...(level !== null && { level }),
    ...(concept !== undefined && { levelConcept: concept }),
    levelStatus,
    ...(note !== null && { note }),
  }
}

/** The IRIs of the rows of a profile's table of behavioural competences, in its order. */
export function competenceIris(
  occupationIri: string,
  { behaviouralCompetences }: Pick<OccupationProfile, 'behaviouralCompetences'>,
): readonly string[] {
  const known = irisOfRows.get(behaviouralCompetences)
  if (known?.occupationIri === occupationIri) return known.iris
  const categories = behaviouralCompetences.map(({ category }) => category)
  const iris = itemIris(occupationIri, 'behavioural-competence', categories)
  irisOfRows.set(behaviouralCompetences, { occupationIri, iris })
  return iris
}

// Of each value of each row it is asked what it is in the graph.
const irisOfRows = new WeakMap<
  readonly BehaviouralCompetence[],
  { occupationIri: string; iris: readonly string[] }
>()

/** The items of one section that have levels, as nodes of the occupation. */
export function gradedItemNodes(
  occupationIri: string,
  items: readonly (GradedValue | GradedItem)[],
  {
    section,
    scale,
    levelIri,
    conceptOf,
  }: {
    section: string
    scale: string | undefined
    levelIri: LevelIri
    /** The IRI of the skill that a label names. */
    conceptOf?: (label: string) => string | undefined
  },
): object[] {
  const iris = itemIris(
    occupationIri,
    section,
    items.map(({ label }) => label),
  )
  return items.map((item, index) => ({
    id: iris[index],
    type: 'metiers:GradedItem',
    position: index + 1,
    section,
    text: item.label,
    ...conceptTerm(conceptOf?.(item.label)),
    ...gradeTerms(item, scale, levelIri),
  }))
}

function conceptTerm(skillConcept: string | undefined): object {
  return skillConcept === undefined ? {} : { skillConcept }
}
