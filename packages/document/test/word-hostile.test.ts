import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bounds, createReaderPool, readDocument, UnreadableInput } from '../src/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
const real = fixture('word-by-docx/input.docx')

const failure = (bytes: Uint8Array, name = 'fiche.docx') =>
  readDocument(bytes, name).then(
    () => 'read',
    (error: unknown) =>
      error instanceof UnreadableInput ? error.message : `not our error: ${String(error)}`,
  )

/** A compound file ([MS-CFB]) as far as a reader looks: its signature, and the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([signature, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)])
}

/** A zip archive whose entry says another name, or another size, than it was made with. */
function tampered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentXml = (xml: string | Uint8Array) =>
  zipSync({ 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml }, { level: 1 })

describe('a hostile or broken Word file: one clear message', () => {
  const cases: [name: string, bytes: () => Uint8Array, says: RegExp, file?: string][] = [
    ['an empty file', () => Buffer.alloc(0), /the file is empty/],
    ['a text file', () => Buffer.from('Les métiers'), /this is plain text, not what \.docx says/],
    [
      'RTF under another name',
      () => Buffer.from('{\\rtf1}'),
      /this is an RTF document, not what \.docx says/,
    ],
    ['a password', () => compoundFile('EncryptedPackage'), /the document is protected by a password/],
    [
      'a Word 97 file named .docx',
      () => compoundFile('WordDocument'),
      /this is a Word 97 document \(\.doc\), not what \.docx says/,
    ],
    [
      'a .docx named .doc',
      () => real,
      /this is a Word document \(\.docx\), not what \.doc says/,
      'fiche.doc',
    ],
    [
      'a compound file that is no document',
      () => compoundFile('Workbook'),
      /this is a spreadsheet, not what \.doc says/,
      'fiche.doc',
    ],
    ['a zip archive without a document', () => zipSync({ 'a.txt': strToU8('a') }), /it has no main part/],
    [
      'a name that leads out',
      () => zipSync({ '../../word/document.xml': strToU8('<a/>') }),
      /damaged \(invalid relative path/,
    ],
    ['an absolute name', () => zipSync({ '/word/document.xml': strToU8('<a/>') }), /damaged \(absolute path/],
    [
      'two files of one name',
      () =>
        tampered(
          zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/documenx.xml': strToU8('<b/>') }),
          'documenx',
          'document',
        ),
      /two files are named "word\/document.xml"/,
    ],
    ['no XML', () => documentXml('Les métiers'), /the XML is damaged/],
    [
      'XML that breaks off',
      () => documentXml(`<w:document ${namespace}><w:body><w:p>`),
      /the XML is damaged \(unclosed tag: w:p, line 1, column 97\)/,
    ],
    [
      'a part that is not UTF-8',
      () => documentXml(new Uint8Array([0x3c, 0xff, 0xfe, 0x3e])),
      /it is not valid UTF-8/,
    ],
    [
      'a DOCTYPE',
      () => documentXml(`<!DOCTYPE w:document><w:document ${namespace}/>`),
      /the XML has a DOCTYPE/,
    ],
    [
      'entities that grow',
      () =>
        documentXml(
          `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ${namespace}>&b;</w:document>`,
        ),
      /the XML has a DOCTYPE/,
    ],
    [
      'an external entity',
      () =>
        documentXml(
          `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${namespace}>&x;</w:document>`,
        ),
      /the XML has a DOCTYPE/,
    ],
    [
      'an entity that nobody declared',
      () => documentXml(`<w:document ${namespace}>&x;</w:document>`),
      /the XML is damaged \(undefined entity/,
    ],
    [
      'a paragraph of more than a million characters',
      () => wordFile(paragraph('mot '.repeat(250_001))),
      /paragraph 1: the paragraph has more than 1000000 characters; expected at most 1000000/,
    ],
    [
      'elements 100,000 deep',
      () => wordFile('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000)),
      /more than 200 deep; expected at most 200/,
    ],
    [
      'a table of 10,001 rows',
      () => wordFile(`<w:tbl>${`<w:tr><w:tc>${paragraph('x')}</w:tc></w:tr>`.repeat(10_001)}</w:tbl>`),
      /table 1: the table has more than 10000 rows/,
    ],
    [
      'a zip bomb',
      () => documentXml(new Uint8Array(34_000_000)),
      /unpacks to 34000000 bytes; expected at most 33554432/,
    ],
  ]
  for (const [name, bytes, says, file] of cases) {
    it(name, async () => {
      const message = await failure(bytes(), file)
      expect(message).toMatch(says)
      expect(message).toMatch(/^fiche\.docx?[:,] .*; expected .*\. [A-Z].*\.$/)
      expect(message.split('\n')).toHaveLength(1)
    })
  }

  it('an archive that lies about a size: no more than that is unpacked', async () => {
    const bomb = Buffer.from(documentXml(new Uint8Array(34_000_000)))
    // The sizes in the local header and in the directory, both little-endian.
    const size = Buffer.alloc(4)
    size.writeUInt32LE(34_000_000)
    const lie = Buffer.alloc(4)
    lie.writeUInt32LE(1000)
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size)) lie.copy(bomb, at)
    expect(await failure(bomb)).toMatch(/word\/document\.xml: the file is damaged/)
  })
  it('more elements than a part may have', async () => {
    const pool = createReaderPool(1, { ...bounds, wordElements: 1000 })
    const read = (elements: number) => pool.read(wordFile('<w:proofErr/>'.repeat(elements)), 'fiche.docx')
    await expect(read(1000)).rejects.toThrow(/more than 1000 elements/)
    // The body and the document are two.
    expect((await read(998)).root.children).toEqual([])
    await pool.close()
    expect(bounds.wordElements).toBe(1_000_000)
  })
  it('parts that unpack to too much together', async () => {
    const part = (index: number): [id: string, type: string, target: string] => [
      `h${index}`,
      'header',
      `h${index}.xml`,
    ]
    const indices = Array.from({ length: 5 }, (_, index) => index)
    const bytes = wordFile('<w:p/>', {
      relationships: indices.map(part),
      files: Object.fromEntries(
        indices.map(index => [`word/h${index}.xml`, `<w:hdr ${namespace}>${' '.repeat(9000)}</w:hdr>`]),
      ),
    })
    const pool = createReaderPool(1, { ...bounds, wordPartBytes: 10_000 })
    await expect(pool.read(bytes, 'fiche.docx')).rejects.toThrow(
      /the parts unpack to \d{5} bytes; expected at most 40000 bytes/,
    )
    await pool.close()
  })
  it('a picture that is larger than a part may be is never unpacked', async () => {
    const files = {
      'word/document.xml': strToU8(
        `<w:document ${namespace}><w:body>${paragraph('Lu')}</w:body></w:document>`,
      ),
    }
    const bytes = zipSync({ ...files, 'word/media/image1.bmp': new Uint8Array(34_000_000) }, { level: 1 })
    const { root } = await readDocument(bytes, 'fiche.docx')
    expect(root.children).toHaveLength(1)
  })
  it('a file over the limit of size is not opened', async () => {
    const pool = createReaderPool(1, { ...bounds, documentBytes: 1000 })
    await expect(pool.read(real, 'fiche.docx')).rejects.toThrow(
      /the file is \d+ bytes long; expected at most 1000 bytes/,
    )
    await pool.close()
  })
})

it('a file that was cut at any byte is refused in one message', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(real.length - 1), async length => {
      const message = await failure(real.subarray(0, length))
      expect(message).toMatch(
        /^fiche\.docx: (?:the file is (?:damaged|empty)|this is (?:not a Word document|plain text))/,
      )
    }),
  )
})

it('a file with any byte changed is read, or refused in one message', async () => {
  for (const [name, bytes] of [
    ['fiche.docx', real],
    ['fiche.doc', fixture('word-97-by-libreoffice/input.doc')],
  ] as const) {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async changes => {
          const changed = Buffer.from(bytes)
          for (const [at, byte] of changes) changed[at] = byte
          expect(await failure(changed, name)).toMatch(/^(?:read$|fiche\.docx?[:,] .*; expected )/)
        },
      ),
    )
  }
})
