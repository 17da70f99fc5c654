import { normaliseText } from '@metiers/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf, readDocument, UnreadableInput } from '../src/index.js'

// Text made of the pieces that readers look at, so that cases come near to real documents.
const pieces = fc.constantFrom(
  '\t',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '· ',
  '- ',
  '1. ',
  '2. ',
  '|',
  '#',
  '> ',
  '(',
  'x',
  'Famille',
  'é',
  '\f',
  '`',
  '[',
  '<b>',
)
const documents = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
)

/** The lines of a text that hold more than white space. */
function nonBlankLines(text: string): number[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (normaliseText(line) === '' ? [] : [index + 1]))
}

for (const name of ['a.txt', 'a.md']) {
  it(`${name}: any text is read, and each of its non-blank lines is in a block`, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async text => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.startsWith('PK\u0003\u0004'))
        const { root } = await readDocument(Buffer.from(text), name)
        const covered = new Set<number>()
        for (const { node } of blocksOf(root)) {
          if (!('lines' in node.place)) continue
          for (let line = node.place.lines[0]; line <= node.place.lines[1]; line += 1) covered.add(line)
        }
        const missing = nonBlankLines(text).filter(line => !covered.has(line))
        // A line of bullets alone is punctuation without a text; every other line must be there.
        expect(missing).toEqual([])
      }),
    )
  })

  it(`${name}: any bytes are read or refused in one line, never with another error`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const outcome = await readDocument(bytes, name).catch((error: unknown) => error)
        if (outcome instanceof UnreadableInput) expect(outcome.message).not.toContain('\n')
        else expect(outcome).toHaveProperty('root')
      }),
    )
  })
}
