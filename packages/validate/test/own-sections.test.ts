import { readDocument } from '@metiers/document'
import { defaultManifest, ingest, noDecisions, parseTemplate } from '@metiers/ingest'
import { wordReport } from '@metiers/words'
import { expect, test } from 'vitest'
import { validate } from '../src/index.js'

const template = parseTemplate(
  `
sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { field: definition, kind: text, headings: ["Mission"] }
  - { id: outils, kind: list, labels: { fr: Outils, en: Tools }, headings: ["Outils"] }
  - { id: cadre, kind: text, labels: { fr: Cadre de travail, en: Setting }, headings: ["Cadre"] }
  - { id: remarques, kind: text, headings: ["Remarques"], required: false }
`,
  'template.yaml',
)

async function reportOn(text: string) {
  const source = {
    id: 'a',
    path: 'a.md',
    mediaType: 'text/markdown',
    sha256: '0'.repeat(64),
    byteLength: text.length,
    title: null,
  }
  const manifest = defaultManifest()
  const documents = [{ source, ...(await readDocument(Buffer.from(text), 'a.md')) }]
  const ingested = ingest({ manifest, decisions: noDecisions, alignments: [], documents, template })
  const found = validate({ ...ingested, manifest, previous: null })
  return wordReport(found, { pathOf: () => 'a.md', template: ingested.nomenclature.template })
}

test('findings name a section of the steward’s own by its label, in both languages', async () => {
  const { findings, completeness } = await reportOn(
    '# Métier : Boulanger\n\n## Outils\n\n- Four\n- Four\n\n## Cadre\n',
  )
  const said = findings
    .filter(({ rule }) => /^section|^duplicate/.test(rule))
    .map(({ rule, message }) => [rule, message.fr.replace(/[\u00a0\u202f]/g, ' '), message.en])
  expect(said).toEqual([
    [
      'section-missing',
      'La fiche de « Boulanger » n’a pas la rubrique « Mission ».',
      'The fiche of “Boulanger” has no heading for the section “Description”.',
    ],
    [
      'duplicate-item',
      '« Four » est deux fois dans la rubrique « Outils ».',
      '“Four” stands twice in the section “Tools”.',
    ],
    [
      'section-empty',
      'La rubrique « Cadre de travail » de « Boulanger » est vide.',
      'The section “Setting” of “Boulanger” is empty.',
    ],
  ])
  // Title and tools of the four sections that a fiche should have: nobody asks for remarks.
  expect(completeness).toMatchObject({
    filled: 2,
    expected: 4,
    occupations: [
      {
        sections: {
          title: 'filled',
          definition: 'absent',
          outils: 'filled',
          cadre: 'empty',
          remarques: 'absent',
        },
      },
    ],
  })
})

test('what the template does not have is asked for by no rule', async () => {
  const { findings } = await reportOn(
    '# Métier : Boulanger\n\n## Mission\n\nIl cuit.\n\n## Outils\n\n- Four\n\n## Cadre\n\nLe four.\n',
  )
  const rules = findings.filter(({ occupationId }) => occupationId !== null).map(({ rule }) => rule)
  expect(rules).toEqual([])
})

test('a text of an own section is looked at as any other', async () => {
  const { findings } = await reportOn(
    '# Métier : Boulanger\n\n## Cadre\n\nIl travaille il travaille au fournil.\n',
  )
  expect(findings.filter(({ rule }) => rule === 'doubled-phrase')).toMatchObject([
    { place: { lines: [5, 5] } },
  ])
})
