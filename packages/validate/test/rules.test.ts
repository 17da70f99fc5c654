import { readFileSync } from 'node:fs'
import { sayPlace } from '@metiers/words'
import { describe, expect, it } from 'vitest'
import { reportFormats, rules } from '../src/index.js'
import { rulesPage } from '../src/rules-page.js'
import { nameOf, pathOf, reportOn } from './support/report-on.js'

/** With the ordinary spaces in which the expectations are written. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

describe('each rule speaks on its own example', () => {
  for (const rule of rules) {
    it(rule.id, async () => {
      const { findings } = await reportOn(rule.example)
      const own = findings.filter(finding => finding.rule === rule.id)
      const name = nameOf(rule.example)
      const said = own.map(({ message, advice, place }) => ({
        fr: {
          message: plain(message.fr),
          advice: plain(advice.fr),
          place: place && plain(sayPlace('fr', place, pathOf(name))),
        },
        en: message.en,
      }))
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
    const lines = reportFormats
      .github(report, { pathOf: () => 'a,b:c.txt', nearbyOf: () => null }, 'en')
      .split('\n')
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
