import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDataset } from '../src/dataset/read-dataset'
import { type SearchDocument, searchDocuments } from '../src/search/documents'
import { searchEngine } from '../src/search/engine'
import { foundItem } from '../src/search/found-list'
import { excerpt, marked } from '../src/search/marked'
import { packNames, unpackNames } from '../src/search/names'
import { otherDocuments } from '../src/search/other-documents'
import { folded, foldedWords, queryWords } from '../src/search/words-of'

const baker: SearchDocument = {
  id: 'boulanger',
  label: 'Boulanger',
  family: 'Métiers de bouche',
  hue: 1,
  texts: {
    title: ['Boulanger'],
    'alternative-labels': ['Artisan du pain'],
    'alternative-labels-en': ['Baker'],
    skills: ['Pétrir la pâte', 'Cuire au four à bois'],
  },
}
const confectioner: SearchDocument = {
  id: 'patissier',
  label: 'Pâtissier',
  family: null,
  hue: null,
  texts: {
    title: ['Pâtissier'],
    'hidden-labels': ['PATISSIER TRAITEUR'],
    definition: ['Il pétrit, il cuit, il vend des gâteaux à la boulangerie.'],
    skills: ['Décorer les gâteaux'],
  },
}
const search = searchEngine([baker, confectioner])
const ids = (query: string) => search(query).found.map(({ document }) => document.id)

test.each([
  ['the label, and a word that begins so', 'Boulanger', ['boulanger', 'patissier']],
  ['its beginning', 'boulang', ['boulanger', 'patissier']],
  ['without accents', 'patissier', ['patissier']],
  ['with accents where there are none', 'pâtissier tràiteur', ['patissier']],
  ['in the plural', 'pâtissiers', ['patissier']],
  ['an alternative label', 'artisan pain', ['boulanger']],
  ['an English label', 'baker', ['boulanger']],
  ['a text of the fiche', 'four à bois', ['boulanger']],
  ['words of two fields', 'boulanger bois', ['boulanger']],
  ['nothing', '  ', []],
  ['punctuation', '(’', []],
])('%s is found: %s', (_, query, expected) => {
  expect(search(query).precision).toBe('exact')
  expect(ids(query)).toEqual(expected)
})

const named = (id: string, label: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  label,
  family: null,
  hue: null,
  ...more,
  texts: { title: [label], ...more.texts },
})
const inOrder = (documents: SearchDocument[], query: string) =>
  searchEngine(documents)(query).found.map(({ document }) => document.id)

test('a title typed exactly comes first, then another name, then what begins so, then the rest', () => {
  const skills = Array.from({ length: 5 }, () => 'Assister le chef de projet')
  const projects = [
    named('assistant', 'Assistant chef de projet', { texts: { skills } }),
    named('portefeuille', 'Chef de projets transverses'),
    named('pilote', 'Pilote', { texts: { 'alternative-labels': ['Chef de projet'] } }),
    named('chef', 'Chef de projet'),
    named('directeur', 'Directeur', { texts: { 'alternative-labels': ['Chef de projet principal'] } }),
  ]
  const expected = ['chef', 'pilote', 'portefeuille', 'directeur', 'assistant']
  for (const query of ['chef de projet', 'Chef de Projet ', 'CHEFS DE PROJET', 'chef projet'])
    expect(inOrder(projects, query), query).toEqual(expected)
  expect(inOrder(projects, 'chef de pro').slice(0, 2).toSorted()).toEqual(['chef', 'portefeuille'])
})

test('of equals, who is out of use comes last; a title typed exactly comes first even so', () => {
  const out = { isOutOfUse: true } as const
  const bakers = [named('four', 'Boulanger au four', out), named('tour', 'Boulanger au tour de main')]
  expect(inOrder(bakers, 'boulanger')).toEqual(['tour', 'four'])
  expect(inOrder(bakers, 'boulanger au four')).toEqual(['four'])
  expect(
    inOrder([named('maitre', 'Boulanger maître'), named('seul', 'Boulanger', out)], 'boulanger'),
  ).toEqual(['seul', 'maitre'])
})

