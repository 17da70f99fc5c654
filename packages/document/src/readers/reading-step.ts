import type { Outcome, Task } from '@metiers/engine'
import { assertLengths, assertSize, bounds, type Limits } from '../bounds.js'
import { UnreadableInput } from '../unreadable.js'
import { assertKind } from './assert-kind.js'
import { formatOf } from './formats.js'

/** The name of the step that reads a document. */
export const readingStep = 'read-document'

/** Its settings: all that decides what is read beside the bytes. */
export function readingSettings(mediaType: string, limits: Limits): string {
  return JSON.stringify({ mediaType, limits })
}

/** Reads the document that a task brings: its output is a `ReadResult`, as JSON. */
export async function runReading(task: Task, begin: () => void): Promise<Outcome> {
  const { input, settings, name } = task
  try {
    const limits = limitsIn(settings)
    if (limits === null) throw new Error(`${name}: no limits of reading`)
    const { kinds, load } = formatOf(name)
    const readDocument = await load()
    begin()
    assertSize(input.byteLength, limits.documentBytes, name)
    assertKind(input, name, kinds)
    const result = await readDocument(input, name, limits)
    assertLengths(result.root, limits, name)
    return { output: JSON.stringify(result) }
  } catch (error) {
    if (error instanceof UnreadableInput) return { trouble: error.trouble }
    if (error instanceof RangeError && error.message.includes('call stack'))
      return { trouble: { code: 'parts-too-deep', path: name, facts: {} } }
    throw error
  }
}

// The settings that were read last: those of a document are mostly those of the one before.
let read: { settings: string; limits: Limits | null } | null = null

/** The limits that settings state; null where they are none. */
export function limitsIn(settings: string): Limits | null {
  if (read?.settings !== settings) read = { settings, limits: statedLimits(settings) }
  return read.limits
}

function statedLimits(settings: string): Limits | null {
  const { limits: found } = JSON.parse(settings)
  if (typeof found !== 'object' || found === null) return null
  const stated = new Map<string, unknown>(Object.entries(found))
  const names = Object.keys(bounds)
  return stated.size === names.length && names.every(name => isLimit(stated.get(name)))
    ? { ...bounds, ...found }
    : null
}

function isLimit(found: unknown): boolean {
  return typeof found === 'number' && found >= 0
}
