import { UnreadableInput } from '@metiers/document'
import { codeOf } from './folder.js'

/** The error for an output folder that the system does not let us write. */
export function notWritten(out: string, error: unknown): UnreadableInput {
  const code = codeOf(error)
  return new UnreadableInput({
    path: out,
    problem:
      code === 'EBUSY'
        ? 'the folder cannot be replaced: the system keeps it in its place, as it does a mount point (EBUSY)'
        : `the datasets cannot be written there (${code})`,
    expected: 'a folder that may be created or replaced',
    advice:
      code === 'EBUSY'
        ? 'Name a folder inside it with --out.'
        : 'Free the space, change the rights, or name another folder with --out.',
  })
}
