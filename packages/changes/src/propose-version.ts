import semver from 'semver'
import { type ChangeKind, type ChangeLevel, changeLevels, type Delta } from './delta.js'

/** A version that the changes ask for, and the changes that ask for no less, by kind. */
export type VersionProposal = {
  level: ChangeLevel
  version: string
  because: { kind: ChangeKind; rule: string; times: number }[]
}

/**
 * The version that a delta asks for after `oldVersion`: the highest level of its changes, by SemVer 2.0.0 §§6-8. Before
 * 1.0.0 anything may change (§4), and by custom what breaks raises the minor version there and all else the patch.
 * Without a change it is the old version.
 */
export function proposeVersion({ changes }: Delta, oldVersion: string): VersionProposal {
  const level = changeLevels.find(name => changes.some(change => change.level === name)) ?? 'none'
  const because = new Map<string, VersionProposal['because'][number]>()
  for (const { kind, rule } of changes.filter(change => change.level === level && level !== 'none')) {
    const key = `${kind} ${rule}`
    const known = because.get(key)
    if (known) known.times += 1
    else because.set(key, { kind, rule, times: 1 })
  }
  return { level, version: raised(oldVersion, level), because: [...because.values()] }
}

function raised(version: string, level: ChangeLevel): string {
  if (level === 'none') return version
  const isBeforeOne = semver.major(version) === 0
  const step = isBeforeOne ? (level === 'major' ? 'minor' : 'patch') : level
  return semver.inc(version, step) ?? version
}

/** Whether `version` says as much as the changes since `oldVersion` ask for, or more. */
export function isEnough(version: string, oldVersion: string, delta: Delta): boolean {
  return semver.gte(version, proposeVersion(delta, oldVersion).version)
}

/** Negative, zero or positive, as `Array.sort` wants it, by the precedence of SemVer 2.0.0 §11. */
export function compareVersions(a: string, b: string): number {
  return semver.compare(a, b)
}
