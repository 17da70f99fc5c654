import type { VersionProposal } from '../propose-version.js'
import { changeRules } from '../rules.js'

const rules = new Map<string, string>(Object.values(changeRules).map(({ id, about }) => [id, about]))

/** `1.1.0 (minor): occupation added, 2 times (something new is there…)`: the version that is proposed, and why. */
export function sayProposal({ level, version, because }: VersionProposal, oldVersion: string): string {
  if (level === 'none') return `the version stays ${oldVersion}: nothing else changed`
  const causes = because.map(
    ({ kind, times }) => `${kind.replaceAll('-', ' ')}${times > 1 ? ` ×${times}` : ''}`,
  )
  const why = [...new Set(because.map(({ rule }) => `${rule}: ${rules.get(rule) ?? ''}`))]
  return `${version} is proposed after ${oldVersion} (${level}), for ${causes.join(', ')} [${why.join('; ')}]`
}
