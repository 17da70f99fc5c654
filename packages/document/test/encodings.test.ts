import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blocksOf, readDocument, UnreadableInput } from '../src/index.js'

const text = 'Les 2 métiers du pain\n· Boulanger d’œuvre\n\n\tFiche\nÀ l’été, 3 € “net”\n'
const utf16 = (littleEndian: boolean, content: string) => {
  const bytes = Buffer.from(`\ufeff${content}`, 'utf16le')
  return littleEndian ? bytes : bytes.swap16()
}
// Windows-1252 has the euro and typographic marks where Latin-1 has control characters.
const windows1252 = (content: string) => {
  const special = new Map([...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((character, index) => [character, 0x80 + index]))
  for (const [character, byte] of [
    ['‘', 0x91],
    ['’', 0x92],
    ['“', 0x93],
    ['”', 0x94],
    ['•', 0x95],
    ['œ', 0x9c],
  ] as const) {
    special.set(character, byte)
  }
  return Buffer.from([...content].map(character => special.get(character) ?? character.charCodeAt(0)))
}
const valuesOf = async (bytes: Uint8Array) => {
  const { root, notes } = await readDocument(bytes, 'fiche.txt')
  return { values: blocksOf(root).map(({ node }) => [node.value, node.place]), notes }
}
const failure = (bytes: Uint8Array, name = 'fiche.txt') =>
  readDocument(bytes, name).then(
    () => 'no failure',
    (error: unknown) => (error instanceof UnreadableInput ? error.message : `wrong error ${error}`),
  )

describe('one text in every encoding gives one tree', () => {
  const encodings: [string, Uint8Array][] = [
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(true, text)],
    ['UTF-16 big endian', utf16(false, text)],
    ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['NFD', Buffer.from(text.normalize('NFD'))],
  ]
  for (const [name, bytes] of encodings) {
    it(name, async () => {
      expect(await valuesOf(bytes)).toEqual(await valuesOf(Buffer.from(text)))
    })
  }

  it('Windows-1252, with a note that it is a guess', async () => {
    const { values, notes } = await valuesOf(windows1252(text))
    expect(values).toEqual((await valuesOf(Buffer.from(text))).values)
    expect(notes).toEqual([{ kind: 'encoding-guessed', detail: 'windows-1252', place: null }])
  })
})

describe('a text in an older encoding is read in the one that makes French of it, and that is said', () => {
  const french =
    'Les métiers : où l’on pétrit, à la main\n· Contrôler le côté, çà et là\n· Être prêt dès l’aube'
  // The bytes of the letters that the text has, as each encoding has them; ’ is a straight one where it has none.
  const tables = {
    'windows-1252': {
      é: 0xe9,
      ù: 0xf9,
      '’': 0x92,
      à: 0xe0,
      '·': 0xb7,
      ô: 0xf4,
      ç: 0xe7,
      ê: 0xea,
      è: 0xe8,
      Ê: 0xca,
    },
    cp850: { é: 0x82, ù: 0x97, '’': 0x27, à: 0x85, '·': 0xfa, ô: 0x93, ç: 0x87, ê: 0x88, è: 0x8a, Ê: 0xd2 },
    macintosh: {
      é: 0x8e,
      ù: 0x9d,
      '’': 0xd5,
      à: 0x88,
      '·': 0xe1,
      ô: 0x99,
      ç: 0x8d,
      ê: 0x90,
      è: 0x8f,
      Ê: 0xe6,
    },
  }
  for (const [encoding, table] of Object.entries(tables)) {
    it(encoding, async () => {
      const bytes = new Map<string, number>(Object.entries(table))
      const encoded = Buffer.from([...french].map(sign => bytes.get(sign) ?? sign.charCodeAt(0)))
      const { values, notes } = await valuesOf(encoded)
      const apostrophe = encoding === 'cp850' ? "'" : '’'
      expect(values.map(([value]) => value)).toEqual([
        `Les métiers : où l${apostrophe}on pétrit, à la main`,
        'Contrôler le côté, çà et là',
        `Être prêt dès l${apostrophe}aube`,
      ])
      expect(notes).toEqual([{ kind: 'encoding-guessed', detail: encoding, place: null }])
    })
  }
  it('ISO 8859-15 has œ and € where Windows-1252 has fractions and a sign', async () => {
    const { values, notes } = await valuesOf(Buffer.from('C\xbdur de m\xe9tier', 'latin1'))
    expect(values).toEqual([['Cœur de métier', { lines: [1, 1] }]])
    expect(notes).toEqual([{ kind: 'encoding-guessed', detail: 'iso-8859-15', place: null }])
  })
  it('a letter that two bytes of UTF-8 make by chance does not make it broken UTF-8', async () => {
    // Mac Roman: ’é is 0xD5 0x8E, which is U+054E in UTF-8.
    const bytes = Buffer.from('P\x8etrir l\xd5\x8et\x8e, cr\x8eer, p\x89te', 'latin1')
    expect((await valuesOf(bytes)).values).toEqual([['Pétrir l’été, créer, pâte', { lines: [1, 1] }]])
  })
})

