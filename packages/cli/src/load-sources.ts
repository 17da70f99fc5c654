import { lstat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Release } from '@metiers/changes'
import { bounds, decodeText, mediaTypeOf, UnreadableInput } from '@metiers/document'
import {
  type AcceptedLoss,
  type Alignment,
  assertDistinctMappings,
  assertStewardSize,
  type Decisions,
  type DocumentInput,
  defaultManifest,
  defaultTemplate,
  type IdentifierRegistry,
  type Manifest,
  noDecisions,
  noIdentifiers,
  type Observation,
  type ObservationOf,
  parseAcceptedLosses,
  parseAlignment,
  parseDecisions,
  parseIdentifiers,
  parseManifest,
  parseTemplate,
  stewardBytes,
  type Template,
} from '@metiers/ingest'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { assertKnownRules } from '@metiers/validate'
import { type Cache, noCache } from './cache.js'
import { documentCache, noDocumentCache } from './document-cache.js'
import { type FoundFile, readBytes } from './folder.js'
import { insideOf } from './inside.js'
import { manifestFile } from './manifest-file.js'
import type { OnProgress } from './progress.js'
import { type DocumentEntry, readSources } from './read-sources.js'
import { isOfRelease, readReleases } from './release-files.js'
import { type Scan, scanSources, sha256Of } from './scan-sources.js'

/** Everything in a sources folder, read. `unreadable` holds the documents that could not be. */
export type LoadedSources = {
  manifest: Manifest
  decisions: Decisions
  alignments: Alignment[]
  identifiers: IdentifierRegistry
  acceptedLosses: AcceptedLoss[]
  template: Template
  /** The dataset that the manifest names as the release before; null where it names none. */
  previous: Nomenclature | null
  releases: Release[]
  documents: DocumentInput[]
  observations: Observation[]
  unreadable: UnreadableInput[]
  /** Whether each file was still what the scan had found when it was read. */
  isSteady: boolean
}

/** The file in which every id that was ever published is kept. */
export const identifiersFile = 'identifiers.yaml'
/** The file in which is kept what a release lacks on purpose. */
export const acceptedLossesFile = 'accepted-losses.yaml'
const decisionsFile = 'decisions.yaml'
/** A dataset that was published is as large as its sources made it. */
const datasetBytes = 8 * bounds.documentBytes
const alignmentFile = /^alignments\/[^/]+\.sssom\.tsv$/
const readmeFile = /^README(?:\.[a-z]+)?$/i

/** How to load: whom to tell, and what is known already. */
export type LoadOptions = {
  onProgress?: OnProgress
  scan?: Scan
  cache?: Cache
}

/**
 * Reads a sources folder: the steward's files, then each document, those of the manifest first, the others
 * in name order. `onProgress` hears of each document; `scan` is what stands in the folder, where that is known; what
 * `cache` has of a document is not read again. Throws `UnreadableInput` where the folder or a steward's file cannot be
 * used; a document that cannot be read is in the result.
 */
