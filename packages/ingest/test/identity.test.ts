import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import {
  defaultManifest,
  defaultTemplate,
  ingest,
  noDecisions,
  parseDecisions,
  parseIdentifiers,
  registerIds,
  renameId,
  retireIds,
} from '../src/index.js'
import { appendToYaml, setInYaml } from '../src/steward/yaml-edit.js'
import { documentOf } from './read-folder.js'

const path = 'identifiers.yaml'
const registry = `# kept by hand too
occupations:
  - { id: boulanger, label: Boulanger, first: 1.0.0, last: 1.0.0 } # the first one
  - id: glacier
    label: 'Glacier' # quoted

    first: 1.0.0
    last: 1.0.0
`

async function read(document: string, identifiers: string, decisions?: string) {
  const { nomenclature, observations } = ingest({
    manifest: { ...defaultManifest(), version: '1.1.0' },
    decisions: decisions ? parseDecisions(decisions, 'decisions.yaml') : noDecisions,
    alignments: [],
    documents: [await documentOf(Buffer.from(document), 'a.txt')],
    template: defaultTemplate(),
    identifiers: parseIdentifiers(identifiers, path),
  })
  const about = observations.filter(({ kind }) => kind.includes('id') && !kind.includes('without'))
  return {
    occupations: nomenclature.occupations,
    noted: about.map(({ kind, occupationId }) => [kind, occupationId]),
  }
}

const retired = (text: string, id: string, because: string, ...replacedBy: string[]) =>
  retireIds(
    { text, path },
    { ids: [id], replacedBy, because, otherwise: '', option: '--replaced-by' },
    new Map(),
  )

const fiche = (title: string) => `Famille : A\nIntitulé de l’emploi-type : ${title}\nPrérequis\nAucun.\n`

/** The registry once the occupations of a release are entered. */
function registerOccupations(
  text: string,
  occupations: { id: string; label: string }[],
  version: string,
): string {
  return registerIds({ text, path }, { occupations, skills: [] }, version, { notAsked: '' }).text
}

describe('an occupation under a new label', () => {
  it('is a removal and an addition with the likely match, until a steward says more', async () => {
    const { occupations, noted } = await read(
      'Les 2 métiers du pain\n· Boulanger\n· Maître glacier',
      registry,
    )
    expect(noted).toEqual([
      ['registered-id-missing', 'glacier'],
      ['id-not-registered', 'maitre-glacier'],
    ])
    expect(occupations.map(({ id, deprecation }) => [id, deprecation !== undefined])).toEqual([
      ['boulanger', false],
      ['maitre-glacier', false],
      ['glacier', true],
    ])
  })
  it('keeps its id when it was renamed, and the old label still leads to it', async () => {
    const renamed = renameId({ text: registry, path }, 'glacier', 'Maître glacier')
    const text = `Les 2 métiers du pain\n· Boulanger\n· Maître glacier\n${fiche('GLACIER')}`
    const { occupations, noted } = await read(text, renamed)
    expect(noted).toEqual([])
    expect(occupations.map(({ id, preferredLabel }) => [id, preferredLabel.fr])).toEqual([
      ['boulanger', 'Boulanger'],
      ['glacier', 'Maître glacier'],
    ])
    expect(occupations[1]).toMatchObject({
      hiddenLabels: { fr: ['GLACIER', 'Glacier'] },
      profile: { prerequisites: 'Aucun.' },
    })
  })
  it('is still found by its former label where no source has it any more', async () => {
    const renamed = renameId({ text: registry, path }, 'glacier', 'Maître glacier')
    const twice = renameId({ text: renamed, path }, 'glacier', 'Artisan du froid')
    const { occupations } = await read('Les 2 métiers du pain\n· Boulanger\n· Artisan du froid', twice)
    expect(occupations.map(({ hiddenLabels }) => hiddenLabels.fr)).toEqual([
      [],
      ['Glacier', 'Maître glacier'],
    ])
  })
  it('is not found by a former label that names another occupation now', async () => {
    const renamed = renameId({ text: registry, path }, 'glacier', 'Maître glacier')
    const entered = registerOccupations(renamed, [{ id: 'vendeur', label: 'Glacier' }], '1.1.0')
    const { occupations } = await read(
      'Les 3 métiers du pain\n· Boulanger\n· Maître glacier\n· Glacier',
      entered,
    )
    expect(occupations.map(({ id, hiddenLabels }) => [id, hiddenLabels.fr])).toEqual([
      ['boulanger', []],
      ['glacier', []],
      ['vendeur', []],
    ])
  })
  it('keeps its former labels when it is retired', async () => {
    const renamed = renameId({ text: registry, path }, 'glacier', 'Maître glacier')
    const removed = retired(renamed, 'glacier', 'fermé')
    const { occupations } = await read('Les 1 métiers du pain\n· Boulanger', removed)
    expect(occupations[1]).toMatchObject({ id: 'glacier', hiddenLabels: { fr: ['Glacier'] } })
  })
  it('keeps its id by an alias of the decisions file too', async () => {
    const alias = 'aliases: [{ text: Artisan du froid, occupation: glacier, because: renommé }]'
    const text = `Les 2 métiers du pain\n· Boulanger\n· Artisan du froid\n${fiche('ARTISAN DU FROID')}`
    const { occupations, noted } = await read(text, registry, alias)
    expect(noted).toEqual([])
    expect(occupations[1]).toMatchObject({
      id: 'glacier',
      preferredLabel: { fr: 'Artisan du froid' },
      profile: { prerequisites: 'Aucun.' },
    })
  })
  it('is not taken for another that is in the list beside it', async () => {
    const alias = 'aliases: [{ text: Sorbetier, occupation: glacier, because: essai }]'
    const { occupations } = await read(
      'Les 3 métiers du pain\n· Boulanger\n· Glacier\n· Sorbetier',
      registry,
      alias,
    )
    expect(occupations.map(({ id }) => id)).toEqual(['boulanger', 'glacier', 'sorbetier'])
  })
})