test('a result that is out of use says so, in the language of the page', () => {
  const [found] = searchEngine([named('four', 'Boulanger au four', { isOutOfUse: true })])('boulanger').found
  const [current] = searchEngine([named('four', 'Boulanger au four')])('boulanger').found
  if (!found || !current) throw new Error('the only document is found')
  expect(JSON.stringify(foundItem('fr', found, []))).toContain('hors d’usage')
  expect(JSON.stringify(foundItem('en', found, []))).toContain('out of use')
  expect(JSON.stringify(foundItem('fr', current, []))).not.toContain('hors d’usage')
})

test('a typo finds what comes closest, and says so', () => {
  expect(search('boulenger')).toMatchObject({ precision: 'near', found: [{ document: { id: 'boulanger' } }] })
  expect(search('patisier décorer').precision).toBe('near')
})

test('of words that no occupation has together, those that have some are given, and it is said', () => {
  expect(search('artisan plombier')).toMatchObject({ precision: 'partial', found: [{ document: baker }] })
  expect(search('plombier')).toEqual({ precision: 'partial', found: [] })
})

test('a match is shown in the text that has it', () => {
  expect(search('décorer').found[0]?.where).toMatchObject({ field: 'skills', text: 'Décorer les gâteaux' })
  expect(search('traiteur').found[0]?.where.field).toBe('hidden-labels')
  expect(search('boulanger').found[0]?.where.field).toBe('title')
})

test('the own label is the reason where it has the words, whatever else has more forms of them', () => {
  const technician: SearchDocument = {
    ...baker,
    id: 'technicien',
    label: 'Technicien d’assistance',
    texts: {
      title: ['Technicien d’assistance'],
      mappings: ['I1401 · Technicien / Technicienne de maintenance · Assistant / Assistante'],
      skills: ['Dépanner un four'],
    },
  }
  const find = searchEngine([technician, baker])
  const reasonFor = (query: string) => {
    const [first] = find(query).found
    const pieces = first ? marked(first.where.text, first.terms) : []
    return { field: first?.where.field, marks: pieces.filter(({ hit }) => hit).map(({ text }) => text) }
  }
  expect(reasonFor('technicien')).toEqual({ field: 'title', marks: ['Technicien'] })
  expect(reasonFor('assist')).toEqual({ field: 'title', marks: ['assistance'] })
  expect(reasonFor('assistence')).toEqual({ field: 'title', marks: ['assistance'] })
  expect(reasonFor('technicien maintenance').field).toBe('mappings')
  expect(reasonFor('technicien four')).toEqual({ field: 'title', marks: ['Technicien'] })
})

test('articles do not count, but the last word may still become one', () => {
  expect(queryWords('Analyste de la donnée')).toEqual(['analyste', 'donnee'])
  expect(queryWords('de')).toEqual(['de'])
  expect(queryWords('chef de')).toEqual(['chef', 'de'])
  expect(queryWords('chef de ')).toEqual(['chef'])
})

test('what is marked is the whole text, and the marks are the terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      const terms = new Set(words.map(folded))
      const pieces = marked(text, terms)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      for (const piece of pieces) if (piece.hit) expect(terms).toContain(folded(piece.text))
    }),
  )
})

test('an excerpt of a long text has its first mark, and says where it was cut', () => {
  const text = `${'avant '.repeat(40)}gâteau${' après'.repeat(40)}`
  const shown = excerpt(marked(text, new Set(['gateau'])), 30)
  const whole = shown.map(piece => piece.text).join('')
  expect(whole).toMatch(/^…avant .* gâteau après .*…$/)
  expect(whole.length).toBeLessThan(80)
})

test('each occupation of the dataset is found by each of its labels, first or beside another of that name', () => {
  const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))
  const find = searchEngine(searchDocuments(dataset))
  for (const { id, preferredLabel, alternativeLabels, hiddenLabels } of dataset.nomenclature.occupations) {
    const labels = [preferredLabel.fr, ...alternativeLabels.fr, ...alternativeLabels.en, ...hiddenLabels.fr]
    for (const label of labels) {
      const { precision, found } = find(label)
      expect(precision).toBe('exact')
      if (label === preferredLabel.fr) expect(found[0]?.document.id).toBe(id)
      expect(found.slice(0, 3).map(({ document }) => document.id)).toContain(id)
    }
  }
})

