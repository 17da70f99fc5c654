import { type ChangeLevel, changeLevels, type VersionProposal } from '@metiers/schema'
import semver from 'semver'
import type { Delta } from './delta.js'
import { changeRules } from './rules.js'

/**
 * The version that a delta asks for after `oldVersion`: the highest level of its changes, by SemVer 2.0.0 §§6-8. Before
 * 1.0.0 anything may change (§4), and by custom what breaks raises the minor version there and all else the patch.
 * Without a change it is the old version.
 */
export function proposeVersion(
  { changes }: Delta,
  oldVersion: string,
): Pick<VersionProposal, 'level' | 'version' | 'because'> {
  const level = changeLevels.find(name => changes.some(change => change.level === name)) ?? 'none'
  const because = new Map<string, VersionProposal['because'][number]>()
  for (const { kind, rule: ruleId } of changes.filter(change => change.level === level && level !== 'none')) {
    const key = `${kind} ${ruleId}`
    const known = because.get(key)
    const rule = Object.values(changeRules).find(({ id }) => id === ruleId)?.id
    if (known) known.times += 1
    else if (rule) because.set(key, { kind, rule, times: 1 })
  }
  return { level, version: raised(oldVersion, level), because: [...because.values()] }
}

/** The version that a delta asks for, and why; where the new edition states one of its own, whether that is enough. */
export function proposedVersion(delta: Delta): VersionProposal {
  const { version: before } = delta.from
  const { version } = delta.to
  const stated = version === before ? null : { version, isEnough: isEnough(version, before, delta) }
  return { before, ...proposeVersion(delta, before), stated }
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
