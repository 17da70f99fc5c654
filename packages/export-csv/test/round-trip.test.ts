import type { Nomenclature, Report } from '@metiers/schema'
import { tables } from '@metiers/tables'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportCsv } from '../src/index.js'
import { nomenclature, report } from './written.js'

/** Reads each file back with another library: table name -> rows. */
function readBack(input: { nomenclature: Nomenclature; report: Report }): Map<string, string[][]> {
  return new Map(
    exportCsv(input)
      .filter(({ mediaType }) => mediaType === 'text/csv')
      .map(({ path, chunks }) => [
        path.replace(/^csv\/|\.csv$/g, ''),
        parse([...chunks].join(''), { relax_column_count: false }) as string[][],
      ]),
  )
}

const asText = (value: unknown) => (value === null ? '' : String(value))

describe('each table, read back,', () => {
  const read = readBack({ nomenclature, report })
  for (const table of tables) {
    it(`${table.name} has its header, its rows and a key that tells them apart`, () => {
      const [header, ...rows] = read.get(table.name) ?? []
      const columns = table.fields.map(({ name }) => name)
      expect(header).toEqual(columns)
      const expected = [...table.rows({ nomenclature, report })]
      expect(rows).toEqual(expected.map(row => row.map(asText)))
      const keys = rows.map(row => table.key.map(column => row[columns.indexOf(column)]).join('\u0000'))
      expect(new Set(keys).size).toBe(rows.length)
    })
  }
  it('has as many facts as the canonical dataset', () => {
    const profiles = nomenclature.occupations.flatMap(({ profile }) => profile ?? [])
    const sum = (count: (profile: (typeof profiles)[number]) => number) =>
      profiles.reduce((total, profile) => total + count(profile), 0)
    const rowsOf = (name: string) => (read.get(name)?.length ?? 0) - 1
    expect(rowsOf('occupations')).toBe(nomenclature.occupations.length)
    expect(rowsOf('activities')).toBe(
      sum(profile => profile.mainActivities.length + profile.secondaryActivities.length),
    )
    expect(rowsOf('skills')).toBe(sum(profile => profile.skills.length))
    expect(rowsOf('knowledge')).toBe(sum(profile => profile.knowledge.length))
    expect(rowsOf('behavioural_competences')).toBe(sum(profile => profile.behaviouralCompetences.length))
    expect(rowsOf('related_occupations')).toBe(sum(profile => profile.relatedOccupations.length))
    expect(rowsOf('findings')).toBe(report.findings.length)
  })
})

it('carries any text unaltered: quotes, commas, line breaks, formulas', () => {
  const [first] = nomenclature.occupations
  if (!first) throw new Error('the published dataset has no occupation')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), label => {
      const changed = { ...nomenclature, occupations: [{ ...first, preferredLabel: { fr: label } }] }
      const [header, row] = readBack({ nomenclature: changed, report }).get('occupations') ?? []
      expect(row?.[header?.indexOf('preferredLabel') ?? -1]).toBe(label)
    }),
  )
})

it('ends records as RFC 4180 says', () => {
  const [file] = exportCsv({ nomenclature, report })
  expect([...(file?.chunks ?? [])].join('')).toMatch(/\r\n$/)
})
