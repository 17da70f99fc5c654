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
  throw new UnreadableInput({
    code: 'bad-dataset',
    path,
    ...(first?.pointer && { place: { pointer: first.pointer } }),
    facts: {
      mistake: first?.mistake ?? null,
      problem: first?.message ?? 'does not fit',
      others: others.length,
    },
  })
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnreadableInput({
      code: 'not-json',
      path,
      facts: { line: lineOfNoJson(error, text) },
    })
  }
}

/** The line at which a text stops to be JSON; null where the engine does not tell. */
export function lineOfNoJson(error: unknown, text: string): number | null {
  const offset = error instanceof SyntaxError ? /at position (\d+)/.exec(error.message)?.[1] : undefined
  return offset === undefined ? null : text.slice(0, Number(offset)).split('\n').length
}