describe('a wrong guess is said, never passed on in silence', () => {
  it('each line that no encoding makes French of', async () => {
    const { notes } = await valuesOf(Buffer.from('m\xe9tier\nm\xd0\xfetier\nfournil', 'latin1'))
    expect(notes.map(({ kind, place }) => [kind, place])).toEqual([
      ['encoding-guessed', null],
      ['encoding-doubtful', { lines: [2, 2] }],
    ])
  })
  it('a text that was once read wrongly and saved as UTF-8: a quotation mark within a word', async () => {
    const { notes } = await valuesOf(Buffer.from('Les m‚tiers\nContr“ler\nIl dit „oui“, puis “non”… et part'))
    expect(notes.map(({ kind, place }) => [kind, place])).toEqual([
      ['encoding-doubtful', { lines: [1, 1] }],
      ['encoding-doubtful', { lines: [2, 2] }],
    ])
  })
  it('UTF-8 that was once saved as something else', async () => {
    const { notes } = await valuesOf(Buffer.from('un\nmÃ©tier\nl’Ãge dâ€™or'))
    expect(notes.map(({ place }) => place)).toEqual([{ lines: [2, 2] }, { lines: [3, 3] }])
  })
})

describe('what is no text says so in one line', () => {
  it('a zip archive named .txt', async () => {
    expect(await failure(Buffer.from('PK\u0003\u0004rest'))).toMatch(
      /^fiche\.txt: this is not a text file: it is a zip archive.*expected plain text/,
    )
  })
  it('NUL bytes', async () => {
    expect(await failure(Buffer.from('abcdefghijkl\0mnop'))).toMatch(/has a NUL byte at 12/)
  })
  it('UTF-16 without a byte-order mark', async () => {
    expect(await failure(Buffer.from('des métiers', 'utf16le'))).toMatch(
      /looks like UTF-16 without a byte-order mark/,
    )
  })
  it('UTF-8 with a broken byte', async () => {
    expect(
      await failure(Buffer.concat([Buffer.from('été\nl’été\n'), Buffer.from([0xe9]), Buffer.from('t')])),
    ).toMatch(/^fiche\.txt: line 3: byte 0xE9 is not valid; expected text in UTF-8/)
  })
  it('a byte that no encoding has', async () => {
    expect(await failure(Buffer.from([0x61, 0x0a, 0x81]))).toMatch(/line 2: byte 0x81 is not valid/)
  })
  it('an unknown type', async () => {
    expect(await failure(Buffer.from(''), 'fiche.pdf')).toMatch(
      /^fiche\.pdf: files of type \.pdf cannot be read; expected one of \.txt/,
    )
  })
  it('Markdown nested a hundred thousand deep', async () => {
    expect(await failure(Buffer.from(`${'> '.repeat(100_000)}x`), 'a.md')).toMatch(
      /^a\.md: line 1: quotes, lists or links/,
    )
  })
})

it('reads the real document without a note', async () => {
  const path = fileURLToPath(
    new URL('../../../fixtures/golden/sources/nomenclature-metiers-informatique.txt', import.meta.url),
  )
  const { notes } = await readDocument(readFileSync(path), path)
  expect(notes).toEqual([])
})