test('a feminine finds the occupation whose title is masculine, and the other way', () => {
  const people = [
    named('directeur', 'Directeur commercial'),
    named('developpeuse', 'Développeuse'),
    named('technicien', 'Technicien'),
    named('infirmiere', 'Infirmière'),
  ]
  expect(inOrder(people, 'directrice commerciale')[0]).toBe('directeur')
  expect(inOrder(people, 'développeur')).toEqual(['developpeuse'])
  expect(inOrder(people, 'techniciennes')).toEqual(['technicien'])
  expect(inOrder(people, 'infirmier')).toEqual(['infirmiere'])
})

test('what was found in is said: a former title, an abbreviation', () => {
  const engine = searchEngine([
    named('data', 'Data manager', {
      texts: { title: ['Data manager'], 'former-titles': ['Gestionnaire de données'] },
    }),
    named('si', 'Directeur des SI', {
      texts: { title: ['Directeur des SI'], abbreviations: ['Directeur des systèmes d’information'] },
    }),
  ])
  expect(engine('gestionnaire de données').found[0]?.where.field).toBe('former-titles')
  expect(engine('systèmes d’information').found[0]?.where.field).toBe('abbreviations')
})

test('occupations come before skills, pages and files that match as closely; a closer name comes first', () => {
  const documents: SearchDocument[] = [
    named('qualite', 'Qualité', { kind: 'page', labelEn: 'Quality' }),
    named('qualite', 'Qualité', { kind: 'skill' }),
    named('csv/qualite.csv', 'csv/qualite.csv', { kind: 'file' }),
    named('qualiticien', 'Qualité et méthodes'),
    named('audit', 'Auditeur', { texts: { skills: ['Maîtriser la qualité'] } }),
  ]
  const found = searchEngine(documents)('qualité').found
  expect(found.map(({ document }) => `${document.kind ?? 'occupation'} ${document.id}`)).toEqual([
    'page qualite',
    'skill qualite',
    'occupation qualiticien',
    'occupation audit',
    'file csv/qualite.csv',
  ])
  const shown = JSON.stringify(found.map(one => foundItem('en', one, [])))
  for (const said of ['/en/competences/qualite/', 'Quality', '/data/csv/qualite.csv', 'skill', 'file'])
    expect(shown).toContain(said)
})

test('the names of the dataset come out of their packing as they went in, with no other text', () => {
  const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))
  const documents = searchDocuments(dataset)
  const packed = packNames(documents)
  const unpacked = unpackNames(JSON.parse(JSON.stringify(packed)))
  expect(unpacked.map(({ id, label, family, hue }) => ({ id, label, family, hue }))).toEqual(
    documents.map(({ id, label, family, hue }) => ({ id, label, family, hue })),
  )
  for (const [index, { texts }] of unpacked.entries()) {
    const whole = documents[index]?.texts ?? {}
    const label = documents[index]?.label ?? ''
    const isOther = (other: string) => foldedWords(other).join(' ') !== foldedWords(label).join(' ')
    for (const field of ['alternative-labels', 'alternative-labels-en', 'hidden-labels', 'mappings'])
      expect(texts[field] ?? []).toEqual((whole[field] ?? []).filter(isOther))
    expect(texts.skills).toBe(undefined)
  }
  const out = named('four', 'Le four', { isOutOfUse: true, id: 'autre' })
  expect(unpackNames(packNames([out]))).toEqual([out])
})

test('pages of the site, skills and files of the dataset can be found', () => {
  const dataset = readDataset(fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url)))
  const find = searchEngine([...searchDocuments(dataset), ...otherDocuments(dataset)])
  const first = (query: string) => {
    const [found] = find(query).found
    return `${found?.document.kind ?? 'occupation'} ${found?.document.id}`
  }
  expect(first('versions')).toBe('page changes')
  expect(first('analyser les besoins')).toBe('skill analyser-les-besoins')
  expect(first('nomenclature.xlsx')).toBe('file xlsx/nomenclature.xlsx')
  expect(first('chef de projet')).toBe('occupation chef-de-projet')
})
