import type { Release } from '../release/release.js'
import type { Concept } from './verification.js'

/** A code with the label that the release has for it. */
export function conceptIn({ fiches }: Release, code: string): Concept {
  return { code, label: fiches.get(code)?.label ?? null }
}

/** The parent of a fiche; null where the release names none, or the fiche is its own. */
export function parentIn(release: Release, code: string): Concept | null {
  const parent = release.fiches.get(code)?.parent ?? null
  return parent === null || parent === code ? null : conceptIn(release, parent)
}
