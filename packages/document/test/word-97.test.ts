import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { outline } from './support/outline.js'

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}/input.doc`, import.meta.url)))
const document = fixture('word-97-changes-forms-and-merged-cells')
const read = () => readDocument(document, 'fiche.doc')

const failure = (bytes: Uint8Array) =>
  readDocument(bytes, 'fiche.doc').then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

/** The document with some bytes of its main stream changed, which begins with what FibBase begins with. */
function changed(change: (main: Buffer) => void): Uint8Array {
  const bytes = Buffer.from(document)
  change(bytes.subarray(bytes.indexOf(Buffer.from([0xec, 0xa5, 0x01, 0x01]))))
  return bytes
}

it('what the page shows is read: spacing is only looks, what was deleted, hidden or struck is not there', async () => {
  const { root } = await read()
  expect(outline(root.children)).toEqual([
    '# Intitulé de l’emploi-type : BOULANGER',
    '## {1.} Description synthétique',
    'Le boulanger fabrique le pain et la viennoiserie.',
    '## Activités principales',
    '- Pétrir la pâte',
    '- Façonner les pains',
    '- Cuire',
    '- Vendre',
    'Famille»FOURNIL',
    'Voir le site, page 1',
    'Lieu : Boutique',
    'Un paragraphe dont la fin est supprimée',
    '| Catégorie | Niveau | Précisions |',
    '| Animation | [ticked] ☒ | [empty] ☐ | [font] ✓ | Pour les deux |',
    '| Écoute |  | [character] x | [font] ✓ |',
    '- {Mission III :} encadrer',
    '- {Mission IV :} former',
    'Fin.',
  ])
})

it('a drop cap is the first letter of its word, and counts as the paragraph that it is', async () => {
  const { root } = await readDocument(fixture('word-97-drop-cap'), 'fiche.doc')
  expect(outline(root.children)).toEqual(['# Description', 'Il pétrit la pâte.', 'Il cuit.'])
  expect(root.children.map(({ place }) => place)).toEqual([
    { paragraph: 1 },
    { paragraph: 2 },
    { paragraph: 4 },
  ])
})

it('what is not read is named, with its author and place', async () => {
  const { asides, notes } = await read()
  expect(
    asides.map(({ kind, text, author, place }) => [kind, text, author, Object.values(place).join(' ')]),
  ).toEqual([
    ['deleted', 'vend', 'Ada', '3'],
    ['hidden', '(à ne pas publier)', null, '3'],
    ['struck', 'à la main', null, '3'],
    ['field-code', 'PAGE', null, '9'],
    ['footnote', 'Sauf le dimanche', null, '1 footnote'],
    ['header', 'Observatoire', null, '1 header'],
    ['hidden', 'interne', null, '1 header'],
    ['footer', 'Édition 2024', null, '1 footer'],
    ['comment', 'À revoir', 'Ada', '1 comment'],
  ])
  expect(notes).toEqual([
    { kind: 'tracked-insertion', detail: 'fabrique', author: 'Bob', place: { paragraph: 3 } },
    { kind: 'markup-dropped', detail: 'https://example.org/pain', place: { paragraph: 9 } },
  ])
})

it('the cells of a table know their columns, and what is merged', async () => {
  const { root } = await read()
  const table = root.children.find(({ type }) => type === 'table')
  if (table?.type !== 'table') throw new Error('no table')
  expect(
    table.children.map(({ children }) =>
      children.map(({ column, columnSpan, rowSpan }) => `${column}+${columnSpan}x${rowSpan}`).join(' '),
    ),
  ).toEqual(['1+1x1 2+3x1 5+1x1', '1+1x1 2+1x1 3+1x1 4+1x1 5+1x2', '1+1x1 2+1x1 3+1x1 4+1x1'])
  expect(table.children[1]?.children[3]?.place).toEqual({ table: 1, row: 2, column: 4, paragraph: 1 })
})

describe('a file that cannot be read says what it is', () => {
  it('encrypted', async () => {
    // FibBase: fEncrypted.
    const bytes = changed(main => main.writeUInt16LE(main.readUInt16LE(0x0a) | 0x0100, 0x0a))
    expect(await failure(bytes)).toMatch(/^fiche\.doc: the document is protected by a password; expected /)
  })
  it('Word 6 and Word 95', async () => {
    const word6 = changed(main => main.writeUInt16LE(0xa5dc, 0))
    const word95 = changed(main => main.writeUInt16LE(0x68, 2))
    for (const bytes of [word6, word95])
      expect(await failure(bytes)).toMatch(
        /^fiche\.doc: this is a document of Word 6 or Word 95; expected .* save it as \.docx\.$/,
      )
  })
  it('a stream "WordDocument" that is none', async () => {
    expect(await failure(changed(main => main.writeUInt16LE(0x1234, 0)))).toMatch(
      /the stream "WordDocument" does not begin as one of Word 97 does/,
    )
  })
  it('streams under other names', async () => {
    const renamed = (from: string, to: string) => {
      const bytes = Buffer.from(document)
      Buffer.from(to, 'utf16le').copy(bytes, bytes.indexOf(Buffer.from(from, 'utf16le')))
      return bytes
    }
    expect(await failure(renamed('WordDocument', 'wordDOCUMENT'))).toBe('read')
    expect(await failure(renamed('WordDocument', 'XordDocument'))).toMatch(
      /the file holds no stream "WordDocument", as a Word document has \(it holds .*"XordDocument"/,
    )
    expect(await failure(renamed('1Table', '7Table'))).toMatch(
      /the file holds no stream "1Table", in which a Word document has its parts/,
    )
  })
})
