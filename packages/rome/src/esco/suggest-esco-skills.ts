import { labelParts } from '../skills/label-parts.js'
import { indexSkills } from '../skills/skill-index.js'
import type { EscoSkill } from './read-esco-skills.js'

/** A skill of ESCO that may be one of ours, and what says so. */
export type EscoCandidate = {
  skill: EscoSkill
  score: number
  /** The label of ESCO by which it was found. */
  entryLabel: string
  same: string[]
  near: string[]
  isSameWords: boolean
  /** Whether our label, and ESCO's, has a word that the other has no word for. */
  moreHere: boolean
  moreThere: boolean
  matched: string
  isPart: boolean
}

/** The overlap of words is most of a score; the rest is that both are knowledge, or neither, where the files tell. */
const shares = { overlap: 0.9, kind: 0.1 }
const otherLabel = 0.95

/** Candidates of ESCO for skills, the best first, one a skill of ESCO by the label that speaks most for it. */
export function createEscoSuggester(
  skills: readonly EscoSkill[],
): (query: { labels: readonly string[]; isKnowledge: boolean }) => EscoCandidate[] {
  const index = indexSkills(
    skills.flatMap(skill => [skill.label, ...skill.otherLabels].map(label => ({ item: skill, label }))),
  )
  return ({ labels, isKnowledge }) => {
    const best = new Map<string, EscoCandidate>()
    for (const { text, factor, isPart } of labelParts(labels)) {
      for (const { entry, overlap, same, near, moreHere, moreThere } of index.sharing(text)) {
        const skill = entry.item
        const kind = skill.isKnowledge === null || skill.isKnowledge === isKnowledge ? shares.kind : 0
        const score =
          (shares.overlap * overlap + kind) * factor * (entry.label === skill.label ? 1 : otherLabel)
        if ((best.get(skill.uri)?.score ?? 0) >= score) continue
        best.set(skill.uri, {
          skill,
          score,
          entryLabel: entry.label,
          same,
          near,
          moreHere,
          moreThere,
          isSameWords: near.length === 0 && !moreHere && !moreThere,
          matched: text,
          isPart,
        })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.skill.uri < b.skill.uri ? -1 : 1))
  }
}
