import { textKey } from '@metiers/schema'
import { askedOccupations } from '../api/occupation-filter.js'
import { openApiDocument } from '../api/openapi.js'
import {
  familyQuerySchema,
  occupationQuerySchema,
  type Page,
  parseQuery,
  searchQuerySchema,
  skillQuerySchema,
} from '../api/queries.js'
import { searchDataset, skillsNamed } from '../api/search.js'
import type { Route } from '../app.js'
import { conceptRecord } from '../dataset/concept-record.js'
import { outsideAddress, outsidePath } from '../http/address.js'
import { tagged } from '../http/conditions.js'
import { type Answer, type Ask, decoded } from '../http/exchange.js'
import { Refused } from '../http/problem.js'
import type { ServeSettings } from '../settings.js'

/** `/api/v1/…`: the dataset as JSON, in pages and by id, and the description of all that. */
export function apiRoutes(settings: ServeSettings): [path: string, route: Route][] {
  const current = () => settings.dataset.current()
  return [
    ['/api/v1', ask => once(ask, () => json(entry(ask)))],
    [
      '/api/v1/openapi.json',
      ask => {
        const server = outsideAddress(ask, settings, '')
        return once(ask, () => json(openApiDocument(current().nomenclature, server)))
      },
    ],
    [
      '/api/v1/occupations',
      ask => {
        const query = parseQuery(occupationQuerySchema, ask.query)
        return page(ask, query, askedOccupations(current(), query))
      },
    ],
    [
      '/api/v1/families',
      ask => {
        const query = parseQuery(familyQuerySchema, ask.query)
        const start = query.q === undefined ? '' : textKey(query.q)
        const { families } = current().nomenclature
        return page(
          ask,
          query,
          families.filter(({ preferredLabel }) => textKey(preferredLabel.fr).startsWith(start)),
        )
      },
    ],
    [
      '/api/v1/skills',
      ask => {
        const query = parseQuery(skillQuerySchema, ask.query)
        const { nomenclature, skillNames } = current()
        const named =
          query.q === undefined
            ? nomenclature.skills
            : skillsNamed(skillNames, textKey(query.q)).map(({ skill }) => skill)
        return page(
          ask,
          query,
          named.filter(({ type }) => query.type === undefined || type === query.type),
        )
      },
    ],
    [
      '/api/v1/search',
      ask => {
        const query = parseQuery(searchQuerySchema, ask.query)
        return page(ask, query, searchDataset(current(), query.q))
      },
    ],
    ['/api/v1/occupations/:id', ask => item(ask, 'occupation/')],
    ['/api/v1/skills/:id', ask => item(ask, 'skill/')],
    ['/api/v1/families/:id{.+}', ask => item(ask, 'family/')],
  ]

  function entry(ask: Ask): object {
    const { iri, version, title, licence } = current().nomenclature
    const link = (name: string) => outsidePath(ask, settings, `/api/v1/${name}`)
    return {
      iri,
      version,
      title,
      licence,
      links: {
        openapi: link('openapi.json'),
        occupations: link('occupations'),
        families: link('families'),
        skills: link('skills'),
        search: link('search'),
      },
    }
  }

  function item(ask: Ask, kind: string): Answer {
    const id = decoded(ask.param('id'))
    const record = id === null ? null : conceptRecord(current(), `${kind}${id}`)
    if (record === null) throw new Refused({ is: 'not-found', what: ask.path })
    return once(ask, () => current().bodies.get(`json ${kind}${id}`, () => json(record)))
  }

  /** What is the same for as long as the dataset is. */
  function once(ask: Ask, make: () => Buffer): Answer {
    return tagged(ask, `"${current().fingerprint}"`, { 'content-type': 'application/json' }, make)
  }

  /** A part of a list, with where the others are (RFC 8288). */
  function page(ask: Ask, { limit, offset }: Page, items: readonly { iri: string }[]): Answer {
    const { fingerprint } = current()
    const headers = {
      'content-type': 'application/json',
      link: pageLinks(ask, { limit, offset }, items.length),
    }
    return tagged(ask, `"${fingerprint}"`, headers, () => {
      const body = { total: items.length, limit, offset, items: items.slice(offset, offset + limit) }
      return `${JSON.stringify(body)}\n`
    })
  }

  function pageLinks(ask: Ask, { limit, offset }: Page, total: number): string {
    const query = ask.url.split('?')[1] ?? ''
    const last = Math.max(0, Math.floor((total - 1) / limit) * limit)
    const places: [relation: string, offset: number][] = [
      ['first', 0],
      ...(offset > 0 ? [['prev', Math.max(0, offset - limit)] satisfies [string, number]] : []),
      ...(offset + limit < total ? [['next', offset + limit] satisfies [string, number]] : []),
      ['last', last],
    ]
    return places
      .map(([relation, at]) => {
        const asked = new URLSearchParams(query)
        asked.set('limit', String(limit))
        asked.set('offset', String(at))
        return `<${outsidePath(ask, settings, ask.path)}?${asked}>; rel="${relation}"`
      })
      .join(', ')
  }
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}
