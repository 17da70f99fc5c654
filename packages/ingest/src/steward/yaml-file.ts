import { assertNoConflict, UnreadableInput } from '@metiers/document'
import { mistakeOf, sayIssue } from '@metiers/schema'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { knownKeys } from './known-keys.js'
import { byNearness, nearestName } from './nearest-name.js'
import { assertStewardSize } from './steward-size.js'
import { yamlMistakeOf } from './yaml-mistake.js'
import { excessOf, shapeMistakeOf, tooDeep, type YamlTrouble, yamlBounds } from './yaml-shape.js'

// Keys that stand twice are looked for here: the parser compares each key of a mapping with all others.
const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' } as const

/** A checked YAML file, and the line on which a value stands. */
export type YamlFile<T> = { value: T; lineOf(path: readonly PropertyKey[]): number }

/** The schema of a file; where that has two forms, what is written says which. */
export type SchemaOf<T> = z.ZodType<T> | ((written: unknown) => z.ZodType<T>)

/**
 * Reads a steward's YAML file against its schema. Throws `UnreadableInput` with the line of the first mistake. A file is
 * hostile until it is checked: its size, its depth and its aliases are limited, so that none that is small grows into a
 * large one, and none that is large is read.
 */
export function parseYamlFile<T>(text: string, path: string, schemaOf: SchemaOf<T>): YamlFile<T> {
  const { file, mistakes } = checkYamlFile(text, path, schemaOf)
  if (file === null) throw mistakes[0]
  return file
}

/** A checked file, or every mistake in it, in the order of its lines. */
type Checked<T> =
  | { file: YamlFile<T>; mistakes: [] }
  | { file: null; mistakes: [UnreadableInput, ...UnreadableInput[]] }

/**
 * Reads a steward's YAML file against its schema, or gives all its mistakes, each with its line. Throws `UnreadableInput`
 * where it is no YAML that can be read: then what it says is not known.
 */
export function checkYamlFile<T>(text: string, path: string, schemaOf: SchemaOf<T>): Checked<T> {
  // A character has a byte or more in UTF-8: this holds before any work, whoever has read the file.
  assertStewardSize(text.length, path)
  assertNoConflict(text, path)
  const excess = excessOf(text)
  if (excess) {
    const line = text.slice(0, excess.offset).split('\n').length
    throw broken(path, line, excess.trouble)
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { ...options, lineCounter })
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line
  // A tag that nobody knows is a warning to the parser, which then takes the value for a text.
  const mistake = document.errors[0] ?? document.warnings[0]
  if (mistake) {
    const facts = { mistake: yamlMistakeOf(mistake) }
    throw broken(path, lineAt(mistake.pos[0]), { code: 'bad-yaml', facts })
  }
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1
  }
  const value = plain(document, lineAt, path) ?? {}
  const schema = typeof schemaOf === 'function' ? schemaOf(value) : schemaOf
  const result = schema.safeParse(value, { error: sayIssue, reportInput: true })
  if (result.success) return { file: { value: result.data, lineOf }, mistakes: [] }
  const troubles = result.error.issues.map(issue => ({ issue, trouble: issueTrouble(issue, schema) }))
  // A key that is misspelt is not missing besides.
  const misspelt = new Set(
    troubles.flatMap(({ issue, trouble }) =>
      trouble.code === 'unknown-key' && trouble.facts.nearest !== null
        ? [[...issue.path, trouble.facts.nearest].join('.')]
        : [],
    ),
  )
  const [first, ...others] = troubles.flatMap(({ issue, trouble }) => {
    const isMissing = trouble.code === 'bad-value' && trouble.facts.mistake.is === 'missing'
    if (isMissing && misspelt.has(issue.path.join('.'))) return []
    // Where a key is unknown, the path is that of the mapping that has it.
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return broken(path, lineOf([...issue.path, ...unknown]), trouble)
  })
  return { file: null, mistakes: [first ?? broken(path, 1, issueTrouble(undefined, schema)), ...others] }
}

function issueTrouble(issue: z.core.$ZodIssue | undefined, schema: z.core.$ZodType): YamlTrouble {
  const key = (issue?.path ?? []).join('.')
  const mistake = issue ? mistakeOf(issue) : { is: 'other' as const }
  if (issue?.code !== 'unrecognized_keys' || mistake.is !== 'unknown-keys') {
    return { code: 'bad-value', facts: { key, mistake } }
  }
  const [written = ''] = issue.keys
  const known = byNearness(written, knownKeys(schema, issue.path))
  return {
    code: 'unknown-key',
    facts: { under: key, keys: mistake.keys, known, nearest: nearestName(written, known) },
  }
}

function plain(document: Document, lineAt: (offset: number) => number, path: string): unknown {
  try {
    const mistake = shapeMistakeOf(document)
    if (mistake) throw broken(path, lineAt(mistake.node.range?.[0] ?? 0), mistake.trouble)
    return document.toJS({ maxAliasCount: yamlBounds.mostAliases })
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    if (error instanceof RangeError) throw broken(path, 1, tooDeep)
    throw broken(path, 1, { code: 'aliases-too-far', facts: {} })
  }
}

function broken(path: string, line: number, trouble: YamlTrouble): UnreadableInput {
  return new UnreadableInput({ ...trouble, path, place: { line } })
}
