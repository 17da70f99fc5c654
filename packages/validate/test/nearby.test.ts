import { readDocument } from '@metiers/document'
import type { FindingPlace, ProvenanceRecord } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { paragraph, wordFile } from '../../document/test/support/word-file.js'
import { nearbyIn } from '../src/index.js'

type Account = Pick<ProvenanceRecord, 'place' | 'text' | 'status' | 'part' | 'derivation'>
const heading = (text: string, part: string, place: Account['place']): Account => ({
  place,
  text,
  part,
  status: 'furniture',
})
const value = (text: string, part: string, place: Account['place']): Account => ({
  place,
  text,
  part,
  status: 'data',
})
const cell = (table: number, row: number, column: number) => ({ table, row, column, paragraph: 1 })
const near = (records: Account[], place: Account['place']) =>
  nearbyIn(
    records.map(record => ({ ...record, sourceId: 'fiche' })),
    [],
  )({ ...place, sourceId: 'fiche' })

describe('what stands around a place', () => {
  const activities = [
    heading('Activités principales', 'main-activities', { paragraph: 3 }),
    value('Pétrir la pâte', 'main-activities', { paragraph: 4 }),
    heading('Connaissances', 'knowledge', { paragraph: 5 }),
    value('Hygiène', 'knowledge', { paragraph: 6 }),
  ]
  it('is the heading above it and its words', () => {
    expect(near(activities, { paragraph: 4 })).toEqual({
      heading: 'Activités principales',
      words: 'Pétrir la pâte',
    })
    expect(near(activities, { paragraph: 6 })).toEqual({ heading: 'Connaissances', words: 'Hygiène' })
  })
  it('is, for a heading, its own words and no other heading', () => {
    expect(near(activities, { paragraph: 5 })).toEqual({ heading: null, words: 'Connaissances' })
  })
  it('is nothing where the place has a line number, or is not known', () => {
    expect(near(activities, { lines: [4, 4] })).toBeNull()
    expect(near(activities, { paragraph: 99 })).toBeNull()
    expect(nearbyIn([], [])({ sourceId: 'sources.yaml' })).toBeNull()
  })
  it('is, where the headings of a table stand side by side, that of the column', () => {
    const table = [
      heading('Activités principales', 'main-activities', cell(1, 1, 1)),
      heading('Connaissances', 'knowledge', cell(1, 1, 2)),
      value('Pétrir', 'main-activities', cell(1, 2, 1)),
      value('Hygiène', 'knowledge', cell(1, 2, 2)),
    ]
    expect(near(table, cell(1, 2, 1))).toEqual({ heading: 'Activités principales', words: 'Pétrir' })
    expect(near(table, cell(1, 2, 2))).toEqual({ heading: 'Connaissances', words: 'Hygiène' })
  })
  it('is, where each row of a table has its heading at its left, that of the row', () => {
    const table = [
      heading('Famille', 'family', cell(1, 1, 1)),
      value('Pain', 'family', cell(1, 1, 2)),
      heading('Activités principales', 'main-activities', cell(1, 2, 1)),
      value('Pétrir', 'main-activities', cell(1, 2, 2)),
    ]
    expect(near(table, cell(1, 2, 2))).toEqual({ heading: 'Activités principales', words: 'Pétrir' })
  })
  it('is, for a tick and for an empty cell, what their row is about; the heads of its columns are no heading', () => {
    const competences = 'behavioural-competences'
    const table = [
      heading('Compétences comportementales', competences, { paragraph: 1 }),
      heading('Élémentaire', competences, cell(1, 1, 2)),
      value('Rigueur', competences, cell(1, 2, 1)),
      value('x', competences, cell(1, 2, 2)),
    ]
    const expected = { heading: 'Compétences comportementales', words: 'Rigueur' }
    expect(near(table, cell(1, 2, 2))).toEqual(expected)
    expect(near(table, cell(1, 2, 3))).toEqual(expected)
  })
  it('is, for a heading with its value in one line, the heading alone', () => {
    const title = {
      ...value('Famille : PAIN', 'family', { paragraph: 1 }),
      derivation: 'heading-inline-value',
    }
    const records = [title, value('Suite', 'family', { paragraph: 2 })]
    expect(near(records, { paragraph: 1 })).toEqual({ heading: null, words: 'Famille : PAIN' })
    expect(near(records, { paragraph: 2 })).toEqual({ heading: 'Famille', words: 'Suite' })
  })
  it('has no heading outside the body', () => {
    const records = [...activities, heading('Modèle du service', 'header', { part: 'header1', paragraph: 4 })]
    expect(near(records, { part: 'header1', paragraph: 4 })).toEqual({
      heading: null,
      words: 'Modèle du service',
    })
  })
  it('is no heading for what stands beside the text, which the account has at its end', () => {
    const comment = { ...heading('À revoir avec le service', 'comment', { paragraph: 40 }) }
    const deleted = { ...heading('Ancien texte', 'deleted', { paragraph: 41 }) }
    const records = [...activities, comment, deleted]
    expect(near(records, { paragraph: 41 })).toEqual({ heading: null, words: 'Ancien texte' })
  })
  it('knows a heading that no template has by its style', async () => {
    const style = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/></w:style>'
    const title = '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Environnement</w:t></w:r></w:p>'
    const { root } = await readDocument(
      wordFile(title + paragraph('Atelier'), { styles: style }),
      'fiche.docx',
    )
    const unknown = (text: string, number: number) => ({
      sourceId: 'fiche',
      place: { paragraph: number },
      text,
      status: 'unrecognised' as const,
      part: 'unrecognised',
    })
    const nearbyOf = nearbyIn(
      [unknown('Environnement', 1), unknown('Atelier', 2)],
      [{ source: { id: 'fiche' }, root }],
    )
    const place: FindingPlace = { sourceId: 'fiche', paragraph: 2 }
    expect(nearbyOf(place)).toEqual({ heading: 'Environnement', words: 'Atelier' })
  })
})