describe('an occupation that is removed', () => {
  const removed = retired(registry, 'glacier', 'fermé : plus d’emploi', 'boulanger')
  it('stays with its id and label, deprecated, and leads to what replaces it', async () => {
    const { occupations, noted } = await read('Les 1 métiers du pain\n· Boulanger', removed)
    expect(noted).toEqual([])
    expect(occupations[1]).toMatchObject({
      id: 'glacier',
      iri: 'urn:metiers:nomenclature/occupation/glacier',
      preferredLabel: { fr: 'Glacier' },
      deprecation: { since: '1.1.0', replacedBy: ['boulanger'], note: 'fermé : plus d’emploi' },
    })
  })
  it('is an error where the sources have it again', async () => {
    const { noted } = await read('Les 2 métiers du pain\n· Boulanger\n· Glacier', removed)
    expect(noted).toEqual([['deprecated-id-listed', 'glacier']])
  })
  it('says since which release, as soon as that release has a number', () => {
    const live = [{ id: 'boulanger', label: 'Boulanger' }]
    const early = registerOccupations(removed, live, '1.0.0')
    expect(parseIdentifiers(early, path).entries[1]?.deprecation?.since).toBeUndefined()
    const later = registerOccupations(early, live, '2.0.0')
    const again = registerOccupations(later, live, '3.0.0')
    expect(parseIdentifiers(again, path).entries).toMatchObject([
      { id: 'boulanger', first: '1.0.0', last: '3.0.0' },
      { id: 'glacier', first: '1.0.0', last: '1.0.0', deprecation: { since: '2.0.0' } },
    ])
  })
})

describe('identifiers.yaml', () => {
  const mistakes: [string, string, RegExp][] = [
    [
      'a conflict of git',
      registry.replace('  - id: glacier', '<<<<<<< HEAD\n  - id: glacier'),
      /^identifiers\.yaml: line 4: a conflict that git left open; expected one of the two sides/,
    ],
    [
      'an id twice',
      `${registry}  - { id: boulanger, label: Autre, first: 1.0.0, last: 1.0.0 }\n`,
      /^identifiers\.yaml: line 9: .*the id "boulanger" is there twice/,
    ],
    [
      'a label twice',
      `${registry}  - { id: autre, label: GLACIER, first: 1.0.0, last: 1.0.0 }\n`,
      /^identifiers\.yaml: line 9: .*"GLACIER" is the label of "glacier" too/,
    ],
    [
      'an unknown key',
      registry.replace('first: 1.0.0\n', 'first: 1.0.0\n    since: 1.0.0\n'),
      /^identifiers\.yaml: line 8: .*since/,
    ],
    ['no version', registry.replace('last: 1.0.0\n', 'last: 1.0\n'), /^identifiers\.yaml: line 8: .*last/],
    [
      'a replacement that is there twice',
      `${registry}  - { id: crieur, label: Crieur, first: 1.0.0, last: 1.0.0, deprecation: { because: x, replacedBy: [ glacier, glacier ] } }\n`,
      /^identifiers\.yaml: line 9: .*"glacier" is in replacedBy twice/,
    ],
    [
      'replacements in a circle',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'b'],
      ].reduce(
        (text, [id, next]) =>
          `${text}  - { id: ${id}, label: ${id}, first: 1.0.0, last: 1.0.0, deprecation: { because: x, replacedBy: [ boulanger, ${next} ] } }\n`,
        registry,
      ),
      /^identifiers\.yaml: line 10: .*the replacements lead back to where they start: "b" by "c" by "b"/,
    ],
  ]
  it.each(mistakes)('with %s is refused with its line', (_, text, message) => {
    expect(() => parseIdentifiers(text, path)).toThrow(message)
  })
  it('has replacements that come together again: that is no circle', () => {
    const entry = (id: string, ...by: string[]) =>
      `  - { id: ${id}, label: ${id}, first: 1.0.0, last: 1.0.0, deprecation: { because: x, replacedBy: [ ${by.join(', ')} ] } }\n`
    const text = registry + entry('a', 'b', 'c') + entry('b', 'c', 'glacier') + entry('c', 'glacier')
    expect(parseIdentifiers(text, path).entries).toHaveLength(5)
  })
  it('refuses to rename to the label of another, and what is not there', () => {
    expect(() => renameId({ text: registry, path }, 'glacier', 'boulanger')).toThrow(/label of/)
    expect(() => renameId({ text: registry, path }, 'sorbetier', 'Sorbetier')).toThrow(/no id "sorbetier"/)
  })
  it('changes what is meant and no other byte', () => {
    const renamed = renameId({ text: registry, path }, 'boulanger', 'Boulanger, pâtissier')
    expect(renamed).toBe(
      registry.replace(
        'label: Boulanger, first: 1.0.0, last: 1.0.0 }',
        'label: "Boulanger, pâtissier", first: 1.0.0, last: 1.0.0, formerLabels: [ Boulanger ] }',
      ),
    )
    const both = renameId({ text: renamed, path }, 'glacier', 'Maître glacier')
    expect(both).toBe(
      renamed
        .replace("label: 'Glacier' # quoted", 'label: Maître glacier # quoted')
        .replace(/ {4}last: 1\.0\.0\n$/, '    last: 1.0.0\n    formerLabels: [ Glacier ]\n'),
    )
  })
})

