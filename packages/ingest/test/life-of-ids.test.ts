import { describe, expect, it } from 'vitest'
import {
  defaultManifest,
  defaultTemplate,
  ingest,
  noDecisions,
  parseDecisions,
  parseIdentifiers,
  type Retirement,
  retireIds,
  type Standing,
} from '../src/index.js'
import { documentOf } from './read-folder.js'

const path = 'identifiers.yaml'
const entry = (id: string, label: string, more = '') =>
  `  - { id: ${id}, label: ${label}, first: 1.0.0, last: 1.0.0${more} }\n`
const gone = (...replacedBy: string[]) =>
  `, deprecation: { because: réforme, replacedBy: [ ${replacedBy.join(', ')} ] }`
const registry = (...entries: string[]) => `occupations:\n${entries.join('')}`
const bakery = registry(
  entry('boulanger', 'Boulanger'),
  entry('patissier', 'Pâtissier', ', formerLabels: [ Tourtier ]'),
  entry('glacier', 'Glacier'),
)

const standing = (...ids: string[]): ReadonlyMap<string, Standing> =>
  new Map(ids.map((id, index) => [id, { label: id, path: 'pain.txt', place: { lines: [index, index] } }]))
const into = (ids: string[], replacedBy: string[], because: string | null = null): Retirement => ({
  ids,
  replacedBy,
  because,
  otherwise: 'réforme',
  option: '--into',
})

async function read(identifiers: string, document: string, decisions?: string) {
  const { nomenclature, observations } = ingest({
    manifest: { ...defaultManifest(), version: '2.0.0' },
    decisions: decisions ? parseDecisions(decisions, 'decisions.yaml') : noDecisions,
    alignments: [],
    documents: [await documentOf(Buffer.from(document), 'a.txt')],
    template: defaultTemplate(),
    identifiers: parseIdentifiers(identifiers, path),
  })
  return { occupations: nomenclature.occupations, observations }
}
const list = (...labels: string[]) =>
  `Les ${labels.length} métiers du pain\n${labels.map(label => `· ${label}\n`).join('')}`
