import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nomenclatureSchema } from '@metiers/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goldenPlace, repository } from './support/cli.js'

/** Debian's Apache, and where its modules are; other systems have them elsewhere, and pass over these tests. */
const apache = '/usr/sbin/apache2'
const modules = '/usr/lib/apache2/modules'
const isHere = spawnSync(apache, ['-v']).status === 0 && existsSync(modules)

const site = 'https://metiers-informatique.github.io/metiers'
const graph = (form: string) => `${site}/data/jsonld/nomenclature.${form}`
const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

let server: ChildProcess | undefined
let port = 0
let work = ''

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

/** The rules as the service has them: in a folder of its own, read where it stands. */
function configuration(): string {
  const loaded = ['mpm_event', 'authz_core', 'setenvif', 'headers', 'rewrite']
  return [
    ...loaded.map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    `ServerRoot ${work}`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${work}/pid`,
    `ErrorLog ${work}/error.log`,
    `DocumentRoot ${work}/htdocs`,
    `<Directory ${work}/htdocs>`,
    'AllowOverride All',
    'Require all granted',
    '</Directory>',
    '',
  ].join('\n')
}

beforeAll(async () => {
  if (!isHere) return
  work = mkdtempSync(join(tmpdir(), 'metiers-apache-'))
  port = await freePort()
  const folder = join(work, 'htdocs/metiers-informatique')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(repository, 'deploy/w3id/.htaccess'), join(folder, '.htaccess'))
  writeFileSync(join(work, 'apache.conf'), configuration())
  server = spawn(apache, ['-f', join(work, 'apache.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' })
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return
    await pause(100)
  }
  throw new Error(`Apache does not answer: ${readFileSync(join(work, 'error.log'), 'utf8')}`)
})

afterAll(async () => {
  if (server) {
    server.kill()
    await once(server, 'exit')
  }
  if (work !== '') rmSync(work, { recursive: true })
})

/** Where an IRI of the dataset leads whoever asks for these forms. */
async function ask(path: string, accept: string | null) {
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/metiers-informatique/${path}`, {
    redirect: 'manual',
    // Without a header of its own, fetch states */*.
    headers: accept === null ? {} : { accept },
  })
  return {
    status,
    to: headers.get('location'),
    vary: headers.get('vary'),
    origin: headers.get('access-control-allow-origin'),
  }
}

const forms: [name: string, accept: string | null, form: 'html' | 'ttl' | 'jsonld' | 'nt' | 'json'][] = [
  ['a browser', html, 'html'],
  ['nothing that is stated', null, 'html'],
  ['Turtle', 'text/turtle', 'ttl'],
  ['JSON-LD', 'application/ld+json', 'jsonld'],
  ['N-Triples', 'application/n-triples', 'nt'],
  ['JSON', 'application/json', 'json'],
  ['Turtle before JSON-LD and pages', 'text/turtle, application/ld+json;q=0.9, text/html;q=0.5', 'ttl'],
  ['JSON-LD before Turtle', 'application/ld+json, text/turtle;q=0.8', 'jsonld'],
  ['RDF in XML, which there is not, before Turtle', 'application/rdf+xml, text/turtle;q=0.9', 'ttl'],
  ['Turtle, refused', 'text/turtle;q=0, */*', 'html'],
  ['a picture', 'image/png', 'html'],
]

