import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '@metiers/document'
import { identifierOf } from '@metiers/schema'
import {
  type DocumentInput,
  defaultManifest,
  defaultTemplate,
  type Ingested,
  ingest,
  noDecisions,
  parseDecisions,
  parseTemplate,
} from '../src/index.js'

/** Bytes of a document -> what ingestion takes. */
export async function documentOf(bytes: Uint8Array, path: string): Promise<DocumentInput> {
  const source = {
    id: identifierOf(path),
    path,
    mediaType: path.endsWith('.md') ? 'text/markdown' : 'text/plain',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.byteLength,
    title: null,
  }
  return { source, ...(await readDocument(bytes, path)) }
}

/** Ingests every document of a folder in name order, with its decisions. */
export async function ingestFolder(folder: string): Promise<Ingested> {
  const decisionsFile = join(folder, 'decisions.yaml')
  const decisions = existsSync(decisionsFile)
    ? parseDecisions(readFileSync(decisionsFile, 'utf8'), 'decisions.yaml')
    : noDecisions
  const names = readdirSync(folder)
    .filter(name => /\.(?:txt|md)$/.test(name))
    .sort()
  const documents = await Promise.all(names.map(name => documentOf(readFileSync(join(folder, name)), name)))
  return ingest({
    manifest: defaultManifest(),
    decisions,
    alignments: [],
    documents,
    template: defaultTemplate(),
  })
}

/** Ingests one text. */
export async function ingestText(
  text: string,
  path = 'a.txt',
  template = defaultTemplate(),
): Promise<Ingested> {
  const documents = [await documentOf(Buffer.from(text), path)]
  const manifest = defaultManifest()
  return ingest({ manifest, decisions: noDecisions, alignments: [], documents, template })
}

/** Ingests one Markdown text by the template that a steward wrote. */
export function ingestBy(template: string, text: string): Promise<Ingested> {
  return ingestText(text, 'a.md', parseTemplate(template, 'template.yaml'))
}

/** The data alone: families and occupations without the IRIs and mappings that do not come from documents. */
export function dataOf({ nomenclature }: Ingested) {
  return {
    families: nomenclature.families.map(({ iri: _, subfamilies, ...family }) => ({
      ...family,
      subfamilies: subfamilies.map(({ iri: _iri, ...subfamily }) => subfamily),
    })),
    occupations: nomenclature.occupations.map(({ iri: _, mappings: _mappings, ...occupation }) => occupation),
  }
}
