import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Change, type Delta, deltaSchema } from '@metiers/changes'
import { DOMParser, type Element } from '@xmldom/xmldom'
import { afterAll, describe, expect, it } from 'vitest'
import { historyOf } from '../src/dataset/history'
import type { Dataset } from '../src/dataset/read-dataset'
import { releasedEditions, releaseFeed } from '../src/site/release-feed'
import { datasetOf, occupationOf } from './support/small-dataset'
import { datasetWithReleases, releaseIri } from './support/with-releases'

const scratch = mkdtempSync(join(tmpdir(), 'metiers-history-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const change = (kind: Change['kind'], occupationId: string | null, value = 'x'): Change => ({
  kind,
  part: 'definition',
  occupationId,
  label: occupationId,
  pointer: { old: null, new: null },
  old: null,
  new: value,
  breaking: kind === 'occupation-removed',
  level: 'minor',
  rule: 'text',
})
const deltaOf = (changes: Change[]): Delta =>
  deltaSchema.parse({
    $schema: './delta.schema.json',
    from: { iri: 'https://example.org/a', version: '1.0.0' },
    to: { iri: 'https://example.org/b', version: '1.1.0' },
    counts: Object.fromEntries(
      [...new Set(changes.map(({ kind }) => kind))].map(kind => [
        kind,
        changes.filter(each => each.kind === kind).length,
      ]),
    ),
    breaking: changes.filter(({ breaking }) => breaking).length,
    changes,
  })

const small = datasetOf([occupationOf('boulanger', {}), occupationOf('glacier', {})])
const released = (title: string, dates: Record<string, string>, deltas: Record<string, Change[]>): Dataset =>
  datasetWithReleases(
    { ...small, nomenclature: { ...small.nomenclature, title: { fr: title }, version: '1.1.0' } },
    mkdtempSync(join(scratch, 'dataset-')),
    Object.entries(dates).map(([version, date]) => ({ version, date })),
    new Map(Object.entries(deltas).map(([name, changes]) => [name, deltaOf(changes)])),
  )

const bakery = released(
  'Fournil & <fils>',
  { '1.0.0': '2026-01-31', '1.1.0': '2026-03-02' },
  {
    '1.1.0': [
      change('occupation-added', 'glacier'),
      change('section-filled', 'boulanger', 'a'),
      change('section-filled', 'boulanger', 'b'),
    ],
    unreleased: [change('text-edited', 'boulanger')],
  },
)

describe('the history of an occupation', () => {
  it('has each edition that changed it, the newest first, and since when it is there', () => {
    const history = historyOf(bakery, 'boulanger')
    const steps = history?.steps.map(({ edition, changes }) => [
      edition.date,
      changes.map(({ kind, new: now }) => `${kind} ${now}`),
    ])
    expect(steps).toEqual([
      [null, ['text-edited x']],
      ['2026-03-02', ['section-filled a', 'section-filled b']],
    ])
    expect(history?.since?.version).toBe('1.0.0')
  })

  it('begins with the release that added it', () => {
    const history = historyOf(bakery, 'glacier')
    expect(history?.steps.map(({ edition }) => edition.version)).toEqual(['1.1.0'])
    expect(history?.since).toBe(undefined)
  })

  it('is short where an edition changed much, and says how much more there is', () => {
    const many = Array.from({ length: 15 }, (_, index) => change('item-added', 'boulanger', `${index}`))
    const dataset = released('Fournil', { '1.0.0': '2026-01-31', '1.1.0': '2026-03-02' }, { '1.1.0': many })
    const [step] = historyOf(dataset, 'boulanger')?.steps ?? []
    expect([step?.changes.length, step?.more]).toEqual([12, 3])
  })

  it('is not there before the first release', () => {
    expect(historyOf(small, 'boulanger')).toBe(undefined)
  })
})

describe('the feed of the releases', () => {
  const atom = 'http://www.w3.org/2005/Atom'
  const site = new URL('https://site.example')
  const nobody = { publisher: undefined, contact: undefined }
  const read = (text: string): Element => {
    const root = new DOMParser({
      onError: (_, message) => {
        throw new Error(message)
      },
    }).parseFromString(text, 'text/xml').documentElement
    if (!root) throw new Error('no element')
    return root
  }
  const children = (element: Element, name: string): Element[] =>
    [...element.childNodes].filter(
      (node): node is Element => node.nodeName === name && (node as Element).namespaceURI === atom,
    )
  const only = (element: Element, name: string): string => {
    const found = children(element, name)
    expect(found.map(() => name)).toEqual([name])
    return found[0]?.textContent ?? ''
  }

  it.each(['fr', 'en'] as const)('is what RFC 4287 asks of a feed and of its entries: %s', locale => {
    const feed = read(releaseFeed(bakery, locale, nobody, site))
    const entries = children(feed, 'entry')
    expect([feed.localName, feed.namespaceURI, entries.length]).toEqual(['feed', atom, 2])
    for (const element of [feed, ...entries]) {
      // 4.2.6: an IRI, whole. 3.3: a moment of RFC 3339. 4.2.7.2: one alternate of a type and language.
      expect(new URL(only(element, 'id')).href).toBe(only(element, 'id'))
      expect(only(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
      expect(only(element, 'title')).not.toBe('')
      const links = children(element, 'link').map(
        link => `${link.getAttribute('rel')} ${link.getAttribute('type')}`,
      )
      expect(links.filter(link => link.startsWith('alternate'))).toEqual(['alternate text/html'])
    }
    // 4.1.1: a person or a body; 4.1.2: an entry without content has an alternate, which it has.
    const [author] = children(feed, 'author')
    expect(author && only(author, 'name')).toBe('Fournil & <fils>')
    expect(new Set([feed, ...entries].map(element => only(element, 'id'))).size).toBe(3)
  })

  it('names each release by its own name and day, the newest first, and what changed in it', () => {
    const feed = read(releaseFeed(bakery, 'fr', nobody, site))
    const entries = children(feed, 'entry')
    expect(entries.map(entry => [only(entry, 'id'), only(entry, 'updated')])).toEqual([
      [releaseIri('1.1.0'), '2026-03-02T00:00:00Z'],
      [releaseIri('1.0.0'), '2026-01-31T00:00:00Z'],
    ])
    expect(only(feed, 'updated')).toBe('2026-03-02T00:00:00Z')
    expect(entries.map(entry => only(entry, 'summary').replaceAll('\u00a0', ' '))).toEqual([
      '3 changements, sans rupture. métier ajouté (1), rubrique remplie (2).',
      'Première édition : il n’y en a pas d’autre à lui comparer.',
    ])
    const links = children(feed, 'link').map(
      link => `${link.getAttribute('rel')} ${link.getAttribute('href')}`,
    )
    expect(links).toEqual([
      'alternate https://site.example/versions/',
      'self https://site.example/versions.atom',
    ])
  })

  it('names who publishes, where that is stated, and leaves out what XML cannot hold', () => {
    const dataset = released('Pains\u0000 «\u00a01\u00a0»', { '1.0.0': '2026-01-31' }, {})
    const feed = read(releaseFeed(dataset, 'fr', { ...nobody, publisher: 'Le fournil' }, undefined))
    const [author] = children(feed, 'author')
    expect(author && only(author, 'name')).toBe('Le fournil')
    expect(only(feed, 'title')).toBe('Pains «\u00a01\u00a0»\u00a0: les versions')
    expect(children(feed, 'link').map(link => link.getAttribute('rel'))).toEqual(['alternate'])
  })

  it('is not there before the first release', () => {
    expect(releasedEditions(small)).toEqual([])
  })
})