describe('changing a YAML file in place', () => {
  const word = fc.constantFrom(
    'a',
    'é: b',
    '# no',
    "l'un",
    '"',
    'x, y',
    '- z',
    '{',
    'deux\nlignes',
    ' tab\t',
    '🥖',
    'null',
    '1.0',
  )
  const comment = fc.constantFrom('', ' # note', '  # { é }')
  const entry = fc.record({
    id: fc.nat(9),
    label: word,
    isFlow: fc.boolean(),
    comment,
    gap: fc.constantFrom('', '\n'),
  })
  const write =
    (eol: string) =>
    (entries: { id: number; label: string; isFlow: boolean; comment: string; gap: string }[]) =>
      `# head\nlist:\n${entries
        .map(({ id, label, isFlow, comment: note, gap }) => {
          const quoted = JSON.stringify(label)
          return isFlow
            ? `  - { id: ${id}, label: ${quoted} }${note}\n${gap}`
            : `  - id: ${id}${note}\n${gap}    label: ${quoted}${note}\n`
        })
        .join('')}# foot\nother: 1${eol === '\n' ? '' : '\r'}\n`.replaceAll(/\r?\n/g, eol)
  it('gives the value that was meant, keeps all others, and every comment and line end', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 5 }),
        fc.array(
          fc.record({
            index: fc.nat(4),
            key: fc.constantFrom('label', 'id', 'fresh'),
            value: fc.oneof(word, fc.array(word)),
          }),
          {
            maxLength: 3,
          },
        ),
        fc.array(fc.record({ label: word }), { maxLength: 2 }),
        fc.constantFrom('\n', '\r\n'),
        (entries, changes, added, eol) => {
          const text = write(eol)(entries)
          const seen = new Set<string>()
          const settings = changes
            .map(({ index, key, value }) => ({ path: ['list', index % entries.length], key, value }))
            .filter(({ path: at, key }) => !seen.has(`${at}${key}`) && seen.add(`${at}${key}`))
          // Two new keys of one mapping would be put at one place: they are set one after the other.
          const changed = appendToYaml(
            settings.reduce((sofar, setting) => setInYaml(sofar, [setting]), text),
            'list',
            added,
          )
          const wanted = parseDocument(text)
          for (const { path: at, key, value } of settings) wanted.setIn([...at, key], value)
          for (const value of added) wanted.addIn(['list'], value)
          const reread = parseDocument(changed)
          expect(reread.errors).toEqual([])
          expect(reread.toJS()).toEqual(wanted.toJS())
          const comments = (yaml: string) => yaml.match(/ +# note|# \{ é \}|# head|# foot/g)
          expect(comments(changed)).toEqual(comments(text))
          expect(changed.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n')
        },
      ),
    )
  })
  it('starts a list where there is none', () => {
    for (const text of [
      '',
      '# only a comment\n',
      'occupations:\n',
      'occupations: []\n',
      'occupations: [] # none\n',
    ]) {
      const changed = appendToYaml(text, 'occupations', [{ id: 'a' }, { id: 'b' }])
      expect(parseDocument(changed).toJS()).toEqual({ occupations: [{ id: 'a' }, { id: 'b' }] })
      for (const [comment] of text.matchAll(/#.*/g)) expect(changed).toContain(comment)
    }
  })
})
