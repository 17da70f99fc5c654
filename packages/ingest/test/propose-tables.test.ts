import type { Cell, Flow, Root, Row, Table } from '@metiers/document'
import { describe, expect, it } from 'vitest'
import { proposeTemplate } from '../src/index.js'
import { shown } from './support/propose.js'

type Written = {
  column: number
  spans?: { columns?: number; rows?: number }
  texts: string[]
  bullets?: true
}

const place = { paragraph: 1 }
const paragraph = (value: string, more: { bold?: true } = {}): Flow => ({
  type: 'paragraph',
  value,
  place,
  ...more,
})

/** Lines that begin with a star are bold. */
function cell({ column, spans = {}, texts, bullets }: Written): Cell {
  const lines = texts.map(text =>
    text.startsWith('*') ? paragraph(text.slice(1), { bold: true }) : paragraph(text),
  )
  const items: Flow[] = [
    { type: 'list', children: lines.map(line => ({ type: 'listItem', children: [line], place })), place },
  ]
  const { columns: columnSpan = 1, rows: rowSpan = 1 } = spans
  return { type: 'cell', column, columnSpan, rowSpan, children: bullets ? items : lines, place }
}

const row = (...cells: Written[]): Row => ({ type: 'row', children: cells.map(cell), place })
const table = (...rows: Row[]): Table => ({ type: 'table', children: rows, place })
const one = (column: number, ...texts: string[]): Written => ({ column, texts })
const list = (column: number, ...texts: string[]): Written => ({ column, texts, bullets: true })
const wide = (column: number, columns: number, ...texts: string[]): Written => ({
  column,
  spans: { columns },
  texts,
})

const proposed = (...roots: Flow[][]) =>
  proposeTemplate(roots.map((children): Root => ({ type: 'root', children })))

describe('titles in a table are told by where its other titles stand', () => {
  it('in its second column, beside a chapter that covers several rows', () => {
    const form = (title: string, ...known: string[]) => [
      table(
        row(one(1, 'Intitulé du poste'), wide(2, 2, title)),
        row(one(1, 'Finalité'), wide(2, 2, 'Il travaille.')),
        row({ column: 1, spans: { rows: 2 }, texts: ['Compétences'] }, one(2, 'Savoirs'), list(3, ...known)),
        row(one(2, 'Savoir-faire'), list(3, 'Servir')),
        row(one(1, 'Accès au métier'), wide(2, 2, 'Deux ans d’expérience.')),
      ),
    ]
    const proposal = proposed(form('Barman', 'Alcools', 'Vins'), form('Gouvernante', 'Linge'))
    expect(proposal).toMatchObject({ title: 'section', parts: { chapters: ['Compétences'] } })
    expect(shown(proposal)).toEqual([
      'title label',
      'definition text',
      'knowledge list',
      'skills list',
      'prerequisites text',
    ])
  })

  it('over its columns', () => {
    const form = (title: string, mission: string) => [
      table(row(one(1, 'MÉTIER')), row(one(1, title)), row(one(1, 'MISSION')), row(one(1, mission))),
      table(
        row(one(1, '*ACTIVITÉS'), one(2, '*CONNAISSANCES'), one(3, '*SAVOIR-FAIRE')),
        row(list(1, 'Laver', 'Ranger'), list(2, 'Hygiène'), list(3, 'Utiliser une machine')),
      ),
      paragraph('COMPÉTENCES COMPORTEMENTALES', { bold: true }),
      table(
        row(one(1, 'Compétence'), one(2, 'Utile'), one(3, 'Indispensable')),
        row(one(1, 'Autorité'), one(2, '☐'), one(3, '☑')),
        row(one(1, 'Calme'), one(2, '☑'), one(3, '☐')),
      ),
    ]
    const proposal = proposed(form('Plongeur', 'Nettoyer.'), form('Serveuse', 'Servir.'))
    expect(shown(proposal)).toEqual([
      'title label likely',
      'definition text',
      'main-activities list',
      'knowledge list',
      'skills list',
      'behavioural-competences graded-list',
    ])
  })

  it('above their contents in its cells, where it sets a fiche in two columns', () => {
    const form = (title: string) => [
      { type: 'heading', depth: 1, styled: true, value: title, place } as const,
      table(row(one(1, '*Mission', 'Il dirige.'), one(2, '*Savoirs', 'Le droit', '*Salaire', '3 500 €'))),
    ]
    expect(shown(proposed(form('Directrice'), form('Comptable')))).toEqual([
      'definition text',
      'knowledge list',
      'salary label',
    ])
  })
})
