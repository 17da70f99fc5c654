import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { describeWith } from '../../../vitest.validators.js'
import { type Started, started } from './support/started.js'

let server: Started
beforeAll(async () => {
  server = await started()
})
afterAll(() => server.end())

const ask = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
const post = (form: Record<string, string>, type = 'application/x-www-form-urlencoded') =>
  server.app.inject({
    url: '/reconcile',
    method: 'POST',
    headers: { 'content-type': type },
    payload: new URLSearchParams(form).toString(),
  })
const reconciled = async (query: object) =>
  (await post({ queries: JSON.stringify({ q0: query }) })).json().q0.result
const extended = async (extension: object) => (await post({ extend: JSON.stringify(extension) })).json()

describe('the manifest', () => {
  it('says where everything is, by the address that was asked or the public one', async () => {
    const manifest = (await ask('/reconcile', { host: 'localhost:8080', 'accept-language': 'en' })).json()
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      name: 'Nomenclature of occupations in the IT sector',
      identifierSpace: 'https://w3id.org/metiers-informatique/occupation/',
      schemaSpace: 'http://data.europa.eu/esco/model#Occupation',
      defaultTypes: [{ id: 'occupation', name: 'Occupation' }],
      batchSize: 100,
      view: { url: 'http://localhost:8080/occupation/{{id}}' },
      preview: { url: 'http://localhost:8080/reconcile/preview/{{id}}', width: 430, height: 220 },
      suggest: {
        entity: { service_url: 'http://localhost:8080/reconcile', service_path: '/suggest/entity' },
      },
      extend: {
        propose_properties: { service_url: 'http://localhost:8080/reconcile', service_path: '/properties' },
      },
    })
    const spoofed = (await ask('/reconcile', { host: 'evil.example/path?' })).json()
    expect(spoofed.view.url).toBe('http://localhost/occupation/{{id}}')
    const proxied = await started({ address: 'https://exemple.fr/m' }, { folder: server.folder })
    expect((await proxied.app.inject('/reconcile')).json().view.url).toBe(
      'https://exemple.fr/m/occupation/{{id}}',
    )
    await proxied.end()
  })
})

describe('a query finds the occupation that is meant', () => {
  test.each([
    ['Chef de projet', 'chef-de-projet'],
    ['CHEF DE PROJET', 'chef-de-projet'],
    ['Cheffe de projet', 'chef-de-projet'],
    ['Conducteur de projet', 'chef-de-projet'],
    ['Project leader', 'chef-de-projet'],
    ['Directrice des SI', 'directeur-des-systemes-d-information'],
    ['Développeuse informatique', 'developpeur'],
    ['chef-de-projet', 'chef-de-projet'],
    ['32321', 'chef-de-projet'],
    ['M1805', 'developpeur'],
    ['Dévelopeur', 'developpeur'],
    // Out of use: what took its place is meant.
    ['chef-de-programme', 'directeur-de-projet'],
  ])('%s', async (query, id) => {
    const [first] = await reconciled({ query })
    expect(first.id).toBe(id)
  })
  it('is sure where nothing else can be meant, and only then', async () => {
    const sure = await reconciled({ query: 'Conductrice de projet' })
    expect(sure[0]).toMatchObject({
      id: 'chef-de-projet',
      name: 'Chef de projet',
      description: 'Projet › Management',
      type: [{ id: 'occupation', name: 'Métier' }],
      match: true,
    })
    expect(
      (await reconciled({ query: 'Responsable de projet' })).every((each: { match: boolean }) => !each.match),
    ).toBe(true)
    expect(await reconciled({ query: 'Boulanger' })).toEqual([])
  })
  it('gives as many as are asked for, the best first', async () => {
    const all = await reconciled({ query: 'projet' })
    expect(all.length).toBeGreaterThan(1)
    expect(all.map(({ score }: { score: number }) => score)).toEqual(
      all.map(({ score }: { score: number }) => score).toSorted((a: number, b: number) => b - a),
    )
    expect(await reconciled({ query: 'projet', limit: 1 })).toHaveLength(1)
    expect(await reconciled({ query: 'projet', limit: -3 })).toHaveLength(1)
  })
  it('is of one type', async () => {
    expect(await reconciled({ query: 'Chef de projet', type: 'skill' })).toEqual([])
    expect(await reconciled({ query: 'Chef de projet', type: ['skill', 'occupation'] })).not.toEqual([])
  })
  it('has properties, which count too, and which may stand alone', async () => {
    const within = await reconciled({ query: 'Directeur', properties: [{ pid: 'family', v: 'Conseil' }] })
    expect(within[0].id).toBe('directeur-des-systemes-d-information')
    const alone = await reconciled({ properties: [{ pid: 'rome-codes', v: [{ id: '32321' }, 1] }] })
    expect(alone.map(({ id }: { id: string }) => id)).toEqual(['chef-de-projet'])
  })
})

