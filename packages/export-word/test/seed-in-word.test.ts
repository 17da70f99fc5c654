import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Flow, readDocument } from '@metiers/document'
import { type Ingested, parseDecisions } from '@metiers/ingest'
import { type FileChild, HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { packFiche } from '../src/pack-fiche.js'
import { type Fiche, ficheContent } from '../src/write-fiche.js'
import { readSources, template } from './read-sources.js'

const folder = fileURLToPath(new URL('../../../fixtures/golden/sources/', import.meta.url))
const text = readFileSync(`${folder}nomenclature-metiers-informatique.txt`, 'utf8')
const decisions = parseDecisions(readFileSync(`${folder}decisions.yaml`, 'utf8'), 'decisions.yaml')
/** Where the real document falls into its list and grid, and its fiches. */
const [front = '', ...fichesInText] = text.split(/(?=^\tFamille(?: |$))/m)

/** The front part as Word content: what the text reader saw as a heading, list or table, as the real thing. */
function inWord(flow: Flow[]): FileChild[] {
  return flow.flatMap((node): FileChild[] => {
    if (node.type === 'heading') return [new Paragraph({ text: node.value, heading: HeadingLevel.HEADING_1 })]
    if (node.type === 'list') {
      return node.children.flatMap(({ children }) =>
        children.map(
          child =>
            new Paragraph({
              text: 'value' in child ? child.value : '',
              numbering: { reference: 'items', level: 0 },
            }),
        ),
      )
    }
    if (node.type !== 'table') return [new Paragraph(node.value)]
    const rows = node.children.map(
      ({ children }) =>
        new TableRow({
          children: children.map(cell => {
            const paragraphs = cell.children.map(child => new Paragraph('value' in child ? child.value : ''))
            return new TableCell({ children: paragraphs.length > 0 ? paragraphs : [new Paragraph('')] })
          }),
        }),
    )
    return [new Table({ rows })]
  })
}

/** Families and occupations without the spellings of each source, which differ by what was written. */
function dataOf({ nomenclature }: Ingested) {
  const occupations = nomenclature.occupations.map(({ hiddenLabels: _, ...occupation }) => occupation)
  return { families: nomenclature.families, occupations }
}

describe('the real nomenclature in Word gives the data of the text', async () => {
  const { nomenclature, ...rest } = await readSources([['source.txt', Buffer.from(text)]], decisions)
  const expected = dataOf({ nomenclature, ...rest })
  const fiches = nomenclature.occupations.flatMap((occupation): Fiche[] => {
    if (occupation.profile === null) return []
    const family = nomenclature.families.find(({ id }) => id === occupation.familyId)
    const subfamily = family?.subfamilies.find(({ id }) => id === occupation.subfamilyId)
    return [{ occupation, family: family?.sourceLabel ?? null, subfamily: subfamily?.sourceLabel ?? null }]
  })
  const frontInWord = inWord((await readDocument(Buffer.from(front), 'front.txt')).root.children)
  const contents = fiches.map(fiche => ficheContent(fiche, template))
  const word = (content: FileChild[]) => packFiche('Nomenclature', content)

  const cases: [string, () => Promise<[string, Uint8Array][]>][] = [
    ['one Word file', async () => [['all.docx', await word([...frontInWord, ...contents.flat()])]]],
    [
      'a fiche a file',
      async () => [
        ['front.docx', await word(frontInWord)],
        ...(await Promise.all(
          contents.map(
            async (content, index): Promise<[string, Uint8Array]> => [`${index}.docx`, await word(content)],
          ),
        )),
      ],
    ],
    [
      'several fiches a file',
      async () => [
        ['front.docx', await word(frontInWord)],
        ['a.docx', await word(contents.slice(0, 2).flat())],
        ['b.docx', await word(contents.slice(2).flat())],
      ],
    ],
    [
      'Word and text',
      async () => [
        ['front.txt', Buffer.from(front)],
        ['a.docx', await word(contents.slice(0, 3).flat())],
        ['b.txt', Buffer.from(fichesInText.slice(3).join(''))],
      ],
    ],
  ]
  for (const [name, files] of cases) {
    it(name, async () => {
      const read = await readSources(await files(), decisions)
      expect(dataOf(read)).toEqual(expected)
      expect(read.provenance.filter(({ status }) => status === 'unrecognised')).toEqual([])
    })
  }

  it('a fiche for an occupation that already has one is noted with both places', async () => {
    const [first = []] = contents
    const files: [string, Uint8Array][] = [
      ['source.txt', Buffer.from(text)],
      ['second.docx', await word(first)],
    ]
    const { observations } = await readSources(files, decisions)
    const found = observations.find(({ kind }) => kind === 'duplicate-profile')
    expect(found?.place?.sourceId).toBe('second.docx')
    expect(found?.kind === 'duplicate-profile' && found.first.sourceId).toBe('source.txt')
  })
})
