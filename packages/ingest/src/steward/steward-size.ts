import { UnreadableInput } from '@metiers/document'

/** Bytes of one file that a steward keeps, YAML or table of mappings: some 80,000 entries in the registry of ids. */
export const stewardBytes = 8 * 1024 * 1024

/** Throws `UnreadableInput` where a steward's file is larger than any that people and commands write. */
export function assertStewardSize(byteLength: number, path: string): void {
  if (byteLength <= stewardBytes) return
  throw new UnreadableInput({
    code: 'steward-file-too-large',
    path,
    facts: { bytes: byteLength, limit: stewardBytes },
  })
}
