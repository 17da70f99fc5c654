import * as z from 'zod'
import { Refused } from '../http/problem.js'
import { limits } from '../settings.js'

// What the Reconciliation Service API 0.2 lets a client ask; what it does not know is passed over, for later versions.

const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
])

/** The texts or ids that a property has to have one of. */
const wantedValues = z
  .union([propertyValue, z.array(propertyValue)])
  .transform(value => (Array.isArray(value) ? value : [value]).map(textOf))

const querySchema = z.object({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: wantedValues }))
    .max(limits.properties)
    .optional(),
})
export type Query = z.infer<typeof querySchema>

const batchSchema = z.record(z.string(), querySchema)

const extensionSchema = z.object({
  ids: z.array(z.string()),
  properties: z
    .array(z.object({ id: z.string(), settings: z.record(z.string(), z.unknown()).optional() }))
    .max(limits.properties),
})
export type Extension = z.infer<typeof extensionSchema>

/** The queries of a batch by their names. Throws `Refused` where they are none, or too many. */
export function parseBatch(text: string): [name: string, query: Query][] {
  const batch = Object.entries(parsed(batchSchema, text, 'queries'))
  if (batch.length > limits.batch) throw new Refused({ is: 'too-large', most: limits.batch, of: 'queries' })
  return batch
}

/** The ids and properties of an extension. Throws `Refused` where they are none, or too many. */
export function parseExtension(text: string): Extension {
  const extension = parsed(extensionSchema, text, 'extend')
  if (extension.ids.length > limits.extendIds)
    throw new Refused({ is: 'too-large', most: limits.extendIds, of: 'queries' })
  return extension
}

function parsed<T>(schema: z.ZodType<T>, text: string, name: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new Refused({ is: 'value', name, must: { is: 'json' } })
  }
}

function textOf(value: z.infer<typeof propertyValue>): string {
  return typeof value === 'object' ? value.id : String(value)
}
