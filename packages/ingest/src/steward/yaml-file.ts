import { assertNoConflict, UnreadableInput } from '@metiers/document'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** A checked YAML file, and the line on which a value stands. */
export type YamlFile<T> = { value: T; lineOf(path: readonly PropertyKey[]): number }

/**
 * Reads a steward's YAML file against its schema. Throws `UnreadableInput` with the line of the first
 * mistake. Aliases are limited, so that a small file cannot grow into a large one.
 */
export function parseYamlFile<T>(text: string, path: string, schema: z.ZodType<T>): YamlFile<T> {
  assertNoConflict(text, path)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const mistake = document.errors[0]
  if (mistake) {
    const line = lineCounter.linePos(mistake.pos[0]).line
    throw broken(path, line, said(mistake), 'well-formed YAML')
  }
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line
    }
    return 1
  }
  const result = schema.safeParse(plain(document, path) ?? {})
  if (result.success) return { value: result.data, lineOf }
  const issue = result.error.issues[0]
  const keys = issue?.path ?? []
  // Where a key is unknown, the path is that of the mapping that has it.
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const name = keys.length > 0 ? `"${keys.join('.')}": ` : ''
  throw broken(
    path,
    lineOf([...keys, ...unknown]),
    `${name}${issue?.message ?? 'invalid'}`,
    'the keys that docs/data.md lists',
  )
}

/** What is wrong, where the parser speaks of itself in words for people who keep the file. */
function said({ code, message }: { code: string; message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document starts ("---")'
  if (code === 'RESOURCE_EXHAUSTION') return 'values are nested too deeply'
  return message.split('\n')[0] ?? 'not YAML'
}

function plain(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
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
