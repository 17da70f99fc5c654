import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'

/** Reads the text of a steward's file. A finding names a file within the folder; a trouble with it, as a person finds it. */
export function inFolder<T>(
  folder: string,
  path: string,
  text: string,
  parse: (text: string, path: string) => T,
): T {
  try {
    return parse(text, path)
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    throw new UnreadableInput({ ...error.trouble, path: join(folder, path) })
  }
}
