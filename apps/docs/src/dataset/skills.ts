import {
  type Occupation,
  type Skill,
  type SkillItem,
  type SkillType,
  skillItems,
  skillOf,
} from '@metiers/schema'
import { foldedWords, withoutArticles } from '../search/words-of'
import { onceEach } from './memo'
import { occupationPointer } from './occupations'
import type { Dataset } from './read-dataset'

/** The section of a fiche that names the skills of a type. */
export const sectionOfSkill = {
  skill: 'skills',
  knowledge: 'knowledge',
  behavioural: 'behavioural-competences',
} as const satisfies Record<SkillType, string>

/** A fiche that names a skill, and where in `nomenclature.json`. */
export type SkillUse = { occupation: Occupation; item: SkillItem; pointer: string }

/** So many skills have a page each; of more, those that several fiches name, or that are mapped. */
const mostPages = 3000

const finder = onceEach(({ nomenclature }: Dataset) => skillOf(nomenclature))

/** The skill that a text of a fiche names. */
export function skillNamed(dataset: Dataset, type: SkillType, text: string): Skill | undefined {
  return finder(dataset)(type, text)
}

/** The skills that the fiche of an occupation names, each once, in its order. */
export function skillsOfOccupation(dataset: Dataset, { profile }: Pick<Occupation, 'profile'>): Skill[] {
  if (profile === null) return []
  const named = skillItems(profile).map(({ type, label }) => skillNamed(dataset, type, label))
  return [...new Set(named.filter(skill => skill !== undefined))]
}

const usesById = onceEach((dataset: Dataset) => {
  const uses = new Map<string, SkillUse[]>()
  for (const occupation of dataset.nomenclature.occupations) {
    if (occupation.profile === null) continue
    const base = `${occupationPointer(dataset, occupation)}/profile`
    for (const item of skillItems(occupation.profile)) {
      const skill = skillNamed(dataset, item.type, item.label)
      if (!skill) continue
      const known = uses.get(skill.id)
      const use = { occupation, item, pointer: `${base}${item.pointer}` }
      // A fiche that names a skill twice has it once, as it says it first.
      if (!known) uses.set(skill.id, [use])
      else if (known.at(-1)?.occupation !== occupation) known.push(use)
    }
  }
  return uses
})

/** The fiches that name a skill, in the order of the nomenclature: those that ask for it, and those that say they do not. */
export function usesOfSkill(
  dataset: Dataset,
  { id }: Pick<Skill, 'id'>,
): { asking: SkillUse[]; notAsking: SkillUse[] } {
  const uses = usesById(dataset).get(id) ?? []
  return {
    asking: uses.filter(({ item }) => item.required),
    notAsking: uses.filter(({ item }) => !item.required),
  }
}

/** The skills that have a page: all, or of very many those of which a page says more than the one fiche that names them. */
export const skillsWithPage = onceEach((dataset: Dataset): Skill[] => {
  const { skills } = dataset.nomenclature
  if (skills.length <= mostPages) return skills
  return skills.filter(skill => usesOfSkill(dataset, skill).asking.length > 1 || skill.mappings.length > 0)
})

const pageIds = onceEach((dataset: Dataset) => new Set(skillsWithPage(dataset).map(({ id }) => id)))

/** How many fiches ask for what a text of a fiche names, and its page, where it has one. */
export function skillMark(
  dataset: Dataset,
  type: SkillType,
  text: string,
): { skill: Skill; asking: number } | undefined {
  const skill = skillNamed(dataset, type, text)
  if (!skill || !pageIds(dataset).has(skill.id)) return undefined
  return { skill, asking: usesOfSkill(dataset, skill).asking.length }
}

/** A word that so many skills have says nothing of any two of them. */
const mostWithWord = 200
const mostRelated = 6
const leastLikeness = 0.3

type Worded = { skill: Skill; words: Set<string> }

const wording = onceEach((dataset: Dataset) => {
  const worded = skillsWithPage(dataset).map(
    (skill): Worded => ({ skill, words: new Set(withoutArticles(foldedWords(skill.preferredLabel.fr))) }),
  )
  const having = new Map<string, Worded[]>()
  for (const one of worded)
    for (const word of one.words) {
      const known = having.get(word)
      if (known) known.push(one)
      else having.set(word, [one])
    }
  return { byId: new Map(worded.map(one => [one.skill.id, one])), having }
})

/** The skills whose names have most words in common with that of one. Words alone: nothing is said of the meaning. */
export function relatedWording(dataset: Dataset, { id }: Pick<Skill, 'id'>): Skill[] {
  const { byId, having } = wording(dataset)
  const own = byId.get(id)
  if (!own) return []
  const candidates = new Set(
    [...own.words].flatMap(word => {
      const others = having.get(word) ?? []
      return others.length > mostWithWord ? [] : others
    }),
  )
  candidates.delete(own)
  return [...candidates]
    .map(({ skill, words }) => {
      const shared = [...own.words].filter(word => words.has(word)).length
      return { skill, likeness: shared / (own.words.size + words.size - shared) }
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness || (a.skill.id < b.skill.id ? -1 : 1))
    .slice(0, mostRelated)
    .map(({ skill }) => skill)
}
