import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, type Quad } from 'n3'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { siteFiles } from '../src/index.js'
import { temporaryFolder } from './support/dataset-folder.js'
import { type Started, started } from './support/started.js'

const base = 'https://w3id.org/metiers-informatique/'
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
let server: Started
beforeAll(async () => {
  server = await started()
})
afterAll(() => server.end())

function ask(url: string, accept?: string, more: Record<string, string> = {}) {
  return server.app.inject({ url, headers: { ...(accept !== undefined && { accept }), ...more } })
}

describe('an IRI of the dataset answers in the form that is asked for', () => {
  test.each([
    [undefined, 303, undefined],
    ['*/*', 303, undefined],
    [browser, 303, undefined],
    ['application/json', 200, 'application/json'],
    ['application/ld+json', 200, 'application/ld+json'],
    [
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted, x;q=0"',
      200,
      'application/ld+json',
    ],
    ['text/turtle', 200, 'text/turtle; charset=utf-8'],
    ['TEXT/Turtle; charset=utf-8', 200, 'text/turtle; charset=utf-8'],
    ['application/n-triples', 200, 'application/n-triples'],
    ['text/turtle;q=0.2, application/json;q=0.9', 200, 'application/json'],
    ['application/json;q=0, text/turtle;q=0.1', 200, 'text/turtle; charset=utf-8'],
    ['text/*;q=0.5, text/html;q=0', 200, 'text/turtle; charset=utf-8'],
    ['image/png', 406, 'application/problem+json; charset=utf-8'],
    ['text/html;q=0', 406, 'application/problem+json; charset=utf-8'],
  ])('%s', async (accept, status, type) => {
    const { statusCode, headers } = await ask('/occupation/chef-de-projet', accept)
    expect([statusCode, headers['content-type']]).toEqual([status, type])
    expect(String(headers.vary).split(', ')).toContain('Accept')
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  it('says what it cannot be asked for in the language that is asked for', async () => {
    const french = await ask('/occupation/chef-de-projet', 'image/png')
    expect(french.json()).toMatchObject({
      type: 'about:blank',
      title: 'Aucune de ces formes',
      status: 406,
      detail:
        'Aucune des formes demandées n’existe ici\u202f: demandez text/html, application/json, application/ld+json, text/turtle ou application/n-triples dans Accept.',
    })
    const english = await ask('/occupation/chef-de-projet', 'image/png', {
      'accept-language': 'de, en;q=0.7, fr;q=0.1',
    })
    expect([english.headers['content-language'], english.json().title]).toEqual(['en', 'Not acceptable'])
  })

  it('leads a person to the page: a small one of its own, or that of a site', async () => {
    expect((await ask('/occupation/chef-de-projet', browser)).headers.location).toBe(
      '/occupation/chef-de-projet.html',
    )
    const page = await ask('/occupation/chef-de-projet.html', browser)
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('<h1>Chef de projet</h1>')
    expect(page.body).toContain('<li>Conducteur de projet</li>')
    const elsewhere = await started(
      { site: { address: 'https://exemple.fr/site' } },
      { folder: server.folder },
    )
    for (const [iri, place] of [
      ['/occupation/chef-de-projet', 'https://exemple.fr/site/metiers/chef-de-projet/'],
      ['/family/projet/management', 'https://exemple.fr/site/familles/projet/'],
      ['/skill/analyser-les-besoins', 'https://exemple.fr/site/competences/analyser-les-besoins/'],
      ['/source/nomenclature', 'https://exemple.fr/site/source/nomenclature/'],
      ['/', 'https://exemple.fr/site/'],
      ['/scale/importance', '/scale/importance.html'],
    ]) {
      const { statusCode, headers } = await elsewhere.app.inject({
        url: iri ?? '',
        headers: { accept: browser },
      })
      expect([statusCode, headers.location]).toEqual([303, place])
    }
    await elsewhere.end()
  })

  it('has the path of the base before it where a proxy takes nothing away', async () => {
    const { headers } = await ask('/metiers-informatique/occupation/developpeur', browser)
    expect(headers.location).toBe('/metiers-informatique/occupation/developpeur.html')
    const json = await ask('/metiers-informatique/occupation/developpeur', 'application/json')
    expect(json.json().id).toBe('developpeur')
  })

  it('leads below the public address where one is stated', async () => {
    const proxied = await started({ address: 'https://exemple.fr/donnees' }, { folder: server.folder })
    const { headers } = await proxied.app.inject({ url: '/family/projet', headers: { accept: browser } })
    expect(headers.location).toBe('https://exemple.fr/donnees/family/projet.html')
    await proxied.end()
  })

  it('is asked again for nothing', async () => {
    const first = await ask('/occupation/developpeur', 'text/turtle')
    const again = await ask('/occupation/developpeur', 'text/turtle', {
      'if-none-match': `"other", W/${first.headers.etag}`,
    })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await ask('/occupation/developpeur', 'application/json', {
      'if-none-match': String(first.headers.etag),
    })
    expect(other.statusCode).toBe(200)
  })

  it('names the sentence of what is not there, and answers HEAD', async () => {
    const { statusCode, json } = await ask('/occupation/boulanger', 'text/turtle')
    expect([statusCode, json().detail]).toEqual([
      404,
      'Rien n’est publié sous /occupation/boulanger\u202f: vérifiez l’adresse, ou cherchez avec /api/v1/search?q=…',
    ])
    const head = await server.app.inject({
      url: '/occupation/developpeur',
      method: 'HEAD',
      headers: { accept: 'application/json' },
    })
    expect([head.statusCode, head.body]).toEqual([200, ''])
    expect(Number(head.headers['content-length'])).toBeGreaterThan(200)
  })
})

describe('the graph of the concepts one by one is the graph', () => {
  const triples = (text: string, format: string) =>
    new Parser({ format, baseIRI: base })
      .parse(text)
      .map((quad: Quad) =>
        [quad.subject, quad.predicate, quad.object].map(term => `${term.termType} ${term.value}`).join(' | '),
      )

  test.each([
    ['ttl', 'text/turtle', 'text/turtle'],
    ['nt', 'application/n-triples', 'application/n-triples'],
  ])('%s', async (form, mediaType, format) => {
    const whole = triples(readFileSync(join(server.folder, `jsonld/nomenclature.${form}`), 'utf8'), format)
    const concepts = new Set(whole.map(triple => triple.split(' ')[1]?.split('#')[0] ?? ''))
    const parts: string[] = []
    for (const iri of concepts) {
      const { statusCode, body } = await ask(`/${iri.slice(base.length)}`, mediaType)
      expect([iri, statusCode]).toEqual([iri, iri === `${base}occupation/chef-de-programme` ? 410 : 200])
      parts.push(...triples(body, format))
    }
    expect(concepts.size).toBeGreaterThan(15)
    expect(parts.sort()).toEqual(whole.sort())
  })

  it('jsonld', async () => {
    const file = JSON.parse(readFileSync(join(server.folder, 'jsonld/nomenclature.jsonld'), 'utf8'))
    const nodes: { id: string }[] = file['@graph']
    const parts: unknown[] = []
    for (const iri of new Set(nodes.map(({ id }) => id.split('#')[0] ?? ''))) {
      const document = (await ask(`/${iri.slice(base.length)}`, 'application/ld+json')).json()
      expect(document['@context']).toEqual(file['@context'])
      parts.push(...document['@graph'])
    }
    const sorted = (some: unknown[]) => some.map(node => JSON.stringify(node)).sort()
    expect(sorted(parts)).toEqual(sorted(nodes))
  })
})

describe('an occupation that is out of use is gone, and leads to what took its place', () => {
  const successor = `<${base}occupation/directeur-de-projet>; rel="successor-version"`

  it('as JSON, a problem with its successor', async () => {
    const gone = await ask('/occupation/chef-de-programme', 'application/json')
    expect([gone.statusCode, gone.headers.link]).toEqual([410, successor])
    expect(gone.json()).toMatchObject({
      status: 410,
      detail:
        '«\u00a0Chef de <programme> & "co"\u00a0» est retiré de la nomenclature\u202f: voyez plutôt «\u00a0Directeur de projet\u00a0».',
      successors: [{ id: 'directeur-de-projet', iri: `${base}occupation/directeur-de-projet` }],
    })
  })
  it('as a page, which escapes what it shows', async () => {
    const gone = await ask('/occupation/chef-de-programme', browser, { 'accept-language': 'en' })
    expect([gone.statusCode, gone.headers.link]).toEqual([410, successor])
    expect(gone.body).toContain('<h1>Chef de &lt;programme&gt; &amp; &quot;co&quot;</h1>')
    expect(gone.body).toContain('<a href="../occupation/directeur-de-projet">Directeur de projet</a>')
    expect(gone.body).toContain('Out of use since version 1.0.0 (réuni).')
  })
  it('as Turtle, its graph', async () => {
    const gone = await ask('/occupation/chef-de-programme', 'text/turtle')
    expect(gone.statusCode).toBe(410)
    expect(gone.body).toContain('dcterms:isReplacedBy')
  })
})

describe('what stands beside the concepts', () => {
  test.each([
    ['/vocabulary', '/datasets/jsonld/vocabulary.ttl'],
    ['/shapes', '/datasets/jsonld/shapes.ttl'],
    ['/nomenclature.json', '/datasets/nomenclature.json'],
    ['/dataset/1.0.0/csv/codes.csv', '/datasets/csv/codes.csv'],
  ])('%s leads to its file', async (url, file) => {
    const { statusCode, headers } = await ask(url)
    expect([statusCode, headers.location]).toEqual([303, file])
  })
  test.each(['/dataset/0.9.0/csv/codes.csv', '/catalog', '/dataset/1.0.0/../x'])(
    '%s is not there',
    async url => {
      expect((await ask(url)).statusCode).toBe(404)
    },
  )
})

describe('a folder with a site', () => {
  let withSite: Started
  beforeAll(async () => {
    const site = temporaryFolder()
    mkdirSync(join(site, 'metiers/developpeur'), { recursive: true })
    writeFileSync(join(site, 'index.html'), '<h1>Accueil</h1>')
    writeFileSync(join(site, 'metiers/developpeur/index.html'), '<h1>Développeur</h1>')
    writeFileSync(join(site, '.secret'), 'x')
    symlinkSync('/etc/passwd', join(site, 'lien.txt'))
    withSite = await started({ site: { files: siteFiles(site) } }, { folder: server.folder })
  })
  afterAll(() => withSite.end())
  const get = (url: string, accept = browser) => withSite.app.inject({ url, headers: { accept } })

  it('has the pages', async () => {
    expect((await get('/')).body).toBe('<h1>Accueil</h1>')
    expect((await get('/occupation/developpeur')).headers.location).toBe('/metiers/developpeur/')
    const page = await get('/metiers/developpeur/')
    expect([page.statusCode, page.headers['content-type'], page.body]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>Développeur</h1>',
    ])
    // The site has none for this one.
    expect((await get('/occupation/chef-de-projet')).headers.location).toBe('/occupation/chef-de-projet.html')
  })
  test.each([
    '/.secret',
    '/lien.txt',
    '/metiers',
    '/metiers/../.secret',
    '/metiers/%2e%2e/.secret',
    '/%2fetc/passwd',
    '/metiers%5c..%5c.secret',
    '/a%00b',
  ])('nothing else can be had: %s', async url => {
    expect((await get(url)).statusCode).toBe(404)
  })
})
