import type { QueryMust } from '@metiers/words'
import * as z from 'zod'
import { Refused } from '../http/problem.js'
import { limits } from '../settings.js'

// What an address may ask for. Every value is a text there.

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
const text = z.string().min(1).max(limits.queryCharacters)
const mostOffset = 9_999_999

const page = {
  limit: whole(1, limits.page)
    .default(20)
    .meta({
      description: 'How many items a page has.',
      param: { type: 'integer', minimum: 1, maximum: limits.page, default: 20 },
    }),
  offset: whole(0, mostOffset)
    .default(0)
    .meta({
      description: 'How many items stand before the page.',
      param: { type: 'integer', minimum: 0, maximum: mostOffset, default: 0 },
    }),
}
const query = text.meta({
  description: 'Words that a label has: of each its beginning, accents and capitals aside.',
})

export const occupationQuerySchema = z.strictObject({
  ...page,
  family: text.meta({ description: 'The id of a family.' }).optional(),
  subfamily: text.meta({ description: 'The id of a sub-family, such as `projet/management`.' }).optional(),
  code: text
    .meta({ description: 'A code that the profile states or that a mapping leads to: of ROME or PCS.' })
    .optional(),
  profile: z.enum(['true', 'false']).meta({ description: 'Whether it has a profile.' }).optional(),
  status: z
    .enum(['current', 'deprecated', 'all'])
    .default('current')
    .meta({ description: 'In use, out of use, or both.' }),
  q: query.optional(),
})
export type OccupationQuery = z.infer<typeof occupationQuerySchema>

export const familyQuerySchema = z.strictObject({ ...page, q: query.optional() })

export const skillQuerySchema = z.strictObject({
  ...page,
  type: z
    .enum(['skill', 'knowledge', 'behavioural'])
    .meta({ description: 'Savoir-faire, knowledge, or behavioural competence.' })
    .optional(),
  q: query.optional(),
})

export const searchQuerySchema = z.strictObject({ ...page, q: query })

/** A page of a list. */
export type Page = { limit: number; offset: number }

const musts: Readonly<Record<string, QueryMust>> = {
  limit: { is: 'number', least: 1, most: limits.page },
  offset: { is: 'number', least: 0, most: mostOffset },
  profile: { is: 'choice', choices: ['true', 'false'] },
  type: { is: 'choice', choices: ['skill', 'knowledge', 'behavioural'] },
  status: { is: 'choice', choices: ['current', 'deprecated', 'all'] },
}

/** The query of a request. Throws `Refused` with what is wrong with it. */
export function parseQuery<T extends z.ZodObject>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys')
    throw new Refused({
      is: 'value',
      name: issue.keys[0] ?? '',
      must: { is: 'unknown', known: Object.keys(schema.shape) },
    })
  const name = String(issue?.path[0] ?? '')
  throw new Refused({ is: 'value', name, must: musts[name] ?? { is: 'text', most: limits.queryCharacters } })
}
