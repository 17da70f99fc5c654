import { identifierSchema, textSchema, versionSchema } from '@metiers/schema'
import { z } from 'zod'
import { appendToYaml } from './yaml-edit.js'
import { parseYamlFile } from './yaml-file.js'

const lossSchema = z.strictObject({
  occupation: identifierSchema,
  kind: z.enum(['profile', 'section', 'mapping']),
  what: textSchema.optional(),
  lastRelease: versionSchema,
  because: textSchema,
})

const fileSchema = z.strictObject({ losses: z.array(lossSchema).default([]) })

/**
 * Something that a release had and a steward gives up: the profile of an occupation, a section of it, or a mapping
 * (`what`). It holds against that release and those before, not against a later one that had it again.
 */
export type AcceptedLoss = z.infer<typeof lossSchema>

/** What a file of accepted losses that is new starts with. */
export const newAcceptedLosses = `# What a release had and the next one lacks on purpose, with the reason. Written by metiers build --accept-loss.
# See docs/identifiers.md.
`

/** Reads `accepted-losses.yaml`. Throws `UnreadableInput` with the line of a mistake. */
export function parseAcceptedLosses(text: string, path: string): AcceptedLoss[] {
  return parseYamlFile(text, path, fileSchema).value.losses
}

/** Adds losses to the file; every other byte stays as it is. */
export function addAcceptedLosses(
  { text, path }: { text: string; path: string },
  losses: readonly AcceptedLoss[],
): string {
  const changed = appendToYaml(text, 'losses', losses)
  parseAcceptedLosses(changed, path)
  return changed
}
