import type { Nomenclature } from '@metiers/schema'
import { compareNomenclatures, isUnchanged } from '../compare.js'
import type { Delta } from '../delta.js'
import { compareVersions } from '../propose-version.js'
import type { Release } from './release.js'

/** A dataset in the line of editions: a release, or what is there now and not released (`date` is then null). */
export type Edition = {
  version: string
  date: string | null
  nomenclature: Nomenclature
  graph(): Iterable<string> | Promise<Iterable<string>>
}

/** What is there now. */
export type Current = { nomenclature: Nomenclature; graph(): Promise<Iterable<string>> }

/** An edition, the one before it, and what changed between the two. */
export type Step = { name: string; edition: Edition; before: Edition; delta: Delta }

/**
 * The line of editions, the oldest first: the releases by version, and what is there now where it says anything else
 * than the last of them.
 */
export function editionsOf(releases: readonly Release[], current: Current): Edition[] {
  const line: Edition[] = byVersion(releases).map(({ record, nomenclature, graph }) => ({
    version: record.version,
    date: record.date,
    nomenclature,
    graph,
  }))
  const last = line.at(-1)
  if (last && isReleased(last.nomenclature, current.nomenclature)) return line
  return [...line, { version: current.nomenclature.version, date: null, ...current }]
}

/** Each edition but the first with what changed since the one before. Its name is its version, where it has one of its own. */
export function stepsOf(editions: readonly Edition[]): Step[] {
  return editions.slice(1).flatMap((edition, at) => {
    const before = editions[at]
    if (!before) return []
    const name = edition.version === before.version ? 'unreleased' : edition.version
    return [{ name, edition, before, delta: compareNomenclatures(before.nomenclature, edition.nomenclature) }]
  })
}

/** The release that a dataset is to be compared with: the last one, or the one before it where that is the dataset itself. */
export function previousOf(releases: readonly Release[], current: Nomenclature): Nomenclature | null {
  const line = byVersion(releases).map(({ nomenclature }) => nomenclature)
  return line.findLast(release => !isReleased(release, current)) ?? null
}

function isReleased(release: Nomenclature, current: Nomenclature): boolean {
  return release.version === current.version && isUnchanged(compareNomenclatures(release, current))
}

function byVersion(releases: readonly Release[]): Release[] {
  return [...releases].sort((a, b) => compareVersions(a.record.version, b.record.version))
}
