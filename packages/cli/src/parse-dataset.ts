import { UnreadableInput } from '@metiers/document'
import { checkNomenclature, type Nomenclature } from '@metiers/schema'

/**
 * A nomenclature from the text of a `nomenclature.json`. Throws `UnreadableInput` where it is none of this version of
 * the schema, with the first value that does not fit: a dataset of an earlier one is not guessed into shape.
 */
export function parseDataset(text: string, path: string): Nomenclature {
  const checked = checkNomenclature(parseJson(text, path))
  if (checked.valid) return checked.nomenclature
  const [first, ...others] = checked.problems
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  throw new UnreadableInput({
    path,
    where: first?.pointer || 'the whole file',
    problem: `${first?.message ?? 'it does not fit'}${more}`,
    expected: 'a nomenclature.json of the schema that this version of metiers publishes',
    advice:
      'Where it was published by another version of metiers, read it with that one, or build its sources again with this one.',
  })
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableInput({
      path,
      problem: sayNoJson(error, text),
      expected: 'a nomenclature.json that metiers build has written',
      advice: 'Name the folder or file of a published dataset.',
    })
  }
}

/** Why a text is not JSON: the line at which it stops to be, where the engine tells, whose own words are not shown. */
export function sayNoJson(error: unknown, text: string): string {
  const offset = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined
  if (offset === undefined) return 'it is not JSON, or ends too early'
  return `it is not JSON from line ${text.slice(0, Number(offset)).split('\n').length} on`
}
