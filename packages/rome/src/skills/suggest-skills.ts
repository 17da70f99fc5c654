import type { ItemKind, RomeItem } from '../release/item.js'
import type { RomeItems } from '../release/read-items.js'
import { domainOf } from '../suggest/score.js'
import { labelParts } from './label-parts.js'
import { indexSkills, type Shared } from './skill-index.js'

/** What is looked for: the labels of a skill, the preferred one first, its kind, and the fiches of who asks for it. */
export type SkillQuery = {
  labels: readonly string[]
  kind: ItemKind
  fiches: ReadonlySet<string>
  /** The domains (`M18`) of all fiches to which the nomenclature is mapped. */
  domains: ReadonlySet<string>
}

/** An item of ROME that may be a skill, and what says so. */
export type SkillCandidate = {
  item: RomeItem
  score: number
  /** Words that both have, and near ones, as they are written. */
  same: string[]
  near: string[]
  /** Whether neither has a word that the other lacks. */
  isSameWords: boolean
  /** Whether the label, and the item, has a word that the other has no word for. */
  moreHere: boolean
  moreThere: boolean
  /** The label, or the part of it, by which it was found. */
  matched: string
  isPart: boolean
  isSameKind: boolean
  /** Those of the fiches that ask for the item too. */
  fiches: string[]
}

/**
 * How a score adds up. The overlap of words is most of it; the rest are hints. They sum to 1: a score is 1 only where
 * everything speaks for a candidate.
 */
export const skillShares = {
  overlap: 0.65,
  /** A fiche to which an occupation that asks for the skill is mapped asks for the item: those come first. */
  fiche: 0.1,
  /** The item is of the same kind: savoir-faire, savoir or savoir-être. */
  kind: 0.12,
  /** A fiche of the domains of the nomenclature asks for the item. */
  domain: 0.05,
  /** In how many domains the item is asked for: what is asked for in one alone is of that sector. */
  breadth: 0.08,
}

/** So many domains are as many as can be. */
const manyDomains = 20

/** Candidates of ROME for skills, the best first: every item of the release that shares a word with a label. */
export function createSkillSuggester(items: RomeItems): (query: SkillQuery) => SkillCandidate[] {
  const index = indexSkills([...items.values()].map(item => ({ item, label: item.label })))
  const domains = new Map([...items.values()].map(({ code, fiches }) => [code, domainsOf(fiches)]))
  return query => {
    const best = new Map<string, SkillCandidate>()
    for (const { text, factor, isPart } of labelParts(query.labels)) {
      for (const found of index.sharing(text)) {
        const candidate = candidateOf(found, {
          query,
          text,
          factor,
          isPart,
          domains: domains.get(found.entry.item.code) ?? new Set(),
        })
        const known = best.get(candidate.item.code)
        if (!known || known.score < candidate.score) best.set(candidate.item.code, candidate)
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || Number(a.item.code) - Number(b.item.code))
  }
}

function candidateOf(
  { entry, overlap, same, near, moreHere, moreThere }: Shared<RomeItem>,
  {
    query,
    text,
    factor,
    isPart,
    domains,
  }: {
    query: SkillQuery
    text: string
    factor: number
    isPart: boolean
    domains: ReadonlySet<string>
  },
): SkillCandidate {
  const { item } = entry
  const fiches = [...query.fiches].filter(code => item.fiches.has(code)).sort()
  const score =
    skillShares.overlap * overlap +
    (fiches.length > 0 ? skillShares.fiche : 0) +
    (item.kind === query.kind ? skillShares.kind : 0) +
    ([...query.domains].some(domain => domains.has(domain)) ? skillShares.domain : 0) +
    skillShares.breadth * Math.min(1, Math.log(1 + domains.size) / Math.log(1 + manyDomains))
  return {
    item,
    score: score * factor,
    same,
    near,
    isSameWords: near.length === 0 && !moreHere && !moreThere,
    moreHere,
    moreThere,
    matched: text,
    isPart,
    isSameKind: item.kind === query.kind,
    fiches,
  }
}

function domainsOf(fiches: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...fiches.keys()].map(domainOf))
}
