import type { ValueWords } from '@metiers/words'
import { z } from 'zod'

const deprecationSchema = z.object({
  since: z.string(),
  replacedBy: z.array(z.string()),
  note: z.string().nullable(),
})

// Each shape that the value of a change may have, the nearer before the wider, with how it is said in a line.
const shapes = [
  shape(z.string(), text => text),
  shape(z.number(), number => String(number)),
  shape(z.boolean(), (value, words) => words.boolean(value)),
  shape(z.array(z.unknown()), (items, words) => items.map(item => sayValue(item, words)).join(' · ')),
  shape(z.object({ scheme: z.string(), stated: z.string(), corrected: z.string() }), (value, words) =>
    words.toBe(value.stated, value.corrected, value.scheme),
  ),
  shape(
    z.object({
      predicate: z.string(),
      schemeVersion: z.string(),
      code: z.string(),
      label: z.string(),
      status: z.string(),
    }),
    value =>
      `${value.predicate} ${value.code} ${value.label} (${value.schemeVersion}, ${value.status})${also(value)}`,
  ),
  shape(z.object({ scheme: z.string(), code: z.string() }), ({ scheme, code }) => `${code} (${scheme})`),
  shape(z.object({ scheme: z.string(), schemeVersion: z.string(), text: z.string() }), ({ text }) => text),
  shape(
    z.object({ category: z.string(), levelStatus: z.string(), level: z.number().nullable() }),
    (value, words) => {
      const { category, level, levelStatus } = value
      return `${category}: ${level === null ? words.levelStatus(levelStatus) : words.level(level)}`
    },
  ),
  shape(
    z.object({ label: z.string(), levelStatus: z.string(), level: z.number().nullable() }),
    ({ label, level, levelStatus }, words) =>
      `${label}: ${level === null ? words.levelStatus(levelStatus) : words.level(level)}`,
  ),
  shape(
    z.object({ label: z.string(), occupationId: z.string().nullable() }),
    ({ label, occupationId }, words) => {
      return `${label} (${occupationId ?? words.notResolved})`
    },
  ),
  shape(
    z.object({ preferredLabel: z.object({ fr: z.string() }), deprecation: deprecationSchema.optional() }),
    ({ preferredLabel, deprecation }, words) =>
      deprecation ? words.outOfUse(sayDeprecation(deprecation, words)) : preferredLabel.fr,
  ),
  shape(deprecationSchema, sayDeprecation),
]

/** The value of a change in one line. What has no line of its own, such as a whole profile, is not said. */
export function sayValue(value: unknown, words: ValueWords): string {
  for (const say of shapes) {
    const said = say(value, words)
    if (said !== null) return said
  }
  return ''
}

function shape<T>(
  schema: z.ZodType<T>,
  say: (value: T, words: ValueWords) => string,
): (value: unknown, words: ValueWords) => string | null {
  return (value, words) => {
    const parsed = schema.safeParse(value)
    return parsed.success ? say(parsed.data, words) : null
  }
}

// What else a mapping may say otherwise than before.
function also(mapping: object): string {
  const others = [
    'appellationCode',
    'justification',
    'confidence',
    'author',
    'mappedOn',
    'tool',
    'toolVersion',
    'reviewer',
    'reviewedOn',
    'comment',
  ]
  const said = Object.entries(mapping).flatMap(([name, value]) =>
    others.includes(name) && value !== null ? [`${name} ${value}`] : [],
  )
  return said.length > 0 ? ` ${said.join(', ')}` : ''
}

function sayDeprecation(
  { since, replacedBy, note }: z.infer<typeof deprecationSchema>,
  words: ValueWords,
): string {
  return [words.since(since), ...replacedBy.map(words.replacedBy), ...(note === null ? [] : [note])].join(
    ', ',
  )
}
