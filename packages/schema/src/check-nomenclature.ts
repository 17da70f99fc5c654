import type { z } from 'zod'
import { brokenReferences } from './broken-references.js'
import { type Nomenclature, nomenclatureSchema } from './nomenclature.js'
import { sayIssue } from './say-issue.js'
import { mistakeOf, type ValueMistake } from './value-mistake.js'

/**
 * What is wrong with a value, where: `pointer` is a JSON Pointer (RFC 6901) into it, empty for the whole. `mistake` is the
 * same as facts, where it is of one value alone.
 */
export type Problem = { pointer: string; message: string; mistake?: ValueMistake }

export type Checked = { valid: true; nomenclature: Nomenclature } | { valid: false; problems: Problem[] }

/**
 * Says whether a value, such as a parsed `nomenclature.json`, is a nomenclature: the typed data, or every problem with
 * its place, in the order of the document: what is not of the schema, and where nothing is wrong with that, ids that are
 * there twice or lead nowhere. Never throws.
 */
export function checkNomenclature(value: unknown): Checked {
  const parsed = nomenclatureSchema.safeParse(value, { error: sayIssue, reportInput: true })
  if (parsed.success) {
    const broken = brokenReferences(parsed.data)
    if (broken.length === 0) return { valid: true, nomenclature: parsed.data }
    return {
      valid: false,
      problems: broken.map(({ path, message }) => ({ pointer: pointerOf(path), message })),
    }
  }
  return { valid: false, problems: parsed.error.issues.flatMap(issue => problemsOf(issue, [], value)) }
}

function problemsOf(issue: z.core.$ZodIssue, above: PropertyKey[], value: unknown): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      pointer: pointerOf([...path, key]),
      message: 'is no key of this object',
      mistake: { is: 'unknown-keys', keys: [key] },
    }))
  if (issue.code === 'invalid_union') {
    // Of a union, the alternative that came nearest is the one that was meant.
    const [nearest] = [...issue.errors].sort((left, right) => left.length - right.length)
    if (nearest && nearest.length > 0) return nearest.flatMap(inner => problemsOf(inner, path, value))
  }
  const pointer = pointerOf(path)
  return isMissing(value, path)
    ? [{ pointer, message: 'is missing', mistake: { is: 'missing' } }]
    : [{ pointer, message: issue.message, mistake: mistakeOf(issue) }]
}

function isMissing(value: unknown, path: PropertyKey[]): boolean {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return true
    found = Reflect.get(found, key)
  }
  return found === undefined
}

function pointerOf(path: PropertyKey[]): string {
  return path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
