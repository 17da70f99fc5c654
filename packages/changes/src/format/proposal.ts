import type { Delta } from '../delta.js'
import { isEnough, proposeVersion } from '../propose-version.js'
import { changeRules } from '../rules.js'

const rules = new Map<string, string>(Object.values(changeRules).map(({ id, about }) => [id, about]))

/** The version that a delta asks for, and why; where the new edition states one of its own, whether that is enough. */
export function sayProposal(delta: Delta): string {
  const { version: stated } = delta.to
  const { version: before } = delta.from
  const { level, version, because } = proposeVersion(delta, before)
  if (level === 'none') return `nothing changed that asks for another version than ${before}`
  const causes = because.map(
    ({ kind, times }) => `${kind.replaceAll('-', ' ')}${times > 1 ? ` ×${times}` : ''}`,
  )
  const why = [...new Set(because.map(({ rule }) => `${rule}: ${rules.get(rule) ?? ''}`))]
  const verdict =
    stated === before ? '' : `; ${stated} is ${isEnough(stated, before, delta) ? 'enough' : 'too little'}`
  return `${version} is proposed after ${before} (${level}), for ${causes.join(', ')}${verdict} (${why.join('; ')})`
}
