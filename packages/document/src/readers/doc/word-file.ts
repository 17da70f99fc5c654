import { UnreadableInput } from '../../unreadable.js'
import { type CompoundFile, openCompoundFile } from './compound-file.js'

/** The streams of a Word 97 document, and where its parts stand in them ([MS-DOC] §2.5). */
export type WordFile = {
  /** The stream of the text and of its runs of properties. */
  main: Buffer
  table: Buffer
  data: Buffer
  /** Characters of each story, in the order in which their texts follow each other. */
  lengths: Record<Story, number>
  /** A part of the table stream by its number in FibRgFcLcb97. */
  part(index: number): Buffer
  /** The table stream from where a part begins, for a part with more behind it. */
  partOn(index: number): Buffer
}

export const stories = [
  'body',
  'footnote',
  'header',
  'macro',
  'comment',
  'endnote',
  'text-box',
  'header-text-box',
] as const
export type Story = (typeof stories)[number]

/** The parts that are read, by their numbers in FibRgFcLcb97 ([MS-DOC] §2.5.6). */
export const parts = {
  styles: 1,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  headers: 11,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  commentAuthors: 36,
  endnoteTexts: 47,
  authors: 51,
  lists: 73,
  listOverrides: 74,
} as const

/** Opens a Word 97 document. Throws `UnreadableInput` for one that is encrypted, older, damaged, or none. */
export function openWordFile(bytes: Buffer, path: string): WordFile {
  const file = openCompoundFile(bytes)
  const main = file.stream('WordDocument')
  if (!main || main.length < 0x20) throw lacking('WordDocument', file, path)
  const identifier = main.readUInt16LE(0)
  const version = main.readUInt16LE(2)
  const flags = main.readUInt16LE(0x0a)
  if (identifier !== 0xa5ec || version < 0xc1) {
    const isOlder = [0xa5dc, 0xa5ec, 0xa699, 0xa59b].includes(identifier)
    throw new UnreadableInput({ code: isOlder ? 'doc-older' : 'doc-begins-otherwise', path, facts: {} })
  }
  if ((flags & 0x0100) !== 0) throw new UnreadableInput({ code: 'password-protected', path, facts: {} })
  const name = (flags & 0x0200) !== 0 ? '1Table' : '0Table'
  const table = file.stream(name)
  if (!table) throw lacking(name, file, path)
  return {
    main,
    table,
    data: file.stream('Data') ?? Buffer.alloc(0),
    lengths: lengthsOf(main),
    part(index) {
      const at = 0x9a + index * 8
      const start = main.readUInt32LE(at)
      return table.subarray(start, start + main.readUInt32LE(at + 4))
    },
    partOn(index) {
      const at = 0x9a + index * 8
      return main.readUInt32LE(at + 4) === 0 ? Buffer.alloc(0) : table.subarray(main.readUInt32LE(at))
    },
  }
}

/** FibRgLw97 ([MS-DOC] §2.5.4). */
function lengthsOf(main: Buffer): Record<Story, number> {
  const at = (index: number) => main.readUInt32LE(0x4c + index * 4)
  return {
    body: at(0),
    footnote: at(1),
    header: at(2),
    macro: at(3),
    comment: at(4),
    endnote: at(5),
    'text-box': at(6),
    'header-text-box': at(7),
  }
}

function lacking(
  missing: 'WordDocument' | '0Table' | '1Table',
  { names }: CompoundFile,
  path: string,
): UnreadableInput {
  const streams = names.slice(0, 6).map(name => name.replace(/[^\x20-\x7e]/g, '?'))
  return new UnreadableInput({ code: 'doc-none', path, facts: { missing, streams } })
}
