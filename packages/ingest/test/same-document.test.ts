import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { defaultManifest, defaultTemplate, ingest, parseDecisions } from '../src/index.js'
import { dataOf, documentOf } from './read-folder.js'

const folder = fileURLToPath(new URL('../../../fixtures/golden/sources/', import.meta.url))
const text = readFileSync(`${folder}nomenclature-metiers-informatique.txt`, 'utf8')
const decisions = parseDecisions(readFileSync(`${folder}decisions.yaml`, 'utf8'), 'decisions.yaml')

async function read(...parts: string[]) {
  const documents = await Promise.all(
    parts.map((part, index) => documentOf(Buffer.from(part), `${index}.txt`)),
  )
  return ingest({
    manifest: defaultManifest(),
    decisions,
    alignments: [],
    documents,
    template: defaultTemplate(),
  })
}

/** Where the real document falls into its list and grid, and its fiches. */
const [front = '', ...fiches] = text.split(/(?=^\tFamille(?: |$))/m)

describe('the real document, changed in ways that editors and people change documents, gives the same data', async () => {
  const data = dataOf(await read(text))
  const variants: [string, string[]][] = [
    ['no-break spaces became spaces', [text.replaceAll('\u00a0', ' ')]],
    ['spacer lines were trimmed', [text.replace(/^\u00a0$/gm, '')]],
    ['blank lines of the fiches were removed', [front + fiches.join('').replace(/\n\s*\n+/g, '\n')]],
    ['blank lines were added', [text.replace(/^(?=·)/gm, '\n')]],
    ['other bullets', [text.replace(/^· /gm, '•\t')]],
    ['headings without their tab', [front + fiches.join('').replace(/^\t(?!Famille|Sous-famille)/gm, '')]],
    [
      'headings in capitals, without accents',
      [
        front +
          fiches
            .join('')
            .replace(/^\t(?!Fam|Sous|Codes).*$/gm, line =>
              line.toUpperCase().normalize('NFD').replace(/\p{M}/gu, ''),
            ),
      ],
    ],
    ['a fiche a file', [front, ...fiches]],
    ['fiches before the list', [...fiches, front]],
    ['other marks for a tick', [text.replace(/^\($/gm, '☒')]],
  ]
  for (const [name, parts] of variants) {
    it(name, async () => {
      const varied = dataOf(await read(...parts))
      // The order of spellings is that of the sources, which some of the changes change.
      const sorted = (occupations: typeof data.occupations) =>
        occupations.map(({ hiddenLabels, ...rest }) => ({
          ...rest,
          hiddenLabels: [...hiddenLabels.fr].sort(),
        }))
      expect(varied.families).toEqual(data.families)
      expect(sorted(varied.occupations)).toEqual(sorted(data.occupations))
    })
  }
})

it('empty cells that were trimmed away are an error, never another column', async () => {
  const { observations, nomenclature } = await read(text.replace(/[ \t\u00a0]+$/gm, ''))
  expect(observations.map(({ kind }) => kind)).toContain('grid-columns-unclear')
  const { occupations } = (await read(text)).nomenclature
  const families = new Map(occupations.map(({ id, familyId }) => [id, familyId]))
  for (const { id, familyId } of nomenclature.occupations)
    expect([null, families.get(id)]).toContain(familyId)
})
