import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  nomenclatureSchema,
  normaliseText,
  type ProvenanceRecord,
  provenanceRecordSchema,
} from '@metiers/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ingested } from '../src/index.js'
import { ingestFolder, ingestText } from './read-folder.js'

const realSources = fileURLToPath(new URL('../../../fixtures/golden/sources/', import.meta.url))

/** The numbers of the lines of a text that hold more than white space. */
function nonBlankLines(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (normaliseText(line) === '' ? [] : [index + 1]))
}

function linesOf(records: ProvenanceRecord[]): number[] {
  const lines = records.flatMap(({ place }) =>
    'lines' in place
      ? Array.from({ length: place.lines[1] - place.lines[0] + 1 }, (_, offset) => place.lines[0] + offset)
      : [],
  )
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** Every pointer leads to a value, and every text of the data that a document states has a record. */
function expectSound({ nomenclature, provenance }: Ingested): void {
  nomenclatureSchema.parse(nomenclature)
  const pointed = new Set<string>()
  for (const record of provenance) {
    provenanceRecordSchema.parse(record)
    for (const pointer of record.pointers) {
      expect([pointer, valueAt(nomenclature, pointer)]).not.toContain(undefined)
      pointed.add(pointer)
    }
    if (record.status === 'data') expect(record.pointers.length).toBeGreaterThan(0)
  }
  const stated =
    /\/(?:preferredLabel\/fr|alternativeLabels\/..\/\d+|hiddenLabels\/fr\/\d+|sourceLabel|definition|prerequisites|(?:mainActivities|secondaryActivities|skills|knowledge|variability|qualifications)\/\d+|category|note|relatedOccupations\/\d+\/label|codes\/\w+\/\d+|familyId|subfamilyId|outlook|headcount|remarks|collectiveAgreement)$/
  for (const { pointer, value } of leaves(nomenclature, '')) {
    if (value !== null && stated.test(pointer)) expect(pointed).toContain(pointer)
  }
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined),
      document,
    )
}

function* leaves(value: unknown, pointer: string): Generator<{ pointer: string; value: unknown }> {
  if (!(value instanceof Object)) yield { pointer, value }
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, `${pointer}/${key}`)
}

describe('the account of the real document', () => {
  it('covers each non-blank line, in order, and leaves nothing unrecognised', async () => {
    const { provenance } = await ingestFolder(realSources)
    const [name = ''] = readdirSync(realSources).filter(file => file.endsWith('.txt'))
    const text = readFileSync(join(realSources, name), 'utf8')
    expect(linesOf(provenance)).toEqual(nonBlankLines(text))
    expect(provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
    const firsts = provenance.map(({ place }) => ('lines' in place ? place.lines[0] : 0))
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })
  it('points at values that exist, and from every stated value to a line', async () => {
    expectSound(await ingestFolder(realSources))
  })
})

// Lines of the form, in any order and damaged in any way: what a hasty hand makes of a document.
const formLine = fc.constantFrom(
  '1. Les 3 métiers du pain',
  '· Boulanger',
  '· Pâtissier',
  '· Chef de fournil',
  '2. La nomenclature',
  '\tFOURNIL',
  '\tVENTE',
  '\t',
  '\t\u00a0',
  '',
  '\tBoulanger',
  '\tBoulangère',
  '3. Les fiches du fournil',
  '\tFamille FOURNIL',
  '\tFamille',
  'FOURNIL',
  '\tSous-famille',
  'Intitulé de l’emploi-type',
  'BOULANGER',
  'CHEF DE FOURNIL',
  '\tActivités principales',
  '· Pétrir la pâte',
  '\tCompétences comportementales requises',
  'Catégorie de compétences',
  '1',
  '2',
  '3',
  'Animation d’équipe',
  '(',
  'Leader',
  '\tCodes ROME correspondants 32231',
  '\tCodes ROME correspondants',
  '\tEmplois-types de proximité',
  '· Chef de  fournil',
  '\tTitre inconnu',
  'Chiffrage : 12',
  'une phrase',
  // Rows of tables: headings over columns, a fiche in each row, a heading and what it heads.
  '\tSavoir-faire\tConnaissances',
  '\tpétrir\tles levains',
  '\tIntitulé du métier\tFamille\tMoyens',
  '\tGlacier\tFOURNIL\tUn four',
  '\tFamille\tFOURNIL',
  'Famille / Sous-famille',
  'FOURNIL / PAIN',
  'I. Savoir-faire',
  'II. Moyens',
  'MOYENS',
  'SAVOIR-FAIRE',
)
const forms = fc.array(formLine, { maxLength: 80 }).map(lines => lines.join('\n'))

describe('for any document in the form', () => {
  it('every line is accounted for and every pointer is sound', async () => {
    await fc.assert(
      fc.asyncProperty(forms, async text => {
        const ingested = await ingestText(text)
        expect(linesOf(ingested.provenance)).toEqual(nonBlankLines(text))
        expectSound(ingested)
        const ids = ingested.nomenclature.occupations.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
  it('line ends, byte-order mark and Unicode form change nothing but the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(forms, async text => {
        const plain = await ingestText(text)
        const varied = await ingestText(`\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`)
        expect(varied.nomenclature.occupations).toEqual(plain.nomenclature.occupations)
        expect(varied.provenance).toEqual(plain.provenance)
      }),
    )
  })
  it('each block that is unrecognised is named by one observation, and by one only', async () => {
    await fc.assert(
      fc.asyncProperty(forms, async text => {
        const { provenance, observations } = await ingestText(text)
        // Where nothing is recognised, one observation stands for all.
        if (observations.some(({ kind }) => kind === 'document-without-parts')) {
          const naming = observations.filter(
            ({ kind }) => kind === 'unrecognised' || kind === 'unknown-heading',
          )
          expect(naming).toEqual([])
          return
        }
        for (const record of provenance.filter(({ status }) => status === 'unrecognised')) {
          const naming = observations.filter(observation => isNamed(record, observation)).length
          const times = naming || (observations.some(other => isNamedAmongOthers(record, other)) ? 1 : 0)
          expect([record.text, times]).toEqual([record.text, 1])
        }
      }),
    )
  })
})

/** Whether an observation names a block, and no other, as one that was not read. */
function isNamed(record: ProvenanceRecord, observation: Ingested['observations'][number]): boolean {
  const at = JSON.stringify({ ...record.place, sourceId: record.sourceId })
  if (JSON.stringify(observation.place) !== at) return false
  switch (observation.kind) {
    case 'unrecognised':
    case 'unknown-heading':
    case 'competence-unclear':
      return observation.text === record.text
    case 'code-form':
      return record.text.includes(observation.code)
    default:
      return false
  }
}

/** The same for an observation of a table or column, which stands at its first block. */
function isNamedAmongOthers(
  { text }: ProvenanceRecord,
  observation: Ingested['observations'][number],
): boolean {
  const { kind } = observation
  if (kind === 'unrecognised') return observation.more?.includes(text) ?? false
  const isOfTable =
    kind === 'competence-columns' ||
    kind === 'competence-column-unknown' ||
    (kind === 'table-in-section' && !observation.isRead)
  return isOfTable && observation.texts.includes(text)
}
