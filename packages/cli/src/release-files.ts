import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  compareVersions,
  keptGraph,
  type Release,
  type ReleasedFile,
  type ReleaseRecord,
  releaseRecordSchema,
} from '@metiers/changes'
import { assertSize, bounds, UnreadableInput } from '@metiers/document'
import { mistakeOf, type OutputFile, sayIssue } from '@metiers/schema'
import { codeOf, type FoundFile } from './folder.js'
import { lineOfNoJson, parseDataset } from './parse-dataset.js'
import { releasesFolder } from './releases-folder.js'

/** The file that says what a release was. */
export const recordFile = 'release.json'

/** Whether a file of a sources folder belongs to the record of a release, and is no document. */
export function isOfRelease(path: string): boolean {
  return path.startsWith(`${releasesFolder}/`)
}

/**
 * The releases that a sources folder records, the oldest version first. Throws `UnreadableInput` where one of them is not what was
 * released: a file that is missing, changed, or there without being part of it.
 */
export async function readReleases(folder: string, files: readonly FoundFile[]): Promise<Release[]> {
  const below = new Map<string, Set<string>>()
  for (const { path, isLink } of files) {
    if (!isOfRelease(path) || /\/README(?:\.[a-z]+)?$/i.test(path)) continue
    const [, version = '', ...rest] = path.split('/')
    if (isLink || rest.length === 0) throw foreign(join(folder, path))
    const known = below.get(version)
    if (known) known.add(rest.join('/'))
    else below.set(version, new Set([rest.join('/')]))
  }
  const releases: Release[] = []
  for (const [version, paths] of below) {
    releases.push(await readRelease(join(folder, releasesFolder, version), version, paths))
  }
  return releases.sort((a, b) => compareVersions(a.record.version, b.record.version))
}

async function readRelease(folder: string, version: string, found: Set<string>): Promise<Release> {
  const record = parseRecord(await contentOf(join(folder, recordFile)), join(folder, recordFile), version)
  const kept = record.files.filter(({ isKept }) => isKept)
  const known = new Set([recordFile, ...kept.map(({ path }) => path)])
  const stranger = [...found].find(path => !known.has(path))
  if (stranger !== undefined) throw foreign(join(folder, stranger))
  for (const file of kept) await assertReleased(folder, file)
  const dataset = join(folder, 'nomenclature.json')
  const nomenclature = parseDataset((await contentOf(dataset)).toString('utf8'), dataset)
  return {
    record,
    nomenclature,
    graph: () => lazily(join(folder, keptGraph), bytes => bytes.toString('utf8')),
    keptFiles: () =>
      kept.map(
        ({ path, mediaType }): OutputFile => ({
          path,
          mediaType,
          chunks: lazily(join(folder, path), bytes => bytes),
        }),
      ),
  }
}

/** The content of a file when it is asked for, so that the files of all releases are never in memory at once. */
function* lazily<T>(path: string, as: (bytes: Buffer) => T): Generator<T> {
  yield as(readFileSync(path))
}

function parseRecord(bytes: Buffer, path: string, version: string): ReleaseRecord {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    const line = lineOfNoJson(error, bytes.toString('utf8'))
    throw new UnreadableInput({ code: 'record-not-json', path, facts: { line } })
  }
  const parsed = releaseRecordSchema.safeParse(value, { error: sayIssue, reportInput: true })
  const issue = parsed.error?.issues[0]
  if (!parsed.success) {
    throw new UnreadableInput({
      code: 'bad-record',
      path,
      place: { pointer: `/${issue?.path.join('/') ?? ''}` },
      facts: { mistake: issue ? mistakeOf(issue) : { is: 'other' } },
    })
  }
  if (parsed.data.version !== version) {
    throw new UnreadableInput({
      code: 'record-of-other-version',
      path,
      place: { pointer: '/version' },
      facts: { version: parsed.data.version, folder: version },
    })
  }
  return parsed.data
}

async function assertReleased(folder: string, { path, sha256 }: ReleasedFile): Promise<void> {
  const bytes = await contentOf(join(folder, path))
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return
  throw new UnreadableInput({
    code: 'release-file-changed',
    path: join(folder, path),
    facts: { sha256 },
  })
}

async function contentOf(path: string): Promise<Buffer> {
  try {
    assertSize((await stat(path)).size, bounds.documentBytes * 8, path)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({
      code: 'release-file-unreadable',
      path,
      facts: { reason: codeOf(error) },
    })
  }
}

function foreign(path: string): UnreadableInput {
  return new UnreadableInput({
    code: 'not-of-a-release',
    path,
    facts: { folder: releasesFolder },
  })
}
