import { type Nomenclature, nomenclatureJsonSchema } from '@metiers/schema'
import * as z from 'zod'
import { familyQuerySchema, occupationQuerySchema, searchQuerySchema, skillQuerySchema } from './queries.js'
import { searchResultSchema } from './search.js'

type Json = Record<string, unknown>

/**
 * The description of the API (OpenAPI 3.1): the schemas are those of the dataset itself, with its own sections and
 * scales, and parameters are those that a request is checked by. `server` is the address that paths stand below.
 */
export function openApiDocument(nomenclature: Nomenclature, server: string): Json {
  const { title, version, licence } = nomenclature
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: title.en ?? title.fr,
      version,
      description: `${title.fr}. Read only; errors are application/problem+json (RFC 9457).`,
      ...(licence !== null && { license: { name: licence, url: licence } }),
    },
    servers: [{ url: server }],
    paths: {
      '/api/v1/occupations': list('listOccupations', 'The occupations, in the order of the list', {
        schema: occupationQuerySchema,
        item: 'Occupation',
      }),
      '/api/v1/occupations/{id}': one('getOccupation', 'An occupation, also one out of use', 'Occupation'),
      '/api/v1/families': list('listFamilies', 'The families, with their sub-families', {
        schema: familyQuerySchema,
        item: 'OccupationFamily',
      }),
      '/api/v1/families/{id}': one('getFamily', 'A family', 'OccupationFamily'),
      '/api/v1/families/{id}/{subfamily}': one('getSubfamily', 'A sub-family', 'OccupationSubfamily', [
        'id',
        'subfamily',
      ]),
      '/api/v1/skills': list('listSkills', 'The skills, knowledge and behavioural competences', {
        schema: skillQuerySchema,
        item: 'Skill',
      }),
      '/api/v1/skills/{id}': one('getSkill', 'A skill', 'Skill'),
      '/api/v1/search': list('search', 'Occupations, families and skills by their names, the best first', {
        schema: searchQuerySchema,
        item: 'SearchResult',
      }),
    },
    components: { schemas: { ...schemasOf(nomenclature), Problem: problem } },
  }
}

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
}

const refused = {
  description: 'What is wrong, in the language of Accept-Language: French or English',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** What the dataset's own schema defines, and what the API adds to it. */
function schemasOf(nomenclature: Nomenclature): Json {
  const { $defs } = nomenclatureJsonSchema(nomenclature)
  const { $schema, $defs: _, id, ...searchResult } = z.toJSONSchema(searchResultSchema) as Json
  const text = JSON.stringify({ ...($defs as Json), SearchResult: searchResult })
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'))
}

function one(operationId: string, summary: string, item: string, ids = ['id']): Json {
  return {
    get: {
      operationId,
      summary,
      parameters: ids.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
      responses: {
        200: {
          description: summary,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${item}` } } },
        },
        404: refused,
      },
    },
  }
}

function list(
  operationId: string,
  summary: string,
  { schema, item }: { schema: z.ZodObject; item: string },
): Json {
  const items = { type: 'array', items: { $ref: `#/components/schemas/${item}` } }
  const count = { type: 'integer', minimum: 0 }
  return {
    get: {
      operationId,
      summary,
      parameters: parametersOf(schema),
      responses: {
        200: {
          description: `${summary}: a page of them`,
          headers: {
            Link: {
              description: 'The first, previous, next and last page (RFC 8288)',
              schema: { type: 'string' },
            },
          },
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['total', 'limit', 'offset', 'items'],
                properties: { total: count, limit: count, offset: count, items },
              },
            },
          },
        },
        400: refused,
      },
    },
  }
}

function parametersOf(schema: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, param, ...stated } = property as Json
    return { name, in: 'query', required: required.includes(name), description, schema: param ?? stated }
  })
}
