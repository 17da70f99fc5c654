import type { PublishedTemplate } from './template.js'

type JsonObject = Record<string, unknown>

/**
 * The JSON Schema of a nomenclature made the schema of one dataset: the sections of its own template are properties, each
 * with its labels, its kind and the highest rank of its scale, and no other section passes. JSON Schema 2020-12 lets
 * `$ref` stand beside other keywords (Core §8.2.3.1).
 */
export function specialiseSchema(schema: JsonObject, template: PublishedTemplate): JsonObject {
  const definitions = objectOf(schema.$defs)
  const profile = objectOf(definitions.OccupationProfile)
  const properties = objectOf(profile.properties)
  const highest = (id: string): number | null => {
    const scale = template.sections.find(section => section.id === id)?.scale
    return template.scales.find(each => each.id === scale)?.levels.length ?? null
  }
  const {
    propertyNames: _names,
    additionalProperties: _any,
    ...ownSections
  } = objectOf(properties.additionalSections)
  const own = template.sections.filter(({ field }) => field === undefined)
  const specialised = {
    ...properties,
    behaviouralCompetences: withHighest(
      objectOf(properties.behaviouralCompetences),
      highest('behavioural-competences'),
    ),
    emptySections: {
      ...objectOf(properties.emptySections),
      items: { type: 'string', enum: template.sections.map(({ id }) => id) },
    },
    additionalSections: {
      ...ownSections,
      properties: Object.fromEntries(
        own.map(({ id, kind, labels: { fr, en } }) => {
          const rank = kind === 'graded-list' ? highest(id) : null
          return [
            id,
            {
              title: en === undefined ? fr : `${fr} / ${en}`,
              $ref: '#/$defs/AdditionalSection',
              properties: {
                kind: { const: kind },
                ...(rank !== null && { value: { items: atMost(rank) } }),
              },
            },
          ]
        }),
      ),
      additionalProperties: false,
    },
  }
  const ownProfile = { ...profile, properties: specialised }
  return { ...schema, $defs: { ...definitions, OccupationProfile: ownProfile } }
}

/** A list of graded items whose level is a rank of a scale with so many levels. */
function withHighest(list: JsonObject, rank: number | null): JsonObject {
  return rank === null ? list : { ...list, items: { ...objectOf(list.items), ...atMost(rank) } }
}

function atMost(rank: number): JsonObject {
  return { properties: { level: { maximum: rank } } }
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
