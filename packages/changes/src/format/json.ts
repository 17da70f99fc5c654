import type { Delta } from '../delta.js'

/** A delta as JSON, by `delta.schema.json`. */
export function deltaToJson(delta: Delta): string {
  return `${JSON.stringify(delta, null, 2)}\n`
}
