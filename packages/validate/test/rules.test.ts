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
import { sayPlace, wordReport } from '@metiers/words'
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

type Input = Omit<RuleExample, 'fr' | 'en'>

async function reportOn(example: Input) {
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
  return wordReport(validate({ ...ingested, observations, manifest, previous }), pathOf(name))
}

/** The one source of an example has the id `source`; every other place is in a steward's file, named by its path. */
function pathOf(name: string): (sourceId: string) => string {
  return id => (id === 'source' ? name : id)
}

/** With the ordinary spaces in which the expectations are written. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

describe('each rule speaks on its own example', () => {
  for (const rule of rules) {
    it(rule.id, async () => {
      const { findings } = await reportOn(rule.example)
      const own = findings.filter(finding => finding.rule === rule.id)
      const name = rule.example.word === undefined ? (rule.example.name ?? 'source.txt') : 'source.docx'
      const said = own.map(({ message, advice, place }) => ({
        fr: {
          message: plain(message.fr),
          advice: plain(advice.fr),
          place: place && plain(sayPlace('fr', place, pathOf(name))),
        },
        en: message.en,
      }))
        (await import('node:fs')).appendFileSync(process.env.DUMP, `${JSON.stringify([rule.id, said])}\n`)
      expect(said).toContainEqual({ fr: rule.example.fr, en: rule.example.en })
      expect(own.every(({ severity }) => severity === rule.severity)).toBe(true)
    })
  }
})

describe('the run', () => {
  it('takes severities from the manifest, and off for none', async () => {
    const example = { document: 'Les 1 métiers du pain\n· Boulanger' }
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
    })
    expect(report.summary.en).toBe('2 of 2 occupations have no fiche.')
    expect(plain(report.summary.fr)).toBe('2 des 2 métiers n’ont pas de fiche.')
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
    })
    expect(report.findings.map(({ rule }) => rule)).not.toContain('code-suspect')
    expect(report.findings.map(({ rule }) => rule)).not.toContain('stale-decision')
  })
})

describe('GitHub annotations', () => {
  it('escape what words of a source could break', async () => {
    const report = await reportOn({
      document: 'Les 1 métiers du pain\n· Boulanger\n%0A::error::x',
    })
    const lines = reportFormats.github(report, () => 'a,b:c.txt', 'en').split('\n')
    expect(lines.every(line => /^::(?:error|warning|notice) [^\n]*::/.test(line))).toBe(true)
    expect(lines.join('\n')).toContain('file=a%2Cb%3Ac.txt,line=3')
    expect(lines.join('\n')).toContain('%250A::error::x')
  })
})

it.each([
  ['regles.md', 'fr'],
  ['rules.md', 'en'],
] as const)('docs/%s is what the rules say', (file, language) => {
  expect(readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8')).toBe(rulesPage(language))
})
