import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultTemplate } from '@metiers/ingest'
import type { Nomenclature, OutputFile } from '@metiers/schema'
import { type CellValue, tables } from '@metiers/tables'
import { parse } from 'csv-parse/sync'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { exportAll } from '../src/pipeline.js'
import { hostile, nomenclature, report, writtenTo } from './support/published.js'
import { tableForms } from './support/read-tables.js'
import { workshop } from './support/workshop.js'

const datasets: Record<string, Nomenclature> = { published: nomenclature, hostile: hostile() }
const beside = { template: defaultTemplate(), provenance: [], nearbyOf: () => null }
const skos = 'http://www.w3.org/2004/02/skos/core#'

for (const [name, dataset] of Object.entries(datasets)) {
  describe(`the ${name} dataset, read back`, async () => {
    // The pieces of a file can be had once; here they are kept, to be read by each test.
    const files = await exportAll({ nomenclature: dataset, report, ...beside }, tmpdir())
    const exported = files.map(file => ({ ...file, chunks: [...file.chunks] }))
    const text = (path: string) => contentOf(exported, path)

    it.each(Object.entries(tableForms))('from %s, has the rows of every table', async (_, read) => {
      const folder = writtenTo(exported.filter(({ path }) => /^(csv|xlsx|parquet|sqlite)\//.test(path)))
      for (const table of tables) {
        const expected = [...table.rows({ nomenclature: dataset, report })]
        expect({ table: table.name, rows: await read(folder, table) }).toEqual({
          table: table.name,
          rows: expected,
        })
      }
    })

    it('from nomenclature.json, is itself', () => {
      expect(JSON.parse(text('nomenclature.json'))).toEqual(dataset)
    })

    it.each(['nt', 'ttl'])(
      'from the graph as .%s, has the labels and the definition of every occupation',
      form => {
        const quads = new Parser().parse(text(`jsonld/nomenclature.${form}`))
        const labels = (iri: string, property: string, language: string) =>
          quads
            .filter(({ subject, predicate }) => subject.value === iri && predicate.value === skos + property)
            .flatMap(({ object }) =>
              object.termType === 'Literal' && object.language === language ? [object.value] : [],
            )
            .sort()
        for (const occupation of dataset.occupations) {
          const { iri, preferredLabel, alternativeLabels, profile } = occupation
          expect(labels(iri, 'prefLabel', 'fr')).toEqual([preferredLabel.fr])
          const definition = profile?.definition
          expect(labels(iri, 'definition', 'fr')).toEqual(definition ? [definition] : [])
          const inEnglish = [...labels(iri, 'prefLabel', 'en'), ...labels(iri, 'altLabel', 'en')].sort()
          expect(inEnglish).toEqual([...(alternativeLabels.en ?? [])].sort())
        }
      },
    )

    it('from the join table, has every mapping', () => {
      const rows = parse(text('rome/metiers_rome.csv'), { columns: true }) as Record<string, string>[]
      const stated = dataset.occupations.flatMap(({ id, preferredLabel, mappings }) =>
        mappings.map(mapping => ({
          occupationId: id,
          occupationLabel: preferredLabel.fr,
          predicate: mapping.predicate,
          romeVersion: mapping.schemeVersion,
          romeCode: mapping.code,
          romeLabel: mapping.label,
          appellationCode: mapping.appellationCode ?? '',
          appellationLabel: mapping.appellationLabel ?? '',
          confidence: String(mapping.confidence),
          status: mapping.status,
          comment: mapping.comment ?? '',
        })),
      )
      expect(rows.map(({ attribution, ...row }) => row)).toEqual(stated)
      expect(rows.every(({ attribution }) => attribution?.includes('France Travail'))).toBe(true)
    })

    it('from fiches.json, has the texts of every profile', () => {
      type Items = { items: { libelle: string }[] }[]
      const fiches = JSON.parse(text('rome/fiches.json')) as {
        definition: string | null
        acces_metier: string | null
        competences: { savoir_faire: { enjeux: Items }; savoirs: { categories: Items } }
        contextes_travail: Items
      }[]
      const textsOf = (groups: Items) => groups.flatMap(({ items }) => items.map(({ libelle }) => libelle))
      const profiles = dataset.occupations.flatMap(({ profile }) => (profile ? [profile] : []))
      expect(
        fiches.map(({ definition, acces_metier, competences, contextes_travail }) => [
          definition,
          acces_metier,
          textsOf(competences.savoir_faire.enjeux),
          textsOf(competences.savoirs.categories),
          textsOf(contextes_travail),
        ]),
      ).toEqual(
        profiles.map(({ definition, prerequisites, variability, ...lists }) => [
          definition,
          prerequisites,
          [...lists.mainActivities, ...lists.secondaryActivities, ...lists.skills],
          lists.knowledge,
          variability,
        ]),
      )
    })

    it('from SSSOM, has every mapping', () => {
      const rows = parse(text('rome/metiers-rome.sssom.tsv'), {
        columns: true,
        delimiter: '\t',
        comment: '#',
        comment_no_infix: true,
      }) as Record<string, string>[]
      const stated = dataset.occupations.flatMap(({ id, preferredLabel, mappings }) =>
        mappings.map(({ predicate, code, label, confidence, appellationCode }) => ({
          subject_id: `metier:${id}`,
          subject_label: preferredLabel.fr,
          predicate_id: predicate,
          object_id: `rome:${code}`,
          object_label: label,
          confidence: confidence === null ? '' : String(confidence),
          object_appellation_code: appellationCode ?? '',
        })),
      )
      expect(rows).toHaveLength(stated.length)
      for (const [index, mapping] of stated.entries()) expect(rows[index]).toMatchObject(mapping)
    })
  })
}

describe('the rows that were written by hand for a dataset', async () => {
  const exported = (await exportAll({ ...workshop, ...beside }, tmpdir())).map(file => ({
    ...file,
    chunks: [...file.chunks],
  }))
  it.each(Object.entries(tableForms))('are those of %s', async (_, read) => {
    const folder = writtenTo(exported.filter(({ path }) => /^(csv|xlsx|parquet|sqlite)\//.test(path)))
    for (const table of tables) {
      expect({ table: table.name, rows: await read(folder, table) }).toEqual({
        table: table.name,
        rows: workshop.rows[table.name],
      })
    }
  })
})

it('says nothing where nothing is stated, in each form that can tell that from an empty text', async () => {
  const exported = await exportAll({ nomenclature, report, ...beside }, tmpdir())
  const folder = writtenTo(exported.filter(({ path }) => /^(xlsx|parquet|sqlite)\//.test(path)))
  const [occupations] = tables
  if (!occupations) throw new Error('there is no table')
  const nulls = (rows: CellValue[][]) => rows.flat().filter(value => value === null).length
  const expected = nulls([...occupations.rows({ nomenclature, report })])
  expect(expected).toBeGreaterThan(0)
  for (const form of ['xlsx', 'parquet', 'sqlite']) {
    expect(nulls((await tableForms[form]?.(folder, occupations)) ?? [])).toBe(expected)
  }
})

function contentOf(files: OutputFile[], path: string): string {
  const file = files.find(candidate => candidate.path === path)
  if (!file) throw new Error(`${path} is not among the files of the dataset`)
  return [...file.chunks].join('')
}

it('reads the golden dataset as it was written', async () => {
  const folder = new URL('../../../fixtures/golden/dist/', import.meta.url).pathname
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { files: { path: string }[] }
  expect(index.files.map(({ path }) => path)).toContain('sqlite/nomenclature.sqlite')
  for (const [form, read] of Object.entries(tableForms)) {
    for (const table of tables) {
      const rows = [...table.rows({ nomenclature, report })]
      expect({ form, table: table.name, rows: await read(folder, table) }).toEqual({
        form,
        table: table.name,
        rows,
      })
    }
  }
})
