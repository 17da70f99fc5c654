import { readDocument } from '@metiers/document'
import {
  defaultManifest,
  defaultTemplate,
  ingest,
  noDecisions,
  noIdentifiers,
  parseAlignment,
  parseDecisions,
  parseIdentifiers,
  parseManifest,
} from '@metiers/ingest'
import { wordReport } from '@metiers/words'
import { strToU8, zipSync } from 'fflate'
import { type RuleExample, validate } from '../../src/index.js'

/** The smallest Word document with a body. */
function wordDocument(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml) })
}

/** What a rule looks at, without what it is to say. */
export type Input = Omit<RuleExample, 'fr' | 'en'>

/** The report on an example, with its words. */
export async function reportOn(example: Input) {
  const name = nameOf(example)
  const bytes =
    example.word === undefined
      ? Buffer.from(example.document, example.windows1252 ? 'latin1' : 'utf8')
      : wordDocument(example.word)
  const source = {
    id: 'source',
    path: name,
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    byteLength: bytes.length,
    title: null,
  }
  const manifest = example.manifest ? parseManifest(example.manifest, 'sources.yaml') : defaultManifest()
  const ingested = ingest({
    manifest,
    decisions: example.decisions ? parseDecisions(example.decisions, 'decisions.yaml') : noDecisions,
    alignments: example.alignment ? [parseAlignment(example.alignment, 'alignments/a.sssom.tsv')] : [],
    identifiers: example.identifiers
      ? parseIdentifiers(example.identifiers, 'identifiers.yaml')
      : noIdentifiers,
    documents: [{ source, ...(await readDocument(bytes, name)) }],
    template: defaultTemplate(),
  })
  const observations = [...(example.folder ?? []), ...ingested.observations]
  const previous = example.previous?.(ingested.nomenclature) ?? null
  const { template } = ingested.nomenclature
  const found = validate({ ...ingested, observations, manifest, previous })
  return wordReport(found, { pathOf: pathOf(name), template })
}

/** The file name of an example's source. */
export function nameOf(example: Input): string {
  return example.word === undefined ? (example.name ?? 'source.txt') : 'source.docx'
}

/** The one source of an example has the id `source`; every other place is in a steward's file, named by its path. */
export function pathOf(name: string): (sourceId: string) => string {
  return id => (id === 'source' ? name : id)
}
