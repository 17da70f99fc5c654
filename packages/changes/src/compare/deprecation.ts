import type { Occupation } from '@metiers/schema'
import { z } from 'zod'

/** Since which release an occupation is out of use, and which ones stand in its place (owl:deprecated, dcterms:isReplacedBy). */
const deprecationSchema = z.object({
  since: z.string(),
  replacedBy: z.array(z.string()),
  note: z.string().nullable(),
})
export type Deprecation = z.infer<typeof deprecationSchema>

/** The deprecation of an occupation, null where it is in use. */
export function deprecationOf(occupation: Occupation): Deprecation | null {
  const parsed = z.object({ deprecation: deprecationSchema }).safeParse(occupation)
  return parsed.success ? parsed.data.deprecation : null
}

/** Whether two deprecations say the same. */
export function isSameDeprecation(a: Deprecation | null, b: Deprecation | null): boolean {
  return (
    JSON.stringify(a && [a.since, a.replacedBy, a.note]) ===
    JSON.stringify(b && [b.since, b.replacedBy, b.note])
  )
}
