import { readFileSync } from 'node:fs'
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
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type RuleExample, reportFormats, rules, validate } from '../src/index.js'
import { rulesPage } from '../src/rules-page.js'

/** The smallest Word document with a body. */
function wordDocument(body: string): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(xml) })
}

async function reportOn(example: RuleExample) {
  const name = example.word === undefined ? (example.name ?? 'source.txt') : 'source.docx'
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
  return validate({ ...ingested, observations, manifest, previous })
}

describe('each rule speaks on its own example', () => {
  for (const rule of rules) {
    it(rule.id, async () => {
      const { findings } = await reportOn(rule.example)
      const own = findings.filter(finding => finding.rule === rule.id)
      expect(own.map(({ message }) => message)).toContain(rule.example.message)
      expect(own.every(({ severity }) => severity === rule.severity)).toBe(true)
      expect(own.every(({ advice }) => advice.endsWith('.'))).toBe(true)
    })
  }
})

describe('the run', () => {
  it('takes severities from the manifest, and off for none', async () => {
    const example = { document: 'Les 1 métiers du pain\n· Boulanger', message: '' }
    const loud = await reportOn({
      ...example,
      manifest: 'validation: { severities: { licence-not-stated: error } }',
    })
    const mute = await reportOn({
      ...example,
      manifest: 'validation: { severities: { licence-not-stated: off } }',
    })
    expect(loud.findings.find(({ rule }) => rule === 'licence-not-stated')?.severity).toBe('error')
    expect(mute.findings.find(({ rule }) => rule === 'licence-not-stated')).toBeUndefined()
  })
  it('puts errors first and says the worst thing in the first line', async () => {
    const report = await reportOn({
      document: 'Les 2 métiers du pain\n· Boulanger\n· Glacier\nChiffrage',
      message: '',
    })
    expect(report.summary).toBe('2 of 2 occupations have no profile.')
    const ranks = report.findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
  })
  it('settles a suspect code: stated and corrected are both published, and nothing is suspect any more', async () => {
    const report = await reportOn({
      document:
        'Les 1 métiers du pain\n· Analyste\nIntitulé de l’emploi-type : ANALYSTE\nCodes ROME correspondants 32231',
      manifest: 'sector: { romeV2Domains: ["323"] }',
      decisions:
        'corrections: [{ text: "32231", occupation: analyste, value: "32321", because: deux chiffres inversés }]',
      message: '',
    })
    expect(report.findings.map(({ rule }) => rule)).not.toContain('code-suspect')
    expect(report.findings.map(({ rule }) => rule)).not.toContain('stale-decision')
  })
})

describe('GitHub annotations', () => {
  it('escape what words of a source could break', async () => {
    const report = await reportOn({
      document: 'Les 1 métiers du pain\n· Boulanger\n%0A::error::x',
      message: '',
    })
    const lines = reportFormats.github(report, () => 'a,b:c.txt').split('\n')
    expect(lines.every(line => /^::(?:error|warning|notice) [^\n]*::/.test(line))).toBe(true)
    expect(lines.join('\n')).toContain('file=a%2Cb%3Ac.txt,line=3')
    expect(lines.join('\n')).toContain('%250A::error::x')
  })
})

it('docs/rules.md is what the rules say', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage())
})
