import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from '@metiers/document'
import {
  defaultManifest,
  defaultTemplate,
  ingest,
  noDecisions,
  parseTemplate,
  type Template,
} from '@metiers/ingest'
import type { OccupationProfile } from '@metiers/schema'
import { describe, expect, it } from 'vitest'
import { validate } from '../src/index.js'
import { wordPage } from './support/word-page.js'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** What is expected of a page: the filled fields of each fiche, and what is said of it. */
type Expected = {
  occupations: Record<string, ({ family: string | null } & Partial<OccupationProfile>) | null>
  findings: { rule: string; at: object; names: string[] }[]
  /** The numbers and words before texts, by the text. */
  markers?: Record<string, string>
  /** The values that sub-headings stand over, as pointers into the profile. */
  groups?: Record<string, string[]>
}

/** The documents of a fixture: `page.xml` is the body of a Word document, line by line as a person sees it. */
function documentsIn(name: string): { bytes: Uint8Array; path: string }[] {
  const inputs = readdirSync(join(folder, name)).filter(file => !notDocuments.has(file))
  return inputs.sort().map(input => {
    const content = readFileSync(join(folder, name, input))
    // White space between elements is the fixture's, not the document's.
    if (input === 'page.xml')
      return { bytes: wordPage(content.toString('utf8').replace(/\n\s*/g, '')), path: 'fiche.docx' }
    return { bytes: content, path: input }
  })
}

const notDocuments = new Set(['expected.json', 'template.yaml'])

/** The template that a fixture has of its own, else the built-in one. */
function templateIn(name: string): Template {
  const file = join(folder, name, 'template.yaml')
  return existsSync(file) ? parseTemplate(readFileSync(file, 'utf8'), 'template.yaml') : defaultTemplate()
}

async function readPage(name: string) {
  const manifest = defaultManifest()
  const documents = documentsIn(name).map(async ({ bytes, path }) => {
    const source = { id: path, path, mediaType: '', sha256: '', byteLength: bytes.length, title: null }
    return { source, ...(await readDocument(bytes, path)) }
  })
  const ingested = ingest({
    manifest,
    decisions: noDecisions,
    alignments: [],
    documents: await Promise.all(documents),
    template: templateIn(name),
  })
  return { ...ingested, findings: validate({ ...ingested, manifest, previous: null }).findings }
}

// What is said of any small nomenclature: nothing of how a page was read.
const ofTheDataset = new Set([
  'base-iri-not-stated',
  'licence-not-stated',
  'catalogue-not-stated',
  'occupation-without-profile',
  'nomenclature-without-profile',
  'no-manifest',
  'section-missing',
  'section-empty',
  'no-english-label',
  'label-variant',
])

/**
 * Each folder holds documents as people write them, with the template of their house if it is not the built-in one, and what a reader of its page would say that it states, written by
 * hand from the page.
 */
describe('a page is read as a person sees it', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const { nomenclature, findings, provenance } = await readPage(name)
      const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
      const families = new Map(nomenclature.families.map(({ id, preferredLabel }) => [id, preferredLabel.fr]))
      const occupations = nomenclature.occupations.map(({ preferredLabel, familyId, profile }) => {
        const family = familyId === null ? null : (families.get(familyId) ?? familyId)
        return [preferredLabel.fr, profile && { family, ...filled(profile) }] as const
      })
      expect(Object.fromEntries(occupations)).toEqual(expected.occupations)

      const said = findings.filter(({ rule }) => !ofTheDataset.has(rule))
      expect(said.map(({ rule, place }) => ({ rule, at: withoutSource(place) }))).toEqual(
        expected.findings.map(({ rule, at }) => ({ rule, at })),
      )
      for (const [at, { names }] of expected.findings.entries())
        for (const words of names) expect(JSON.stringify(said[at])).toContain(words)

      const markers = provenance.flatMap(({ text, marker }) => (marker === undefined ? [] : [[text, marker]]))
      if (expected.markers) expect(Object.fromEntries(markers)).toEqual(expected.markers)

      const groups = provenance.flatMap(({ text, pointers, derivation }) =>
        derivation === 'group-heading' ? [[text, pointers.map(inProfile)]] : [],
      )
      expect(Object.fromEntries(groups)).toEqual(expected.groups ?? {})

      // Whatever was not read is named.
      const unread = provenance.filter(({ status }) => status === 'unrecognised')
      if (unread.length > 0) expect(said.length).toBeGreaterThan(0)
    })
  }
})

/** The fields of a profile that hold something. */
function filled(profile: OccupationProfile): Partial<OccupationProfile> {
  const isFilled = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.length > 0
      : value instanceof Object
        ? Object.values(value).some(isFilled)
        : value !== null
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => isFilled(value)))
}

function inProfile(pointer: string): string {
  return pointer.replace(/^\/occupations\/\d+\/profile/, '')
}

function withoutSource(place: object | null): object {
  const { sourceId: _, ...at } = { sourceId: '', ...place }
  return at
}