const hidden = ({ occupations }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(occupations.map(({ id, hiddenLabels }) => [id, hiddenLabels.fr]))

describe('ids that are put out of use', () => {
  it('say what takes their place, in the registry or new in the sources, and no other byte changes', () => {
    const file = { text: `# à la main\n${bakery}`, path }
    const after = retireIds(
      file,
      into(['patissier', 'glacier'], ['boulanger', 'tourier']),
      standing('tourier'),
    )
    const said = ', deprecation: { because: réforme, replacedBy: [ boulanger, tourier ] } }'
    expect(after).toBe(
      file.text
        .replace(', formerLabels: [ Tourtier ] }', `, formerLabels: [ Tourtier ]${said}`)
        .replace(
          'label: Glacier, first: 1.0.0, last: 1.0.0 }',
          `label: Glacier, first: 1.0.0, last: 1.0.0${said}`,
        ),
    )
  })
  it('may be retired first, and get what takes their place later', () => {
    const retired = retireIds({ text: bakery, path }, into(['glacier'], [], 'fermé'), new Map())
    const split = retireIds({ text: retired, path }, into(['glacier'], ['a', 'b']), standing('a', 'b'))
    expect(split).toContain('deprecation: { because: fermé, replacedBy: [ a, b ] }')
    const stated = retireIds(
      { text: retired, path },
      into(['glacier'], ['a', 'b'], 'scindé'),
      standing('a', 'b'),
    )
    expect(stated).toContain('deprecation: { because: scindé, replacedBy: [ a, b ] }')
  })
  const chained = registry(
    entry('boulanger', 'Boulanger'),
    entry('crieur', 'Crieur', gone('boulanger', 'vendeur')),
  )
  it.each([
    [
      'an id that is not there',
      bakery,
      into(['patisier'], ['boulanger']),
      /no id "patisier".* such as "patissier"/,
    ],
    [
      'an id that is retired',
      chained,
      into(['crieur'], ['boulanger']),
      /line 3: "crieur" is deprecated already/,
    ],
    [
      'what replaces itself',
      bakery,
      into(['glacier'], ['glacier', 'tourier']),
      /^--into: "glacier" cannot take its own place/,
    ],
    [
      'one of several that replaces them',
      bakery,
      into(['patissier', 'glacier'], ['glacier']),
      /^--into: "glacier" cannot/,
    ],
    [
      'a successor that is nowhere',
      bakery,
      into(['glacier'], ['tourie']),
      /^--into: the occupation "tourie" is neither .* such as "tourier"/,
    ],
    [
      'a chain',
      chained,
      into(['boulanger'], ['crieur']),
      /^--into: "crieur" is deprecated itself; .* instead: boulanger vendeur\.$/,
    ],
    [
      'what the sources have',
      bakery,
      into(['boulanger'], ['tourier']),
      /^pain\.txt, line 1: the occupation “boulanger” \(boulanger\) is still there/,
    ],
  ])('%s is refused', (_, text, retirement, message) => {
    expect(() => retireIds({ text, path }, retirement, standing('tourier', 'boulanger'))).toThrow(message)
  })
})

describe('the labels of what is out of use', () => {
  it('lead to the one occupation that took its place, also where that is new', async () => {
    const merged = registry(
      entry('boulanger', 'Boulanger'),
      entry('patissier', 'Pâtissier', `, formerLabels: [ Tourtier ]${gone('artisan')}`),
    )
    expect(hidden(await read(merged, list('Boulanger', 'Artisan')))).toEqual({
      boulanger: [],
      artisan: ['Tourtier', 'Pâtissier'],
      patissier: ['Tourtier'],
    })
  })
  it('lead to none of several', async () => {
    const split = registry(
      entry('boulanger', 'Boulanger'),
      entry('patissier', 'Pâtissier', gone('boulanger', 'tourier')),
    )
    expect(hidden(await read(split, list('Boulanger', 'Tourier')))).toEqual({
      boulanger: [],
      tourier: [],
      patissier: [],
    })
  })
  it('follow one replacement after another, as long as each is by one', async () => {
    const later = registry(
      entry('a', 'Crieur', gone('b')),
      entry('b', 'Porteur', gone('boulanger')),
      entry('c', 'Mitron', gone('d')),
      entry('d', 'Geindre', gone('boulanger', 'tourier')),
      entry('boulanger', 'Boulanger'),
    )
    const { boulanger, tourier } = hidden(await read(later, list('Boulanger', 'Tourier')))
    expect({ boulanger, tourier }).toEqual({ boulanger: ['Crieur', 'Porteur'], tourier: [] })
  })
  it('lead nowhere where they would lead to two, and never to another than who has them', async () => {
    const both = registry(
      entry('a', 'Crieur', gone('boulanger')),
      entry('b', 'CRIEUR', gone('tourier')),
      entry('c', 'Vendeur', gone('boulanger')),
      entry('d', 'Mitron', gone('boulanger')),
      entry('boulanger', 'Boulanger'),
      entry('tourier', 'Tourier', ', formerLabels: [ Mitron ]'),
      entry('vendeur', 'Vendeur'),
    )
    const { boulanger, tourier, vendeur } = hidden(await read(both, list('Boulanger', 'Tourier', 'Vendeur')))
    expect({ boulanger, tourier, vendeur }).toEqual({ boulanger: [], tourier: ['Mitron'], vendeur: [] })
  })
  it('mean the successor in a fiche that names it as near; a title with one is of the old occupation', async () => {
    const merged = registry(
      entry('boulanger', 'Boulanger'),
      entry('patissier', 'Pâtissier', gone('boulanger')),
    )
    const near =
      'Intitulé de l’emploi-type : TOURIER\nPrérequis\nAucun.\nEmplois-types de proximité\n· Pâtissier\n'
    const { occupations } = await read(merged, `${list('Boulanger', 'Tourier')}${near}`)
    expect(occupations[1]?.profile?.relatedOccupations).toEqual([
      { label: 'Pâtissier', occupationId: 'boulanger' },
    ])
    const titled = `${list('Boulanger')}Intitulé de l’emploi-type : PÂTISSIER\nPrérequis\nAucun.\n`
    const { observations } = await read(merged, titled)
    expect(observations.map(({ kind, occupationId }) => [kind, occupationId])).toContainEqual([
      'deprecated-id-listed',
      'patissier',
    ])
  })
})

describe('a replacement that is nowhere', () => {
  it('is named with its line and the nearest id, and is not published', async () => {
    const text = registry(
      entry('boulanger', 'Boulanger'),
      entry('patissier', 'Pâtissier', gone('boulanger', 'tourrier')),
    )
    const { occupations, observations } = await read(text, list('Boulanger', 'Tourier'))
    expect(observations).toContainEqual({
      kind: 'replacement-unknown',
      id: 'patissier',
      label: 'Pâtissier',
      replacement: 'tourrier',
      nearest: 'tourier',
      place: { lines: [3, 3], sourceId: path },
      occupationId: 'patissier',
    })
    expect(occupations.find(({ id }) => id === 'patissier')?.deprecation?.replacedBy).toEqual(['boulanger'])
  })
})
