import { lstat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Release } from '@metiers/changes'
import { bounds, decodeText, mediaTypeOf, UnreadableInput } from '@metiers/document'
import { type Executor, sha256Of } from '@metiers/engine'
import {
  type AcceptedLoss,
  type Alignment,
  assertDistinctMappings,
  assertStewardSize,
  type Decisions,
  type DocumentInput,
  defaultManifest,
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
  stewardBytes,
  type Template,
} from '@metiers/ingest'
import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'
import { assertKnownRules } from '@metiers/validate'
import { type Cache, noCache } from './cache.js'
import { type FoundFile, readBytes } from './folder.js'
import { inFolder } from './in-folder.js'
import { insideOf } from './inside.js'
import { readTemplates, templatePaths } from './load-templates.js'
import { manifestFile } from './manifest-file.js'
import type { OnProgress } from './progress.js'
import { type DocumentEntry, readSources } from './read-sources.js'
import { isOfRelease, readReleases } from './release-files.js'
import { type Scan, type ScannedFile, scanSources } from './scan-sources.js'

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
  /** Where documents are read, if not in threads of this process. */
  executor?: Executor | undefined
}

/**
 * Reads a sources folder: the steward's files, then each document, those of the manifest first, the others
 * in name order. `onProgress` hears of each document; `scan` is what stands in the folder, where that is known; what
 * `cache` has of a document is not read again. Throws `UnreadableInput` where the folder or a steward's file cannot be
 * used; a document that cannot be read is in the result.
 */
export async function loadSources(
  folder: string,
  { onProgress = () => {}, scan, cache = noCache, executor }: LoadOptions = {},
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
  const stated = named.has(manifestFile)
    ? inFolder(folder, manifestFile, await text(manifestFile), parseManifest)
    : defaultManifest()
  const manifest = withTemplate(stated, files)
  assertKnownRules(manifest, join(folder, manifestFile))
  const decisions = named.has(decisionsFile)
    ? inFolder(folder, decisionsFile, await text(decisionsFile), parseDecisions)
    : noDecisions
  const identifiers = named.has(identifiersFile)
    ? inFolder(folder, identifiersFile, await text(identifiersFile), parseIdentifiers)
    : noIdentifiers
  const acceptedLosses = named.has(acceptedLossesFile)
    ? inFolder(folder, acceptedLossesFile, await text(acceptedLossesFile), parseAcceptedLosses)
    : []
  const templates = await readTemplates(folder, manifest, text)
  const previous = manifest.previousRelease
    ? readRelease(await text(manifest.previousRelease, datasetBytes), join(folder, manifest.previousRelease))
    : null
  const releases = await readReleases(folder, files)
  const alignments: Alignment[] = []
  for (const { path } of files.filter(({ path }) => alignmentFile.test(path))) {
    alignments.push(inFolder(folder, path, await text(path), parseAlignment))
  }
  const shown = alignments.map(each => ({ ...each, path: join(folder, each.path) }))
  assertOneVersion(shown)
  assertDistinctMappings(shown)

  const observations: Observation[] = []
  if (!named.has(manifestFile)) observations.push({ kind: 'no-manifest', place: null, occupationId: null })
  const { usable, observations: unread } = documentEntries(files, manifest)
  observations.push(...unread)
  const limits = { ...bounds, ...manifest.limits }
  const read = await readSources(folder, usable, {
    limits,
    onProgress,
    scanned,
    cache,
    executor,
  })
  const { documents, unreadable } = read
  if (
    documents.length === 0 &&
    unreadable.length === 0 &&
    !observations.some(({ kind }) => kind === 'file-not-read')
  ) {
    throw new UnreadableInput({
      code: 'no-document',
      path: folder,
      facts: {},
    })
  }
  return {
    manifest,
    decisions,
    alignments,
    identifiers,
    acceptedLosses,
    template: templates.mergedFor(documents),
    previous,
    releases,
    documents: documents.map(document => ({ ...document, template: templates.of(document.source.path) })),
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
    throw new UnreadableInput({
      code: 'not-a-file',
      path: join(folder, name),
      facts: { found: found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other' },
    })
  }
}

/** The name of a template that no manifest names. */
const templateFile = 'template.yaml'

/**
 * What a manifest states, with the template that stands in the folder under its usual name where the manifest names none.
 * A file with nothing in it, as a shell makes it before a command writes into it, is none.
 */
export function withTemplate(manifest: Manifest, files: readonly ScannedFile[]): Manifest {
  const hasOwn = files.some(({ path, byteLength }) => path === templateFile && byteLength > 0)
  return manifest.template === undefined && hasOwn ? { ...manifest, template: templateFile } : manifest
}

/** The documents of a sources folder, those of the manifest first, and what is said of the files that cannot be one. */
export function documentEntries(
  files: readonly FoundFile[],
  manifest: Manifest,
): { usable: DocumentEntry[]; observations: Observation[] } {
  const usable: DocumentEntry[] = []
  const observations: Observation[] = []
  for (const entry of entriesOf(files, manifest)) {
    const problem = entry.isStated ? null : unusable(entry)
    if (problem === null) usable.push(entry)
    else {
      const facts = { path: entry.path.normalize('NFC'), ...problem }
      observations.push({ kind: 'file-not-read', ...facts, place: null, occupationId: null })
    }
  }
  return { usable, observations }
}

function entriesOf(files: readonly FoundFile[], manifest: Manifest): DocumentEntry[] {
  const links = new Map(files.map(({ path, isLink }) => [path, isLink]))
  // A Mac, or an archive made on one, may write é in a file's name as two characters, which nobody sees.
  const composed = new Map(files.map(({ path }) => [path.normalize('NFC'), path]))
  const stated = manifest.documents.map(entry => {
    const path = links.has(entry.path)
      ? entry.path
      : (composed.get(entry.path.normalize('NFC')) ?? entry.path)
    return { ...entry, path, isLink: links.get(path) ?? false, isStated: true }
  })
  const taken = new Set([
    manifestFile,
    decisionsFile,
    identifiersFile,
    acceptedLossesFile,
    templateFile,
    ...templatePaths(manifest),
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
    code: 'not-a-previous-release',
    path,
    facts: { manifest: manifestFile },
  })
  try {
    const release = nomenclatureSchema.safeParse(JSON.parse(text))
    if (release.success) return release.data
  } catch {
    throw problem
  }
  throw problem
}

// A code has its meaning in one version of ROME or ESCO: mappings to two versions are two datasets.
function assertOneVersion(alignments: Alignment[]): void {
  for (const scheme of ['rome', 'esco'] as const)
    assertSameVersion(
      scheme,
      alignments.filter(({ attribution }) => attribution.scheme === scheme),
    )
}

function assertSameVersion(scheme: 'rome' | 'esco', [first, ...others]: Alignment[]): void {
  const other = others.find(
    ({ attribution }) => attribution.schemeVersion !== first?.attribution.schemeVersion,
  )
  if (!first || !other) return
  throw new UnreadableInput({
    code: 'several-rome-versions',
    path: other.path,
    facts: {
      scheme,
      version: other.attribution.schemeVersion,
      other: { path: first.path, version: first.attribution.schemeVersion },
    },
  })
}
