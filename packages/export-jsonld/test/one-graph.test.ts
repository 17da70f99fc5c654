import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import jsonld from 'jsonld'
import { Parser, Writer } from 'n3'
import { canonize } from 'rdf-canonize'
import { describe, expect, it } from 'vitest'
import { exportJsonld, exportRdf } from '../src/index.js'

const nomenclature: Nomenclature = nomenclatureSchema.parse(
  JSON.parse(
    readFileSync(new URL('../../../fixtures/golden/dist/nomenclature.json', import.meta.url), 'utf8'),
  ),
)

const nquads = 'application/n-quads' as const

/** The SHA-256 of a graph in its canonical form (W3C RDFC-1.0). */
async function hashOf(quads: string): Promise<string> {
  const canonical = await canonize(quads, { algorithm: 'RDFC-1.0', inputFormat: nquads, format: nquads })
  expect(canonical).not.toBe('')
  return createHash('sha256').update(canonical).digest('hex')
}

/** Turtle or N-Triples, read by a parser that knows nothing of how it was written -> N-Quads. */
function quadsOf(text: string, format: string): string {
  const quads = new Parser({ format }).parse(text)
  return new Writer({ format: 'N-Quads' }).quadsToString(quads)
}

async function hashes(dataset: Nomenclature): Promise<string[]> {
  const [document] = exportJsonld(dataset)
  const [turtle, triples] = exportRdf(dataset).map(({ chunks }) => [...chunks].join(''))
  return Promise.all([
    hashOf(
      String(await jsonld.toRDF(JSON.parse([...(document?.chunks ?? [])].join('')), { format: nquads })),
    ),
    hashOf(quadsOf(turtle ?? '', 'Turtle')),
    hashOf(quadsOf(triples ?? '', 'N-Triples')),
  ])
}

const tricky = [
  '"quotes" and \\ backslash',
  'line\nbreak\ttab',
  '=cmd()|<a>',
  '</script>',
  '\u202eemit',
  '🥖 👩‍🍳',
  "l'été",
]

describe('JSON-LD, Turtle and N-Triples', () => {
  it('are one graph', async () => {
    const [document, turtle, triples] = await hashes(nomenclature)
    expect([turtle, triples]).toEqual([document, document])
  })
  it('are one graph with labels that break weaker writers, and those labels are in it', async () => {
    const [first] = nomenclature.occupations
    if (!first) throw new Error('the published dataset has no occupation')
    const alternativeLabels = { fr: tricky, en: [] }
    const changed = { ...nomenclature, occupations: [{ ...first, alternativeLabels }] }
    const [document, turtle, triples] = await hashes(changed)
    expect([turtle, triples]).toEqual([document, document])
    const [file] = exportRdf(changed)
    const labels = new Parser()
      .parse([...(file?.chunks ?? [])].join(''))
      .filter(({ predicate }) => predicate.value.endsWith('#altLabel'))
      .map(({ object }) => object.value)
    expect(labels.sort()).toEqual([...tricky].sort())
  })
  it('are one graph under names that are no addresses, with no address of another dataset', async () => {
    const trial: Nomenclature = JSON.parse(
      JSON.stringify(nomenclature).replaceAll(nomenclature.iri, 'urn:metiers:pain/'),
    )
    const [document, turtle, triples] = await hashes(trial)
    expect([turtle, triples]).toEqual([document, document])
    for (const { path, chunks } of [...exportJsonld(trial), ...exportRdf(trial)]) {
      const text = [...chunks].join('')
      expect({ path, other: text.includes(nomenclature.iri) }).toEqual({ path, other: false })
      expect({ path, own: text.includes('urn:metiers:pain/') }).toEqual({ path, own: true })
    }
  })
  it('tell another graph by its hash', async () => {
    const [document] = await hashes(nomenclature)
    const [other] = await hashes({ ...nomenclature, version: '9.9.9' })
    expect(other).not.toBe(document)
  })
})
