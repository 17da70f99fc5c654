import { Validator } from '@seriousme/openapi-schema-validator'
import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type Started, started } from './support/started.js'

let server: Started
beforeAll(async () => {
  server = await started()
})
afterAll(() => server.end())

const ask = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
const ids = async (url: string): Promise<string[]> =>
  (await ask(url)).json().items.map(({ id }: { id: string }) => id)

describe('lists', () => {
  it('has the occupations in use in the order of the list, in pages that lead to each other', async () => {
    const answer = await ask('/api/v1/occupations?limit=2&offset=2')
    expect(answer.json()).toMatchObject({ total: 4, limit: 2, offset: 2 })
    expect(await ids('/api/v1/occupations')).toEqual([
      'chef-de-projet',
      'developpeur',
      'directeur-de-projet',
      'directeur-des-systemes-d-information',
    ])
    expect(answer.headers.link).toBe(
      '</api/v1/occupations?limit=2&offset=0>; rel="first", </api/v1/occupations?limit=2&offset=0>; rel="prev", </api/v1/occupations?limit=2&offset=2>; rel="last"',
    )
    expect((await ask('/api/v1/occupations?limit=3&family=projet&profile=true')).headers.link).toBe(
      '</api/v1/occupations?limit=3&family=projet&profile=true&offset=0>; rel="first", </api/v1/occupations?limit=3&family=projet&profile=true&offset=0>; rel="last"',
    )
  })
  test.each([
    ['family=projet', ['chef-de-projet', 'directeur-de-projet']],
    ['subfamily=projet/management', ['chef-de-projet', 'directeur-de-projet']],
    ['code=32321', ['chef-de-projet']],
    ['code=m1805', ['developpeur']],
    ['profile=false', ['developpeur', 'directeur-des-systemes-d-information']],
    ['status=deprecated', ['chef-de-programme']],
    ['q=direct', ['directeur-de-projet', 'directeur-des-systemes-d-information']],
    ['q=conducteur&profile=true', ['chef-de-projet']],
    ['family=pain', []],
  ])('is filtered by %s', async (query, expected) => {
    expect(await ids(`/api/v1/occupations?${query}`)).toEqual(expected)
  })
  it('has the families', async () => {
    expect(await ids('/api/v1/families')).toEqual([
      'production',
      'etude-developpement',
      'conseil',
      'projet',
      'commercial',
    ])
    expect(await ids('/api/v1/families?q=Étude')).toEqual(['etude-developpement'])
  })
  test.each([
    ['limit=0', 'limit must be a whole number from 1 to 100.'],
    ['limit=1e2', 'limit must be a whole number from 1 to 100.'],
    ['profile=yes', 'profile must be true or false.'],
    [`q=${'a'.repeat(257)}`, 'q must be a text of 256 characters at most.'],
    ['q=a&q=b', 'q must be a text of 256 characters at most.'],
    ['page=2', 'page is not known here: use limit, offset, family, subfamily, code, profile, status or q.'],
  ])('refuses %s', async (query, detail) => {
    const answer = await ask(`/api/v1/occupations?${query}`, { 'accept-language': 'en' })
    expect([answer.statusCode, answer.json().detail]).toEqual([400, detail])
  })
})

describe('items', () => {
  test.each([
    ['occupations/chef-de-projet', 'Chef de projet'],
    ['occupations/chef-de-programme', 'Chef de <programme> & "co"'],
    ['families/projet', 'Projet'],
    ['families/projet/management', 'Management'],
  ])('%s', async (path, label) => {
    expect((await ask(`/api/v1/${path}`)).json().preferredLabel.fr).toBe(label)
  })
  test.each(['occupations/boulanger', 'families/projet/pain', 'families/__proto__', 'skills2'])(
    '%s is not there',
    async path => {
      expect((await ask(`/api/v1/${path}`)).statusCode).toBe(404)
    },
  )
  it('is not sent to who has it', async () => {
    const { headers } = await ask('/api/v1/occupations/developpeur')
    const again = await ask('/api/v1/occupations/developpeur', { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})

describe('search', () => {
  test.each([
    ['chef de projet', 'chef-de-projet', 'text'],
    ['CHEFFE DE PROJET', 'chef-de-projet', 'form'],
    ['directrice des SI', 'directeur-des-systemes-d-information', 'form'],
    ['dévelopeur', 'developpeur', 'near'],
    ['project lead', 'chef-de-projet', 'beginning'],
    ['M1805', 'developpeur', 'code'],
    ['projet', 'projet', 'text'],
  ])('%s', async (text, id, by) => {
    const [first] = (await ask(`/api/v1/search?q=${encodeURIComponent(text)}`)).json().items
    expect([first.id, first.by]).toEqual([id, by])
  })
  it('finds nothing in what is no text', async () => {
    expect((await ask('/api/v1/search?q=%20-%20')).json()).toMatchObject({ total: 0, items: [] })
  })
})

describe('the description of the API', () => {
  it('is valid against the meta-schema of OpenAPI 3.1', async () => {
    const description = (await ask('/api/v1/openapi.json')).json()
    expect(description.openapi).toBe('3.1.1')
    expect(await new Validator().validate(description)).toEqual({ valid: true })
  })
  it('is accepted by a generator of clients, with the types of the dataset', async () => {
    const description = (await ask('/api/v1/openapi.json')).json()
    const client = astToString(await openapiTS(description))
    expect(client).toContain('Occupation: {')
    expect(client).toContain('"/api/v1/occupations/{id}"')
    expect(client).toMatch(/behaviouralCompetences: components\["schemas"\]\["BehaviouralCompetence"\]\[\]/)
  })
  it('names every path that answers, and what it answers is of its schema', async () => {
    const { paths } = (await ask('/api/v1/openapi.json')).json()
    const examples: Record<string, string> = { id: 'projet', subfamily: 'management' }
    for (const path of Object.keys(paths)) {
      const url = path
        .replace('occupations/{id}', 'occupations/developpeur')
        .replace('skills/{id}', 'skills/analyser-les-besoins')
        .replace(/\{(\w+)\}/g, (_, name) => examples[name] ?? '')
      expect([path, (await ask(`${url}${path.endsWith('search') ? '?q=a' : ''}`)).statusCode]).toEqual([
        path,
        200,
      ])
    }
  })
})

describe('whatever is asked', () => {
  it('counts requests only where that is asked for', async () => {
    const limited = await started({ rateLimit: 2 }, { folder: server.folder })
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) statuses.push((await limited.app.inject('/api/v1')).statusCode)
    const health = await limited.app.inject('/healthz')
    const refused = await limited.app.inject({ url: '/api/v1', headers: { 'accept-language': 'en' } })
    expect([...statuses, health.statusCode]).toEqual([200, 200, 429, 200])
    expect(refused.json().detail).toMatch(/^Too many requests in a short time: try again in \d+ s\.$/)
    await limited.end()
  })
  it('is a line of the log', async () => {
    await ask('/api/v1?a=%1b')
    expect(server.log.at(-1)).toMatchObject({
      event: 'request',
      method: 'GET',
      url: '/api/v1?a=%1b',
      status: 200,
    })
  })
  it('may be asked for by a page of another site', async () => {
    const preflight = await server.app.inject({ url: '/reconcile', method: 'OPTIONS' })
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, POST, OPTIONS')
  })
})
