import { UnreadableInput } from '@metiers/document'
import { codeOf } from './folder.js'

/** The error for an output folder that the system does not let us write. */
export function notWritten(out: string, error: unknown): UnreadableInput {
  const code = codeOf(error)
  return new UnreadableInput(
    code === 'EBUSY'
      ? { code: 'output-in-its-place', path: out, facts: {} }
      : { code: 'output-not-written', path: out, facts: { reason: code } },
  )
}
