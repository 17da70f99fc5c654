import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  assertSize,
  bounds,
  decodeText,
  mediaTypeOf,
  readDocument,
  UnreadableInput,
  unknownType,
} from '@metiers/document'
import {
  type Alignment,
  type Decisions,
  type DocumentInput,
  defaultManifest,
  defaultTemplate,
  type Manifest,
  noDecisions,
  type Observation,
  parseAlignment,
  parseDecisions,
  parseManifest,
  parseTemplate,
  type Template,
} from '@metiers/ingest'
import { identifierOf, type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { assertKnownRules } from '@metiers/validate'
import { codeOf, type FoundFile, listFiles } from './folder.js'

/** Everything in a sources folder, read. `unreadable` holds the documents that could not be. */
export type LoadedSources = {
  manifest: Manifest
  decisions: Decisions
  alignments: Alignment[]
  template: Template
  previous: Nomenclature | null
  documents: DocumentInput[]
  observations: Observation[]
  unreadable: UnreadableInput[]
}

const manifestFile = 'sources.yaml'
const decisionsFile = 'decisions.yaml'
const alignmentFile = /^alignments\/[^/]+\.sssom\.tsv$/
const readmeFile = /^README(?:\.[a-z]+)?$/i

/**
 * Reads a sources folder: the steward's files, then each document, those of the manifest first, the others
 * in name order. `onProgress` hears of each document. Throws `UnreadableInput` where the folder or a
 * steward's file cannot be used; a document that cannot be read is in the result.
 */
export async function loadSources(
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<LoadedSources> {
  const files = await listFiles(folder)
  const named = new Set(files.map(({ path }) => path))
  const text = async (path: string) => decodeText(await readBytes(folder, path), join(folder, path)).text

  const manifest = named.has(manifestFile)
    ? parseManifest(await text(manifestFile), manifestFile)
    : defaultManifest()
  assertKnownRules(manifest, join(folder, manifestFile))
  const decisions = named.has(decisionsFile)
    ? parseDecisions(await text(decisionsFile), decisionsFile)
    : noDecisions
  const template = manifest.template
    ? parseTemplate(await text(manifest.template), manifest.template)
    : defaultTemplate()
  const previous = manifest.previousRelease
    ? readRelease(await text(manifest.previousRelease), manifest.previousRelease)
    : null
  const alignments: Alignment[] = []
  for (const { path } of files.filter(({ path }) => alignmentFile.test(path))) {
    alignments.push(parseAlignment(await text(path), path))
  }
  assertOneVersion(alignments)

  const observations: Observation[] = []
  if (!named.has(manifestFile)) observations.push({ kind: 'no-manifest', place: null, occupationId: null })
  const entries = documentEntries(files, manifest)
  const documents: DocumentInput[] = []
  const unreadable: UnreadableInput[] = []
  const ids = new Set<string>()
  for (const [index, entry] of entries.entries()) {
    onProgress(index + 1, entries.length)
    const problem = entry.isStated ? null : unusable(entry)
    if (problem) {
      observations.push({
        kind: 'file-not-read',
        path: entry.path,
        reason: problem,
        place: null,
        occupationId: null,
      })
      continue
    }
    try {
      documents.push(await readSource(folder, entry, ids))
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error
      unreadable.push(error)
    }
  }
  if (
    documents.length === 0 &&
    unreadable.length === 0 &&
    !observations.some(({ kind }) => kind === 'file-not-read')
  ) {
    throw new UnreadableInput({
      path: folder,
      problem: 'there is no document in the folder',
      expected: 'at least one document, such as a .txt or .md file',
      advice: 'Put the documents into the folder, or name another with --sources.',
    })
  }
  return { manifest, decisions, alignments, template, previous, documents, observations, unreadable }
}

type DocumentEntry = {
  path: string
  id?: string | undefined
  title?: string | undefined
  isLink: boolean
  isStated: boolean
}

function documentEntries(files: FoundFile[], manifest: Manifest): DocumentEntry[] {
  const links = new Map(files.map(({ path, isLink }) => [path, isLink]))
  const stated = manifest.documents.map(entry => ({
    ...entry,
    isLink: links.get(entry.path) ?? false,
    isStated: true,
  }))
  const taken = new Set([
    manifestFile,
    decisionsFile,
    ...(manifest.template ? [manifest.template] : []),
    ...(manifest.previousRelease ? [manifest.previousRelease] : []),
    ...stated.map(({ path }) => path),
  ])
  const others = files.filter(
    ({ path }) => !taken.has(path) && !alignmentFile.test(path) && !readmeFile.test(path),
  )
  return [...stated, ...others.map(file => ({ ...file, isStated: false }))]
}

function unusable({ path, isLink }: DocumentEntry): string | null {
  if (isLink) return 'a link is not followed'
  return mediaTypeOf(path) === null ? unknownType(path).trouble.problem : null
}

async function readSource(folder: string, entry: DocumentEntry, ids: Set<string>): Promise<DocumentInput> {
  const shown = join(folder, entry.path)
  const mediaType = mediaTypeOf(entry.path)
  if (mediaType === null) throw unknownType(shown)
  const bytes = await readBytes(folder, entry.path)
  const { root, notes } = await readDocument(bytes, shown)
  const source = {
    id: newId(entry, ids),
    path: entry.path,
    mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.byteLength,
    title: entry.title ?? null,
  }
  return { source, root, notes }
}

function newId({ id, path }: DocumentEntry, ids: Set<string>): string {
  const candidates = id
    ? [id]
    : [identifierOf(path.replace(/\.[^./]+$/, '')), identifierOf(path), `document-${ids.size + 1}`]
  const free = candidates.find(candidate => candidate !== '' && !ids.has(candidate))
  if (free === undefined) {
    throw new UnreadableInput({
      path: manifestFile,
      problem: `two documents have the id "${id}"`,
      expected: 'an id of its own for each document',
      advice: 'Give one of them another id.',
    })
  }
  ids.add(free)
  return free
}

async function readBytes(folder: string, path: string): Promise<Uint8Array> {
  const shown = join(folder, path)
  try {
    assertSize((await stat(shown)).size, bounds.bytes, shown)
    return await readFile(shown)
  } catch (error) {
    if (error instanceof UnreadableInput) throw error
    throw new UnreadableInput({
      path: shown,
      problem: `the file cannot be read (${codeOf(error)})`,
      expected: 'a file that exists and may be read',
      advice: `Restore it, or remove it from ${manifestFile}.`,
    })
  }
}

function readRelease(text: string, path: string): Nomenclature {
  const problem = new UnreadableInput({
    path,
    problem: 'this is not a published nomenclature.json',
    expected: 'the nomenclature.json of the previous release',
    advice: `Correct previousRelease in ${manifestFile}.`,
  })
  try {
    const release = nomenclatureSchema.safeParse(JSON.parse(text))
    if (release.success) return release.data
  } catch {
    throw problem
  }
  throw problem
}

// A code has its meaning in one version of ROME: mappings to two versions are two datasets.
function assertOneVersion(alignments: Alignment[]): void {
  const [first, ...others] = alignments
  const other = others.find(
    ({ attribution }) => attribution.schemeVersion !== first?.attribution.schemeVersion,
  )
  if (!first || !other) return
  throw new UnreadableInput({
    path: other.path,
    problem: `object_source_version is ${other.attribution.schemeVersion}, and ${first.attribution.schemeVersion} in ${first.path}`,
    expected: 'one version of ROME in all alignments',
    advice: 'Bring the older file to the newer version, or move it out of the folder.',
  })
}
