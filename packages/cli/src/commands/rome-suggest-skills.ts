import { UnreadableInput } from '@metiers/document'
import {
  createEscoSuggester,
  createSkillSuggester,
  escoOccupationsSssom,
  escoOfOccupation,
  escoSkillsSssom,
  type QueriedSkill,
  readEscoOccupations,
  readEscoSkills,
  readItems,
  readRelease,
  type SkillSuggestion,
  skillQueries,
  skillSuggestionsSssom,
} from '@metiers/rome'
import type { Nomenclature } from '@metiers/schema'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { occupationNamed } from '../named-occupation.js'
import { ownVersion } from '../own-version.js'
import { readDataset } from '../published-dataset.js'
import { errorTerminal, print } from '../terminal.js'
import { withoutVersion } from './rome-suggest.js'

type Options = { all?: boolean; top: number; minScore: number; out: string }

/**
 * `metiers rome suggest --skills`: candidates of a release of ROME for skills, as SSSOM on standard output; those of
 * named occupations alone, where some are named. Gives the exit status.
 */
export async function romeSuggestSkills(
  names: string[],
  options: Options & { release: string; releaseVersion?: string },
): Promise<number> {
  const nomenclature = await readDataset(options.out)
  const chosen = choose(names, options.all === true, { nomenclature, scheme: 'rome' })
  const release = await readRelease(options.release, options.releaseVersion)
  const { value: version } = release.version
  if (version === null) throw withoutVersion(options.release)
  const candidatesOf = createSkillSuggester(await readItems(options.release, version))
  const suggestions = chosen.map(({ skill, query }) => ({
    skill,
    candidates: best(candidatesOf(query), options),
  }))
  for (const chunk of skillSuggestionsSssom(nomenclature, version, suggestions, ownVersion())) print(chunk)
  return told(suggestions, { minScore: options.minScore, source: { scheme: 'rome', version } })
}

/** `metiers rome suggest --skills --esco DIR`: the same of ESCO. */
export async function romeSuggestEscoSkills(
  names: string[],
  options: Options & { esco: string; escoVersion?: string },
): Promise<number> {
  const nomenclature = await readDataset(options.out)
  const chosen = choose(names, options.all === true, { nomenclature, scheme: 'esco' })
  const version = escoVersion(options.escoVersion, options.esco)
  const candidatesOf = createEscoSuggester(await readEscoSkills(options.esco))
  const suggestions = chosen.map(({ skill, query }) => ({
    skill,
    candidates: best(
      candidatesOf({ labels: query.labels, isKnowledge: skill.type === 'knowledge' }),
      options,
    ),
  }))
  for (const chunk of escoSkillsSssom(nomenclature, version, suggestions, ownVersion())) print(chunk)
  return told(suggestions, { minScore: options.minScore, source: { scheme: 'esco', version } })
}

/**
 * `metiers rome suggest --esco DIR`: occupations of ESCO for those that are mapped to an appellation of ROME, by the table
 * in that folder. Gives the exit status.
 */
export async function romeSuggestEscoOccupations(
  names: string[],
  options: Options & { esco: string; escoVersion?: string },
): Promise<number> {
  const terminal = errorTerminal()
  const nomenclature = await readDataset(options.out)
  const chosen =
    names.length > 0
      ? names.map(name => occupationNamed(name, nomenclature))
      : nomenclature.occupations.filter(({ deprecation }) => deprecation === undefined)
  const table = await readEscoOccupations(options.esco)
  const version = escoVersion(options.escoVersion ?? table.version ?? undefined, options.esco)
  const suggestions = chosen.map(occupation => {
    const { candidates } = escoOfOccupation(occupation, table)
    return { occupation, candidates: candidates.slice(0, options.top) }
  })
  for (const chunk of escoOccupationsSssom(nomenclature, version, suggestions, ownVersion())) print(chunk)
  for (const { occupation } of suggestions.filter(({ candidates }) => candidates.length === 0))
    terminal.say(words().noEscoOccupation(occupation.preferredLabel.fr))
  const rows = suggestions.reduce((sum, { candidates }) => sum + candidates.length, 0)
  terminal.say(words().suggestedEsco({ suggestions: rows, occupations: chosen.length, version }))
  return exitStatus.done
}

function choose(
  names: string[],
  isAll: boolean,
  { nomenclature, scheme }: { nomenclature: Nomenclature; scheme: 'rome' | 'esco' },
): QueriedSkill[] {
  const queries = skillQueries(nomenclature)
  if (names.length > 0) {
    const ids = names.map(name => occupationNamed(name, nomenclature).id)
    return queries.filter(({ occupations }) => ids.some(id => occupations.has(id)))
  }
  return queries.filter(({ skill }) => isAll || !skill.mappings.some(mapping => mapping.scheme === scheme))
}

function best<C extends { score: number }>(candidates: C[], { minScore, top }: Options): C[] {
  return candidates.filter(({ score }) => score >= minScore).slice(0, top)
}

function told(
  suggestions: readonly SkillSuggestion<unknown>[],
  { minScore, source }: { minScore: number; source: { scheme: 'rome' | 'esco'; version: string } },
): number {
  const terminal = errorTerminal()
  for (const { skill } of suggestions.filter(({ candidates }) => candidates.length === 0))
    terminal.say(words().noCandidate(skill.preferredLabel.fr, minScore))
  const rows = suggestions.reduce((sum, { candidates }) => sum + candidates.length, 0)
  terminal.say(words().suggestedSkills({ suggestions: rows, skills: suggestions.length, ...source }))
  return exitStatus.done
}

// The files of ESCO's skills do not tell their version, and without one a mapping would say nothing.
function escoVersion(stated: string | undefined, folder: string): string {
  if (stated !== undefined) return stated
  throw new UnreadableInput({ code: 'esco-version-missing', path: folder, facts: {} })
}