describe('a batch', () => {
  const batch = { q0: { query: 'Développeur' }, __proto__x: { query: 'Directeur de projet', limit: 3 } }
  it('is the same by GET and by POST', async () => {
    const byGet = await ask(`/reconcile?queries=${encodeURIComponent(JSON.stringify(batch))}`)
    const byPost = await post({ queries: JSON.stringify(batch) })
    expect(byGet.json()).toEqual(byPost.json())
    expect(Object.keys(byPost.json())).toEqual(['q0', '__proto__x'])
    const hostile = await post({ queries: '{"__proto__":{"query":"Développeur"}}' })
    expect([hostile.statusCode, hostile.body]).toEqual([200, '{}\n'])
  })
  it('is handed over to a script where one asks for it', async () => {
    const answer = await ask(
      `/reconcile?callback=jQuery1.done&queries=${encodeURIComponent(JSON.stringify(batch))}`,
    )
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(answer.body).toMatch(/^\/\*\*\/jQuery1\.done\(\{"q0":.*\}\);\n$/)
    expect((await ask('/reconcile?callback=alert(1)//')).statusCode).toBe(400)
  })
  it.each([
    ['{', 400],
    ['[]', 400],
    ['{"q0":{"query":1}}', 400],
    ['{"q0":{"limit":2}}', 200],
    [
      JSON.stringify(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`q${at}`, { query: 'a' }]))),
      413,
    ],
    [JSON.stringify({ q0: { query: 'a'.repeat(600_000) } }), 413],
    [JSON.stringify({ q0: { query: 'a '.repeat(20_000) } }), 200],
  ])('is bounded: %.30s', async (queries, status) => {
    expect((await post({ queries })).statusCode).toBe(status)
  })
  it('is a form', async () => {
    expect((await post({ queries: '{}' }, 'application/json')).statusCode).toBe(415)
    expect((await server.app.inject({ url: '/reconcile/suggest/entity', method: 'POST' })).statusCode).toBe(
      405,
    )
  })
})

describe('suggestions', () => {
  const names = async (url: string) =>
    (await ask(url)).json().result.map(({ name }: { name: string }) => name)
  it('has entities, properties and the type that begin so', async () => {
    expect(await names('/reconcile/suggest/entity?prefix=chef%20de%20p')).toEqual([
      'Chef de projet',
      'Chef de <programme> & "co"',
    ])
    expect(await names('/reconcile/suggest/entity?prefix=chef%20de%20p&cursor=1')).toHaveLength(1)
    expect(await names('/reconcile/suggest/property?prefix=codes')).toEqual([
      'Codes ROME correspondants',
      'Codes PCS correspondants',
      'Codes ROME alignés',
    ])
    expect(await names('/reconcile/suggest/type?prefix=mét')).toEqual(['Métier'])
  })
})

describe('a preview', () => {
  it('is a small page that may stand in a frame, with all that it shows escaped', async () => {
    const page = await ask('/reconcile/preview/chef-de-programme')
    expect(page.headers['content-security-policy']).toContain('frame-ancestors *')
    expect(page.body).toContain('<h1>Chef de &lt;programme&gt; &amp; &quot;co&quot;</h1>')
    expect((await ask('/reconcile/preview/nobody')).statusCode).toBe(404)
  })
})