describe.skipIf(!isHere)('a permanent address, asked of Apache, leads to', () => {
  const occupation: Record<(typeof forms)[number][2], string> = {
    html: `${site}/metiers/chef-de-projet/`,
    ttl: graph('ttl'),
    nt: graph('nt'),
    jsonld: `${site}/metiers/chef-de-projet.jsonld`,
    json: `${site}/metiers/chef-de-projet.json`,
  }
  it.each(forms)('an occupation, for %s', async (_, accept, form) => {
    expect(await ask('occupation/chef-de-projet', accept)).toEqual({
      status: 303,
      to: occupation[form],
      vary: 'Accept',
      origin: '*',
    })
  })
  const others: [path: string, page: string, turtle: string, jsonLd: string, json: string][] = [
    ['', `${site}/`, graph('ttl'), graph('jsonld'), `${site}/data/nomenclature.json`],
    [
      'family/projet',
      `${site}/familles/projet/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    [
      'family/projet/management',
      `${site}/familles/projet/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    [
      'source/nomenclature',
      `${site}/source/nomenclature/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    [
      'external/rome/4.0-60',
      `${site}/rome/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    [
      'external/rome/4.0-60/M1805',
      `${site}/rome/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    [
      'scale/importance/2',
      `${site}/vocabulaire/`,
      graph('ttl'),
      graph('jsonld'),
      `${site}/data/nomenclature.json`,
    ],
    ...['dataset', 'catalog'].map((path): (typeof others)[number] => [
      path,
      `${site}/donnees/`,
      ...three(`${site}/data/catalog.jsonld`),
    ]),
    ['dataset/1.0.0', `${site}/versions/`, ...three(`${site}/data/catalog.jsonld`)],
    ['publisher', `${site}/a-propos/`, ...three(`${site}/data/catalog.jsonld`)],
    ['vocabulary', `${site}/vocabulaire/`, ...three(`${site}/data/jsonld/vocabulary.ttl`)],
  ]
  it.each(others)('the page or the data of "%s"', async (path, page, turtle, jsonLd, json) => {
    const to = async (accept: string) => (await ask(path, accept)).to
    expect([
      await to(html),
      await to('text/turtle'),
      await to('application/ld+json'),
      await to('application/json'),
    ]).toEqual([page, turtle, jsonLd, json])
  })
  it('one file, whatever is asked for, where there is one form', async () => {
    for (const accept of [html, 'text/turtle', null]) {
      expect((await ask('shapes', accept)).to).toBe(`${site}/data/jsonld/shapes.ttl`)
      expect((await ask('nomenclature.schema.json', accept)).to).toBe(`${site}/data/nomenclature.schema.json`)
      expect((await ask('mappings/rome/4.0-60', accept)).to).toBe(`${site}/data/rome/metiers-rome.sssom.tsv`)
      expect((await ask('dataset/1.0.0/csv/occupations.csv', accept)).to).toBe(
        'https://raw.githubusercontent.com/metiers-informatique/metiers/data-1.0.0/dist/csv/occupations.csv',
      )
    }
  })
  it('a skill, and the list of all of them', async () => {
    for (const [path, page] of [
      ['skill/analyser-les-besoins', `${site}/competences/analyser-les-besoins/`],
      ['skills', `${site}/competences/`],
    ] as const) {
      expect((await ask(path, html)).to).toBe(page)
      expect((await ask(path, 'text/turtle')).to).toBe(graph('ttl'))
      expect((await ask(path, 'application/ld+json')).to).toBe(graph('jsonld'))
      expect((await ask(path, 'application/json')).to).toBe(`${site}/data/nomenclature.json`)
    }
  })
  it('the page of an occupation that no source has any more, which leads to its successors', async () => {
    expect(await ask('occupation/operateur-de-saisie', html)).toMatchObject({
      status: 303,
      to: `${site}/metiers/operateur-de-saisie/`,
    })
    expect((await ask('occupation/operateur-de-saisie', 'application/ld+json')).to).toBe(
      `${site}/metiers/operateur-de-saisie.jsonld`,
    )
  })
  it('every occupation, skill, family and source that there is, and none that cannot be', async () => {
    const {
      iri: base,
      occupations,
      skills,
      families,
      sources,
    } = nomenclatureSchema.parse(
      JSON.parse(readFileSync(join(goldenPlace, 'dist/nomenclature.json'), 'utf8')),
    )
    const iris = [
      base,
      ...[...occupations, ...skills].map(({ iri }) => iri),
      ...families.flatMap(({ iri, subfamilies }) => [iri, ...subfamilies.map(each => each.iri)]),
      ...sources.map(({ id }) => `${base}source/${id}`),
    ]
    for (const iri of iris) {
      const { status, to } = await ask(iri.slice(base.length), html)
      expect({ iri, status, isOnSite: to?.startsWith(`${site}/`) }).toEqual({
        iri,
        status: 303,
        isOnSite: true,
      })
    }
    for (const path of [
      'occupation/',
      'occupation/../family',
      'occupation/Chef',
      'skill/Chef',
      'scale/importance/un',
      'nowhere',
      'family/a/b/c',
    ]) {
      expect({ path, status: (await ask(path, html)).status }).toEqual({ path, status: 404 })
    }
  })
  it('what there is: each file stands in the dataset, each page among those of the site', async () => {
    const places = new Set<string>()
    for (const path of [
      'occupation/chef-de-projet',
      ...others.map(([each]) => each),
      'shapes',
      'nomenclature.schema.json',
      'mappings/rome/4.0-60',
    ]) {
      for (const [, accept] of forms) places.add((await ask(path, accept)).to ?? '')
    }
    const files = [...places].flatMap(place =>
      place.startsWith(`${site}/data/`) ? [place.slice(`${site}/data/`.length)] : [],
    )
    expect(files.sort()).toEqual([
      'catalog.jsonld',
      'jsonld/nomenclature.jsonld',
      'jsonld/nomenclature.nt',
      'jsonld/nomenclature.ttl',
      'jsonld/shapes.ttl',
      'jsonld/vocabulary.ttl',
      'nomenclature.json',
      'nomenclature.schema.json',
      'rome/metiers-rome.sssom.tsv',
    ])
    for (const file of files)
      expect({ file, is: existsSync(join(goldenPlace, 'dist', file)) }).toEqual({ file, is: true })
    const pages = join(repository, 'apps/docs/src/pages')
    const names = [...readdirSync(pages), ...readdirSync(join(pages, '[...locale]'))].map(name =>
      name.replace(/\.astro$/, ''),
    )
    for (const place of places) {
      const [first = ''] = place.slice(`${site}/`.length).split('/')
      expect({ place, is: first === '' || names.includes(first) }).toEqual({ place, is: true })
    }
  })
})

function three(place: string): [string, string, string] {
  return [place, place, place]
}
