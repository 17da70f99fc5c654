import { z } from 'zod'

const deprecationSchema = z.object({
  since: z.string(),
  replacedBy: z.array(z.string()),
  note: z.string().nullable(),
})

// Each shape that the value of a change may have, the nearer before the wider, with how it is said in a line.
const shapes = [
  shape(z.string(), text => text),
  shape(z.number(), String),
  shape(z.boolean(), String),
  shape(z.array(z.unknown()), items => items.map(sayValue).join(' · ')),
  shape(z.object({ scheme: z.string(), stated: z.string(), corrected: z.string() }), value => {
    return `${value.stated} is to be ${value.corrected} (${value.scheme})`
  }),
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
  shape(z.object({ category: z.string(), levelStatus: z.string(), level: z.number().nullable() }), value => {
    return `${value.category}: ${value.level === null ? value.levelStatus : `level ${value.level}`}`
  }),
  shape(z.object({ label: z.string(), occupationId: z.string().nullable() }), ({ label, occupationId }) => {
    return `${label} (${occupationId ?? 'not resolved'})`
  }),
  shape(
    z.object({ preferredLabel: z.object({ fr: z.string() }), deprecation: deprecationSchema.optional() }),
    ({ preferredLabel, deprecation }) =>
      deprecation ? `out of use ${sayDeprecation(deprecation)}` : preferredLabel.fr,
  ),
  shape(deprecationSchema, sayDeprecation),
]

/** The value of a change in one line. What has no line of its own, such as a whole profile, is not said. */
export function sayValue(value: unknown): string {
  for (const say of shapes) {
    const said = say(value)
    if (said !== null) return said
  }
  return ''
}

function shape<T>(schema: z.ZodType<T>, say: (value: T) => string): (value: unknown) => string | null {
  return value => {
    const parsed = schema.safeParse(value)
    return parsed.success ? say(parsed.data) : null
  }
}

// What else a mapping may say otherwise than before.
function also(mapping: object): string {
  const others = ['appellationCode', 'confidence', 'reviewer', 'reviewedOn', 'comment']
  const said = Object.entries(mapping).flatMap(([name, value]) =>
    others.includes(name) && value !== null ? [`${name} ${value}`] : [],
  )
  return said.length > 0 ? ` ${said.join(', ')}` : ''
}

function sayDeprecation({ since, replacedBy, note }: z.infer<typeof deprecationSchema>): string {
  return [
    `since ${since}`,
    ...replacedBy.map(id => `replaced by ${id}`),
    ...(note === null ? [] : [note]),
  ].join(', ')
}
