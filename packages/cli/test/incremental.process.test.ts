import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { sha256Of } from '@metiers/engine'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { noCache, openCache } from '../src/cache.js'
import { rebuild } from '../src/commands/build.js'
import { metiers, snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

// A run builds some twenty datasets, and the first, which has every kind of edit, twice as many: PROPERTY_RUNS asks for more.
const runs = Math.min(Number(process.env.PROPERTY_RUNS ?? 1), 500)

/** A fiche in one of the formats, with a text that can be changed. */
const fiche = {
  txt: (title: string, text: string) =>
    `Famille : PAIN\nIntitulé de l’emploi-type : ${title}\nSavoir-faire spécifique nécessaire\n· ${text}\n· Peser\n`,
  md: (title: string, text: string) =>
    `# Intitulé de l’emploi-type : ${title}\n\n## Savoir-faire spécifique nécessaire\n\n- ${text}\n- Peser\n`,
  docx: (title: string, text: string) => {
    const paragraphs = [`Intitulé de l’emploi-type : ${title}`, 'Savoir-faire spécifique nécessaire', text]
      .map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<w:document xmlns:w="${namespace}"><w:body>${paragraphs}</w:body></w:document>`
    return zipSync({ 'word/document.xml': strToU8(xml) }, { mtime: new Date('2000-01-01') })
  },
} as const

type Place = { folder: string; sources: string; out: string; cache: string }
type Edit = (place: Place, pick: (from: readonly string[]) => string | undefined, text: string) => void

const names = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])
const documentsOf = ({ sources }: Place) => names(sources).filter(name => /\.(?:txt|md|docx)$/.test(name))
const entriesOf = ({ cache }: Place) => names(join(cache, 'entries'))
/** Spoils every entry of the cache, and has the next build look at them: else nothing would have to be read. */
const spoil = (place: Place, change: (path: string, index: number) => void) => {
  const entries = entriesOf(place).filter(name => name.length === 64)
  for (const [index, name] of entries.entries()) change(join(place.cache, 'entries', name), index)
  const manifest = join(place.sources, 'sources.yaml')
  const isFirst = !existsSync(manifest) || !readFileSync(manifest, 'utf8').includes('Un')
  writeFileSync(manifest, `title: { fr: ${isFirst ? 'Un' : 'Deux'} }\n`)
}
/** An entry whose own checksum is right, and whose content is not what was put. */
const forge = (path: string, content: string) => {
  const key = path.slice(-64)
  writeFileSync(path, `metiers-cache 1 ${key} ${sha256Of(content)}\n${content}`)
}

const edits: Record<string, Edit> = {
  'nothing at all': () => {},
  'a document is written anew': (place, pick, text) => {
    const name = pick(documentsOf(place))
    if (name === undefined) return
    const format = name.split('.').at(-1)
    const title = name.split('.')[0]?.replace(/^\d+-/, '').toUpperCase() ?? ''
    const write = format === 'md' ? fiche.md : format === 'docx' ? fiche.docx : fiche.txt
    writeFileSync(join(place.sources, name), write(title, text))
  },
  'a document is added': (place, pick, text) => {
    const format = pick(['docx', 'md', 'txt'])
    const write = format === 'md' ? fiche.md : format === 'docx' ? fiche.docx : fiche.txt
    const title = `metier ${text.toLowerCase()}`
    writeFileSync(join(place.sources, `${title.replaceAll(' ', '-')}.${format}`), write(title, text))
  },
  'a document is removed': (place, pick) => {
    const name = pick(documentsOf(place))
    if (name !== undefined) rmSync(join(place.sources, name))
  },
  'a document gets another name': (place, pick) => {
    const name = pick(documentsOf(place))
    if (name !== undefined && !name.startsWith('1-'))
      renameSync(join(place.sources, name), join(place.sources, `1-${name}`))
  },
  'two documents change places': (place, pick) => {
    const [a, b] = [pick(documentsOf(place)), pick(documentsOf(place))]
    if (!a || !b || a.split('.').at(-1) !== b.split('.').at(-1)) return
    const [first, second] = [a, b].map(name => readFileSync(join(place.sources, name)))
    writeFileSync(join(place.sources, a), second ?? '')
    writeFileSync(join(place.sources, b), first ?? '')
  },
  'a document that cannot be read comes and goes': ({ sources }) => {
    const path = join(sources, 'broken.txt')
    if (existsSync(path)) rmSync(path)
    else writeFileSync(path, Uint8Array.of(0, 1, 2))
  },
  'the manifest says something else': ({ sources }, pick) => {
    const text = pick([
      '',
      'version: 1.0.0\n',
      'title: { fr: Pains }\n',
      'limits: { paragraphCharacters: 30 }\n',
    ])
    writeFileSync(join(sources, 'sources.yaml'), text ?? '')
  },
  'a decision is taken': ({ sources }, pick) => {
    const label = pick(['Farine', 'Levain', 'Four'])
    writeFileSync(
      join(sources, 'decisions.yaml'),
      `aliases: [{ text: ${label}, occupation: metier-four, because: essai }]\n`,
    )
  },
  'the files have older times': place => {
    for (const name of documentsOf(place)) utimesSync(join(place.sources, name), 1, 1)
  },
  'the cache is cut': place =>
    spoil(place, path => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.subarray(0, bytes.length / 2))
    }),
  'the cache has wrong letters': place =>
    spoil(place, path => writeFileSync(path, readFileSync(path, 'utf8').replace('Peser', 'Penser'))),
  'the cache has each entry under the key of another': place => {
    const texts = entriesOf(place).map(name => readFileSync(join(place.cache, 'entries', name)))
    spoil(place, (path, index) => writeFileSync(path, texts[(index + 1) % texts.length] ?? ''))
  },
  'the cache is forged': (place, pick) => {
    const content = pick([
      '',
      '{}',
      'null',
      '{"root":{"type":"root","children":[{}]},"asides":[],"notes":[]}',
    ])
    spoil(place, path => forge(path, content ?? ''))
  },
  'the cache is gone': ({ cache }) => rmSync(cache, { recursive: true, force: true }),
  'the cache has litter': place => {
    mkdirSync(join(place.cache, 'entries'), { recursive: true })
    writeFileSync(join(place.cache, 'entries/half.1-a.tmp'), 'half')
  },
  'a published file is changed': ({ out }) => {
    if (existsSync(out)) writeFileSync(join(out, 'csv/skills.csv'), 'nonsense')
  },
  'a published file is gone': ({ out }) => rmSync(join(out, 'report.md'), { force: true }),
}

const said = {
  say: () => {},
  style: (_: unknown, text: string) => text,
  progress: { at: () => {}, end: () => {} },
}
const build = (place: Place, out: string, isIncremental: boolean) =>
  rebuild(
    { sources: place.sources, out, cache: place.cache, wait: 5 },
    {
      cache: isIncremental ? openCache(place.cache, { warn: () => {} }) : noCache,
      acceptance: null,
      terminal: said,
    },
  ).catch((error: unknown) => {
    // An input that cannot be used is an outcome; all else is none that may pass for equal.
    if (error instanceof UnreadableInput && error.trouble.path !== out) return error.message
    throw error
  })

/** Builds with the cache and from nothing, over the same published dataset, and compares what came of it. */
async function compare(place: Place): Promise<unknown> {
  const other = join(place.folder, 'other')
  rmSync(other, { recursive: true, force: true })
  if (existsSync(place.out)) cpSync(place.out, other, { recursive: true })
  const wanted = await build(place, other, false)
  expect(await build(place, place.out, true)).toEqual(wanted)
  expect(snapshot(place.out)).toEqual(snapshot(other))
  return wanted
}

describe('an incremental build', () => {
  it('gives the bytes of a build from nothing after any sequence of edits', async () => {
    const kinds = Object.keys(edits)
    const step = fc.record({
      kind: fc.constantFrom(...kinds),
      seed: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
      text: fc.constantFrom('Pétrir', 'Cuire à point', 'Four', 'Un texte bien plus long que ceux des autres'),
    })
    const everyKind = (seed: number[]) =>
      [...kinds.slice(0, 7), ...kinds.slice(6)].map(kind => ({ kind, seed, text: 'Cuire à point' }))
    // What cannot be read comes, and goes again before the others.
    expect(
      everyKind([])
        .slice(6, 8)
        .map(({ kind }) => kind),
    ).toEqual(Array(2).fill('a document that cannot be read comes and goes'))
    const lowerLimits = { kind: 'the manifest says something else', seed: [3, 0, 0], text: '' }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
        const folder = temporaryFolder()
        const [sources, out, cache] = ['sources', 'dist', 'cache'].map(name => join(folder, name))
        const place: Place = { folder, sources: sources ?? '', out: out ?? '', cache: cache ?? '' }
        writeFiles(place.sources, {
          'boulanger.txt': fiche.txt('BOULANGER', 'Pétrir'),
          'glacier.md': fiche.md('GLACIER', 'Turbiner'),
          'vendeur.docx': fiche.docx('VENDEUR', 'Vendre'),
        })
        expect(await compare(place)).toBe(0)
        expect(entriesOf(place)).toHaveLength(5)
        for (const { kind, seed, text } of steps) {
          let picked = 0
          const pick = (from: readonly string[]) => from[(seed[picked++ % seed.length] ?? 0) % from.length]
          edits[kind]?.(place, pick, text)
          const outcome = await compare(place)
          if (outcome !== 1) continue
          // Refused, for what would be lost: in a folder of its own it is published.
          rmSync(place.out, { recursive: true, force: true })
          expect(await compare(place)).not.toBe(2)
        }
        rmSync(folder, { recursive: true, force: true })
      }),
      // Each kind of edit at least once, whatever chance says; the limits are lowered last, for then nothing is read.
      { numRuns: runs, examples: [[[...everyKind([1, 0, 2]), lowerLimits]]] },
    )
  }, 3_600_000)

  it('does nothing where nothing changed, and says so', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/a.txt': fiche.txt('BOULANGER', 'Pétrir') })
    await metiersHere(['build'], { cwd: folder })
    const before = snapshot(folder)
    const { status, stderr } = await metiersHere(['build', '--report', 'report.json'], { cwd: folder })
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^Nothing changed: the \d+ files in dist are what the sources give \(\d\.\d\d s\)\n$/,
      ),
    ])
    const report = readFileSync(join(folder, 'report.json'))
    expect(report).toEqual(readFileSync(join(folder, 'dist/report.json')))
    rmSync(join(folder, 'report.json'))
    expect(snapshot(folder)).toEqual(before)
    const { stderr: anew } = await metiersHere(['build', '--no-cache'], { cwd: folder })
    expect(anew).toMatch(/files written to dist \(0 changed\)/)
  })
})

describe('the cache', () => {
  it('is kept out of git and of backups, and holds no more than what the last runs used', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/a.txt': fiche.txt('BOULANGER', 'Pétrir'),
      'sources/b.txt': fiche.txt('GLACIER', 'x'),
    })
    await metiersHere(['build'], { cwd: folder })
    const cache = join(folder, '.metiers/cache')
    expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toBe('*\n')
    expect(readFileSync(join(cache, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    )
    const kept = readdirSync(join(cache, 'entries'))
    const [first = '', second = '', half = ''] = ['0', 'f', 'e'].map(digit => digit.repeat(64))
    const entry = (key: string) => `metiers-cache 1 ${key} ${'0'.repeat(64)}\n`.padEnd(100 * 1024 * 1024)
    const unfinished = `${half}.999999999-0a1b2c3d.tmp`
    writeFiles(join(cache, 'entries'), {
      [first]: entry(first),
      [second]: entry(second),
      [unfinished]: `metiers-cache 1 ${half.slice(0, 9)}`,
    })
    writeFiles(folder, { 'sources/a.txt': fiche.txt('BOULANGER', 'Cuire') })
    await metiersHere(['build'], { cwd: folder })
    const now = readdirSync(join(cache, 'entries'))
    expect(now).toContain(first)
    expect(now).not.toContain(second)
    expect(now).not.toContain(unfinished)
    expect(now).toEqual(expect.arrayContaining(kept))
  })
  it('that cannot be written costs one line, and the build goes on', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/a.txt': fiche.txt('BOULANGER', 'Pétrir'), 'a-file': '' })
    for (const _ of [1, 2]) {
      const { status, stderr } = await metiersHere(['build', '--cache', 'a-file/cache'], { cwd: folder })
      expect(status).toBe(0)
      expect(stderr.match(/the cache cannot be written/g)).toHaveLength(1)
      expect(stderr).toContain(
        'a-file/cache: the cache cannot be written (ENOTDIR); the run goes on without it\n',
      )
    }
  })
  it('in a folder that may only be read is used as far as it goes', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'work/sources/a.txt': fiche.txt('BOULANGER', 'Pétrir') })
    const cwd = join(folder, 'work')
    await metiers(['build', '--cache', '../cache'], { cwd })
    // Root may write everywhere: then the build is somebody else's.
    const nobody = 65534
    const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
    for (const path of [folder, join(folder, 'cache'), join(folder, 'cache/entries')]) chmodSync(path, 0o555)
    if ('uid' in user) {
      const below = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      for (const path of ['', ...below]) chownSync(join(cwd, path), nobody, nobody)
    }
    const run = () => metiers(['build', '--cache', '../cache'], { cwd, ...user })
    expect((await run()).stderr).toMatch(/^Nothing changed/)
    writeFiles(cwd, { 'sources/a.txt': fiche.txt('BOULANGER', 'Cuire') })
    const { status, stderr } = await run()
    for (const path of [folder, join(folder, 'cache'), join(folder, 'cache/entries')]) chmodSync(path, 0o755)
    expect([status, stderr.match(/the cache cannot be written/g)]).toEqual([
      0,
      ['the cache cannot be written'],
    ])
  })
})
