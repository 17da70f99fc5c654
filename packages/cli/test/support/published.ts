import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  type Nomenclature,
  nomenclatureSchema,
  type OutputFile,
  type Report,
  reportSchema,
  skillKey,
} from '@metiers/schema'
import { onTestFinished } from 'vitest'

const published = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/golden/dist/${path}`, import.meta.url), 'utf8'))

/** The dataset as it is published. */
export const nomenclature: Nomenclature = nomenclatureSchema.parse(published('nomenclature.json'))
export const report: Report = reportSchema.parse(published('report.json'))

/** A folder that is gone after the test, with the files in it. */
export function writtenTo(files: OutputFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-published-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const { path, chunks } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), Buffer.concat([...chunks].map(chunk => Buffer.from(chunk as string))))
  }
  return folder
}

/** Texts that have broken a format before: one a line of what they are made of. */
export const hostileTexts = [
  'Chef "de" projet, \'dit\' le chef',
  'deux\nlignes',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1',
  '@SUM(A1)',
  '</script><script>alert(1)</script>',
  '<!-- & &amp; ]]> -->',
  'C:\\temp\\new \\u0041 \\',
  '\u202eetihcra\u202c \u200fx\u200e',
  '👩🏽‍💻 développeuse 🇫🇷',
  '_x000D_ _x0041_',
  'NULL',
  'true',
  '007',
  '1e5',
  '2026-01-01',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text itself that is tried.
  '${x} {{x}} <%= x %> `x`',
  "'; DROP TABLE occupations; --",
  'é (é en une et en deux lettres)',
  '#N/A',
  'marque\ufeffd’ordre',
  'a b a​b',
]

/**
 * The published dataset with each hostile text as the preferred label and the definition of an occupation, as an item
 * of a list, and as the note of a competence.
 */
export function hostile(): Nomenclature {
  const copy = structuredClone(nomenclature)
  copy.occupations.forEach((occupation, index) => {
    const text = hostileTexts[index % hostileTexts.length] ?? ''
    const label = index < hostileTexts.length ? text : `${text} ${index}`
    occupation.preferredLabel = { fr: label }
    occupation.alternativeLabels = { ...occupation.alternativeLabels, en: [`${label} (en)`] }
    if (!occupation.profile) return
    occupation.profile.definition = text
    occupation.profile.mainActivities = [...hostileTexts]
    occupation.profile.skills = [...hostileTexts]
    for (const [row, competence] of occupation.profile.behaviouralCompetences.entries()) {
      competence.note = hostileTexts[row % hostileTexts.length] ?? null
    }
  })
  // Each of those items is a skill; texts that are the same but for accents and signs are one.
  const byKey = new Map(hostileTexts.map(text => [skillKey('skill', text), text]))
  copy.skills = [
    ...copy.skills.filter(({ type }) => type !== 'skill'),
    ...[...byKey.values()].map((text, index) => ({
      id: `hostile-${index}`,
      iri: `${copy.iri}skill/hostile-${index}`,
      type: 'skill' as const,
      preferredLabel: { fr: text },
      alternativeLabels: { fr: [], en: [] },
      mappings: [],
    })),
  ]
  return copy
}
