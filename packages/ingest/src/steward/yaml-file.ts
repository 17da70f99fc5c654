import { assertNoConflict, UnreadableInput } from '@metiers/document'
import { sayIssue } from '@metiers/schema'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { assertStewardSize } from './steward-size.js'
import { sayYamlMistake } from './yaml-mistake.js'
import { excessOf, shapeMistakeOf, tooDeep, yamlBounds } from './yaml-shape.js'

// Keys that stand twice are looked for here: the parser compares each key of a mapping with all others.
const options = { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' } as const

/** A checked YAML file, and the line on which a value stands. */
export type YamlFile<T> = { value: T; lineOf(path: readonly PropertyKey[]): number }

/**
 * Reads a steward's YAML file against its schema. Throws `UnreadableInput` with the line of the first mistake. A file is
 * hostile until it is checked: its size, its depth and its aliases are limited, so that none that is small grows into a
 * large one, and none that is large is read.
 */
export function parseYamlFile<T>(text: string, path: string, schema: z.ZodType<T>): YamlFile<T> {
  // A character has a byte or more in UTF-8: this holds before any work, whoever has read the file.
  assertStewardSize(text.length, path)
  assertNoConflict(text, path)
  const excess = excessOf(text)
  if (excess) {
    const line = text.slice(0, excess.offset).split('\n').length
    throw broken(path, line, excess.problem, excess.expected)
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { ...options, lineCounter })
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line
  // A tag that nobody knows is a warning to the parser, which then takes the value for a text.
  const mistake = document.errors[0] ?? document.warnings[0]
  if (mistake) throw broken(path, lineAt(mistake.pos[0]), sayYamlMistake(mistake), 'well-formed YAML')
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1
  }
  const value = plain(document, lineAt, path)
  const result = schema.safeParse(value ?? {}, { error: sayIssue })
  if (result.success) return { value: result.data, lineOf }
  const issue = result.error.issues[0]
  const keys = issue?.path ?? []
  // Where a key is unknown, the path is that of the mapping that has it.
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const name = keys.length > 0 ? `"${keys.join('.')}": ` : ''
  throw broken(
    path,
    lineOf([...keys, ...unknown]),
    `${name}${issue?.message ?? 'is not what may stand there'}`,
    'the keys that docs/data.md lists',
  )
}

function plain(document: Document, lineAt: (offset: number) => number, path: string): unknown {
  try {
    const mistake = shapeMistakeOf(document)
    if (mistake) throw broken(path, lineAt(mistake.node.range?.[0] ?? 0), mistake.problem, mistake.expected)
    return document.toJS({ maxAliasCount: yamlBounds.mostAliases })
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    if (error instanceof RangeError) throw broken(path, 1, tooDeep.problem, tooDeep.expected)
    throw broken(path, 1, 'aliases expand too far', 'a file without repeated aliases')
  }
}

function broken(path: string, line: number, problem: string, expected: string): UnreadableInput {
  return new UnreadableInput({
    path,
    where: `line ${line}`,
    problem,
    expected,
    advice: 'Correct that line and run the command again.',
  })
}