describe('an extension', () => {
  it('proposes properties', async () => {
    const proposed = (await ask('/reconcile/properties?type=occupation&limit=2')).json()
    expect(proposed).toEqual({
      type: 'occupation',
      properties: [
        { id: 'family', name: 'Famille' },
        { id: 'subfamily', name: 'Sous-famille' },
      ],
    })
  })
  it('has the values of each, and nothing for an id that is none', async () => {
    const { meta, rows } = await extended({
      ids: ['chef-de-projet', 'nobody', 'chef-de-programme'],
      properties: [
        { id: 'family' },
        { id: 'rome-codes' },
        { id: 'mapped-codes' },
        { id: 'replaced-by' },
        { id: 'main-activities', settings: { limit: 1 } },
      ],
    })
    expect(meta.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual([
      ['family', 'Famille'],
      ['rome-codes', 'Codes ROME correspondants'],
      ['mapped-codes', 'Codes ROME alignés'],
      ['replaced-by', 'Remplacé par'],
      ['main-activities', 'Activités principales'],
    ])
    expect(rows).toEqual({
      'chef-de-projet': {
        family: [{ str: 'Projet' }],
        'rome-codes': [{ str: '32321' }],
        'mapped-codes': [{ str: 'M1853' }],
        'replaced-by': [],
        'main-activities': [
          {
            str: 'Prendre en charge le projet du cahier des charges à la recette utilisateur et son déploiement',
          },
        ],
      },
      nobody: { family: [], 'rome-codes': [], 'mapped-codes': [], 'replaced-by': [], 'main-activities': [] },
      'chef-de-programme': {
        family: [],
        'rome-codes': [],
        'mapped-codes': [],
        'replaced-by': [{ id: 'directeur-de-projet', name: 'Directeur de projet' }],
        'main-activities': [],
      },
    })
  })
  it('refuses a property that is none, with those that there are', async () => {
    const answer = await post({ extend: '{"ids":[],"properties":[{"id":"salary"}]}' })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().detail).toMatch(/^salary n’existe pas ici.*family, subfamily/)
  })
})

const schemas = [
  'manifest',
  'reconciliation-result-batch',
  'suggest-entities-response',
  'suggest-properties-response',
  'suggest-types-response',
  'data-extension-property-proposal',
  'data-extension-response',
  'type',
] as const

describeWith(
  schemas.map(name => `reconciliation-0.2/${name}.json`),
  'answers are of the schemas of the Reconciliation Service API 0.2',
  paths => {
    const byName = new Map(
      schemas.map((name, at) => [name, JSON.parse(readFileSync(paths[at] ?? '', 'utf8'))]),
    )
    const validate = (name: (typeof schemas)[number], value: unknown) => {
      const ajv = new Ajv({ strict: false, logger: false })
      const space = 'https://reconciliation-api.github.io/specs/0.2/schemas/'
      if (name !== 'type') ajv.addSchema(byName.get('type'), `${space}type.json`)
      const { $schema, ...schema } = byName.get(name)
      // The description of logins is that of Swagger 2, which stands elsewhere; this service has none.
      if (name === 'manifest') delete schema.properties.authentication
      const check = ajv.compile({ ...schema, $id: `${space}${name}.json` })
      return check(value) ? [] : check.errors
    }
    test.each([
      ['manifest', async () => (await ask('/reconcile')).json()],
      [
        'reconciliation-result-batch',
        async () =>
          (await post({ queries: JSON.stringify({ a: { query: 'projet' }, b: { query: 'xyz' } }) })).json(),
      ],
      ['suggest-entities-response', async () => (await ask('/reconcile/suggest/entity?prefix=d')).json()],
      ['suggest-properties-response', async () => (await ask('/reconcile/suggest/property?prefix=')).json()],
      ['suggest-types-response', async () => (await ask('/reconcile/suggest/type?prefix=')).json()],
      [
        'data-extension-property-proposal',
        async () => (await ask('/reconcile/properties?type=occupation')).json(),
      ],
      [
        'data-extension-response',
        () =>
          extended({
            ids: ['developpeur', 'x'],
            properties: [{ id: 'family' }, { id: 'related-occupations' }],
          }),
      ],
    ] as const)('%s', async (name, answer) => {
      expect(validate(name, await answer())).toEqual([])
    })
    it('and they find fault with what is not', () => {
      expect(validate('manifest', { versions: ['0.1'], name: 'x' })).not.toEqual([])
    })
  },
)
