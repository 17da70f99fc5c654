import { UnreadableInput } from '@metiers/document'
import { createSuggester, readRelease, suggestionsSssom } from '@metiers/rome'
import type { Nomenclature, Occupation } from '@metiers/schema'
import { exitStatus } from '../exit-status.js'
import { words } from '../language.js'
import { occupationNamed } from '../named-occupation.js'
import { ownVersion } from '../own-version.js'
import { readDataset } from '../published-dataset.js'
import { errorTerminal, print } from '../terminal.js'

/**
 * `metiers rome suggest`: candidates of a release of ROME for occupations, as SSSOM on standard output. Nothing is
 * written into the sources or the dataset: a person accepts a row by pasting it. Gives the exit status.
 */
export async function romeSuggest(
  names: string[],
  options: {
    release: string
    releaseVersion?: string
    all?: boolean
    top: number
    minScore: number
    out: string
  },
): Promise<number> {
  const terminal = errorTerminal()
  const nomenclature = await readDataset(options.out)
  const chosen = choose(names, options.all === true, nomenclature)
  const release = await readRelease(options.release, options.releaseVersion)
  const { value: version } = release.version
  if (version === null) throw withoutVersion(options.release)
  const candidatesOf = createSuggester(nomenclature, release)
  const suggestions = chosen.map(occupation => ({
    occupation,
    candidates: candidatesOf(occupation)
      .filter(({ score }) => score >= options.minScore)
      .slice(0, options.top),
  }))
  for (const chunk of suggestionsSssom(nomenclature, version, suggestions, ownVersion())) print(chunk)
  for (const { occupation } of suggestions.filter(({ candidates }) => candidates.length === 0)) {
    terminal.say(words().noCandidate(occupation.preferredLabel.fr, options.minScore))
  }
  const rows = suggestions.reduce((sum, { candidates }) => sum + candidates.length, 0)
  terminal.say(words().suggested({ suggestions: rows, occupations: chosen.length, version }))
  return exitStatus.done
}

function choose(names: string[], isAll: boolean, nomenclature: Nomenclature): Occupation[] {
  if (names.length > 0) return names.map(name => occupationNamed(name, nomenclature))
  // One that no source has any more needs no mapping.
  const current = nomenclature.occupations.filter(({ deprecation }) => deprecation === undefined)
  return current.filter(({ mappings }) => isAll || mappings.length === 0)
}

/** The error for a release whose version is not told: a code can change its meaning with it. */
export function withoutVersion(folder: string): UnreadableInput {
  return new UnreadableInput({ code: 'rome-version-missing', path: folder, facts: {} })
}
