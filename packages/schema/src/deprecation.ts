import * as z from 'zod'
import { identifierSchema } from './identifier.js'
import { textSchema } from './text.js'
import { versionSchema } from './version.js'

/**
 * An occupation or a skill that no source has any more. Its id and IRI go on working (owl:deprecated), and lead to what took its
 * place, where a steward has said so (dcterms:isReplacedBy). `note` is the steward's reason.
 */
export const deprecationSchema = z
  .strictObject({
    since: versionSchema,
    replacedBy: z.array(identifierSchema),
    note: textSchema.nullable(),
  })
  .meta({ id: 'Deprecation' })
export type Deprecation = z.infer<typeof deprecationSchema>
