import { describe, expect, it } from 'vitest'
import { bounds, createReaderPool, type Limits } from '../src/index.js'

/** Reads one document within limits, and says how it ended. */
async function read(bytes: Uint8Array, path: string, limits: Partial<Limits> = {}): Promise<string> {
  const pool = createReaderPool(1, { ...bounds, ...limits })
  try {
    const { root } = await pool.read(bytes, path)
    return `${root.children.length} children`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await pool.close()
  }
}

describe('what a text holds is counted before it is cut up', () => {
  it('57 MiB of empty lines', async () => {
    const lines = Buffer.alloc(57 * 1024 * 1024, '\n')
    expect(await read(lines, 'a.txt')).toMatch(
      /^a\.txt: the file is 59768832 bytes long; expected at most 41943040 bytes\. /,
    )
    expect(await read(lines, 'a.txt', { textBytes: bounds.documentBytes })).toMatch(
      /^a\.txt: the text has 59768833 lines; expected at most 1000000\. /,
    )
  })
  it('lines of CR alone, and tabs', async () => {
    expect(await read(Buffer.from('a\rb\rc'), 'a.txt', { textLines: 2 })).toMatch(/the text has 3 lines/)
    expect(await read(Buffer.from('a\r\nb\r\n'), 'a.txt', { textLines: 3 })).toBe('2 children')
    expect(await read(Buffer.from('\t\t\t'), 'a.txt', { textCells: 2 })).toMatch(/the text has 3 cells/)
    expect(await read(Buffer.from('a\n\nb\n\nc'), 'a.md', { textLines: 4 })).toMatch(/the text has 5 lines/)
  })
  it('a line that is longer than a paragraph may be', async () => {
    expect(await read(Buffer.from('ab cd'), 'a.txt', { paragraphCharacters: 4 })).toMatch(
      /^a\.txt, line 1: the paragraph has more than 4 characters/,
    )
  })
  it('a text of 10,000 fiches is within the defaults', () => {
    expect(bounds.textBytes).toBeGreaterThan(25_000_000)
    expect(bounds.textLines).toBeGreaterThan(700_000)
  })
})

it('more milliseconds than a timer can count are not one', async () => {
  expect(await read(Buffer.from('Pétrir'), 'a.txt', { milliseconds: 2 ** 31 })).toBe('1 children')
  expect(await read(Buffer.from('Pétrir'), 'a.md', { milliseconds: Number.MAX_SAFE_INTEGER })).toBe(
    '1 children',
  )
})