export async function loadSources(
  folder: string,
  { onProgress = () => {}, scan, cache = noCache }: LoadOptions = {},
): Promise<LoadedSources> {
  const { files } = scan ?? (await scanSources(folder))
  const scanned = new Map(files.map(file => [file.path, file]))
  const named = new Set(scanned.keys())
  let isSteady = true
  const text = async (path: string, limit: number | null = null) => {
    const known = scanned.get(path)?.byteLength ?? 0
    if (limit === null) assertStewardSize(known, join(folder, path))
    const bytes = await readBytes(folder, path, limit ?? stewardBytes)
    if (sha256Of(bytes) !== scanned.get(path)?.sha256) isSteady = false
    return decodeText(bytes, join(folder, path)).text
  }

  await assertFiles(folder, [manifestFile, decisionsFile, identifiersFile, acceptedLossesFile])
  const manifest = named.has(manifestFile)
    ? parseManifest(await text(manifestFile), manifestFile)
    : defaultManifest()
  assertKnownRules(manifest, join(folder, manifestFile))
  const decisions = named.has(decisionsFile)
    ? parseDecisions(await text(decisionsFile), decisionsFile)
    : noDecisions
  const identifiers = named.has(identifiersFile)
    ? parseIdentifiers(await text(identifiersFile), identifiersFile)
    : noIdentifiers
  const acceptedLosses = named.has(acceptedLossesFile)
    ? parseAcceptedLosses(await text(acceptedLossesFile), acceptedLossesFile)
    : []
  const template = manifest.template
    ? parseTemplate(await text(manifest.template), manifest.template)
    : defaultTemplate()
  const previous = manifest.previousRelease
    ? readRelease(await text(manifest.previousRelease, datasetBytes), manifest.previousRelease)
    : null
  const releases = await readReleases(folder, files)
  const alignments: Alignment[] = []
  for (const { path } of files.filter(({ path }) => alignmentFile.test(path))) {
    alignments.push(parseAlignment(await text(path), path))
  }
  assertOneVersion(alignments)
  assertDistinctMappings(alignments)

  const observations: Observation[] = []
  if (!named.has(manifestFile)) observations.push({ kind: 'no-manifest', place: null, occupationId: null })
  const entries = documentEntries(files, manifest)
  const usable: DocumentEntry[] = []
  for (const entry of entries) {
    const problem = entry.isStated ? null : unusable(entry)
    if (problem === null) usable.push(entry)
    else {
      const facts = { path: entry.path, ...problem }
      observations.push({ kind: 'file-not-read', ...facts, place: null, occupationId: null })
    }
  }
  const limits = { ...bounds, ...manifest.limits }
  const read = await readSources(folder, usable, {
    limits,
    onProgress,
    scanned,
    cache: cache === noCache ? noDocumentCache : documentCache(cache, limits),
  })
  const { documents, unreadable } = read
  if (
    documents.length === 0 &&
    unreadable.length === 0 &&
    !observations.some(({ kind }) => kind === 'file-not-read')
  ) {
    throw new UnreadableInput({
      path: folder,
      problem: 'there is no document in the folder',
      expected: 'at least one document, such as a .docx, .txt or .md file',
      advice: 'Put the documents into the folder, or name another with --sources.',
    })
  }
  return {
    manifest,
    decisions,
    alignments,
    identifiers,
    acceptedLosses,
    template,
    previous,
    releases,
    documents,
    observations,
    unreadable,
    isSteady: isSteady && read.isSteady,
  }
}

// What is no file by the name of a steward's file is not that file, and no link is followed: without it, what was settled would be passed over.
async function assertFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const found = await lstat(join(folder, name)).catch(() => null)
    if (found === null || found.isFile()) continue
    if (found.isSymbolicLink()) await insideOf(folder, name)
    const what = found.isDirectory() ? 'a folder' : found.isSymbolicLink() ? 'a link' : 'a pipe or a device'
    throw new UnreadableInput({
      path: join(folder, name),
      problem: `${what} has the name of a file that the steward keeps`,
      expected: 'a file as docs/data.md describes it',
      advice: 'Rename it, or restore the file.',
    })
  }
}

function documentEntries(files: readonly FoundFile[], manifest: Manifest): DocumentEntry[] {
  const links = new Map(files.map(({ path, isLink }) => [path, isLink]))
  const stated = manifest.documents.map(entry => ({
    ...entry,
    isLink: links.get(entry.path) ?? false,
    isStated: true,
  }))
  const taken = new Set([
    manifestFile,
    decisionsFile,
    identifiersFile,
    acceptedLossesFile,
    ...(manifest.template ? [manifest.template] : []),
    ...(manifest.previousRelease ? [manifest.previousRelease] : []),
    ...stated.map(({ path }) => path),
  ])
  const others = files.filter(
    ({ path }) =>
      !taken.has(path) && !alignmentFile.test(path) && !readmeFile.test(path) && !isOfRelease(path),
  )
  return [...stated, ...others.map(file => ({ ...file, isStated: false }))]
}

function unusable({
  path,
  isLink,
}: DocumentEntry): Pick<ObservationOf<'file-not-read'>, 'reason' | 'extension'> | null {
  const extension = extname(path).toLowerCase()
  if (isLink) return { reason: 'link', extension }
  if (mediaTypeOf(path) !== null) return null
  return { reason: extension === '' ? 'no-extension' : 'type', extension }
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
