import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as othersFirst, setTimeout as pause } from 'node:timers/promises'
import { UnreadableInput } from '@metiers/document'
import {
  checkNomenclature,
  type Nomenclature,
  nomenclatureSchema,
  type Occupation,
  occupationSchema,
  type Skill,
  textKey,
} from '@metiers/schema'
import { indexLabels, type LabelIndex } from '../search/label-index.js'
import { type BodyCache, createBodyCache } from './body-cache.js'
import { type Concepts, findConcepts } from './concepts.js'
import { closeFiles, type HeldFile, openFiles, readRange, unreadable } from './open-files.js'

/** A published dataset as it is answered from: one edition, whole, whatever takes its place on the disk meanwhile. */
export type Dataset = {
  nomenclature: Nomenclature
  occupations: ReadonlyMap<string, Occupation>
  skills: ReadonlyMap<string, Skill>
  /** The skills by the words of their labels, in the order of the dataset. */
  skillNames: readonly { skill: Skill; keys: readonly string[] }[]
  /** Another for each content: the checksum of the canonical file. */
  fingerprint: string
  /** The path of its base IRI, with a slash at both ends; a slash alone where the base has none, or is no address. */
  basePath: string
  files: ReadonlyMap<string, HeldFile>
  concepts: Concepts
  labels: LabelIndex
  bodies: BodyCache
  /** An answer reads from the files: they are held until it is done. Gives what to call then. */
  use(): () => void
  /** Closes the files when no answer reads from them any more. */
  close(): void
}

const canonicalFile = 'nomenclature.json'
const datasetBytes = 512 * 1024 * 1024
const cachedBytes = 64 * 1024 * 1024

/**
 * Loads the dataset of a folder. Others have their turn while it is checked: a large one does not stop the answers from
 * the one before it. Throws `UnreadableInput` where it is none, or not whole.
 */
export async function loadDataset(folder: string): Promise<Dataset> {
  const files = await openSameFiles(folder)
  try {
    const file = files.get(canonicalFile)
    if (!file || file.byteLength > datasetBytes) throw unreadable(folder, canonicalFile, null)
    const bytes = await readRange(file, 0, file.byteLength)
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
      throw unreadable(folder, canonicalFile, null)
    const nomenclature = await parsed(bytes, join(folder, canonicalFile))
    const concepts = await findConcepts(files, nomenclature.iri)
    return {
      nomenclature,
      occupations: new Map(nomenclature.occupations.map(occupation => [occupation.id, occupation])),
      skills: new Map(nomenclature.skills.map(skill => [skill.id, skill])),
      skillNames: nomenclature.skills.map(skill => ({ skill, keys: keysOf(skill) })),
      basePath: pathOf(nomenclature.iri),
      fingerprint: file.sha256.slice(0, 16),
      files,
      concepts,
      labels: indexLabels(nomenclature),
      bodies: createBodyCache(cachedBytes),
      ...holding(files),
    }
  } catch (error) {
    closeFiles(files.values())
    throw error
  }
}

/** A swap is two steps of the system, one after the other. */
const swapMilliseconds = 20

/** Another dataset may be put in place between two files: then those of the new one are opened. */
async function openSameFiles(folder: string): Promise<Map<string, HeldFile>> {
  for (let left = 3; ; left -= 1) {
    if (left < 3) await pause(swapMilliseconds)
    const before = await placeOf(folder)
    const files = await openFiles(folder).catch((error: unknown) => {
      if (left === 0 || !(error instanceof UnreadableInput)) throw error
      return error
    })
    const isSame = before !== null && (await placeOf(folder)) === before
    if (files instanceof UnreadableInput) {
      if (isSame) throw files
      continue
    }
    if (isSame || left === 0) return files
    closeFiles(files.values())
  }
}

/** Which folder stands there, and which index in it; null where there is none, if only for the moment of a swap. */
export async function placeOf(folder: string): Promise<string | null> {
  try {
    const [place, index] = await Promise.all([stat(folder), stat(join(folder, 'index.json'))])
    return [place.dev, place.ino, index.ino, index.size, index.mtimeMs].join(' ')
  } catch {
    return null
  }
}

/** So long is checked at a stretch, in milliseconds. */
const turn = 10

async function parsed(bytes: Buffer, path: string): Promise<Nomenclature> {
  const value = parseJson(bytes, path)
  const about = nomenclatureSchema.safeParse({ ...value, occupations: [] })
  const occupations = await parsedOccupations(value.occupations)
  if (about.success && occupations) return { ...about.data, occupations }
  // What does not fit is looked for again, to be said.
  const checked = checkNomenclature(value)
  if (checked.valid) return checked.nomenclature
  const [first, ...others] = checked.problems
  throw new UnreadableInput({
    code: 'bad-dataset',
    path,
    ...(first?.pointer && { place: { pointer: first.pointer } }),
    facts: {
      mistake: first?.mistake ?? null,
      problem: first?.message ?? 'does not fit',
      others: others.length,
    },
  })
}

async function parsedOccupations(values: unknown): Promise<Occupation[] | null> {
  if (!Array.isArray(values)) return null
  const occupations: Occupation[] = []
  let since = performance.now()
  for (const value of values) {
    const { success, data } = occupationSchema.safeParse(value)
    if (!success) return null
    occupations.push(data)
    if (performance.now() - since < turn) continue
    await othersFirst()
    since = performance.now()
  }
  return occupations
}

function parseJson(bytes: Buffer, path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Said below, as what is no object.
  }
  throw new UnreadableInput({ code: 'not-json', path, facts: { line: null } })
}

function keysOf({ preferredLabel, alternativeLabels }: Skill): string[] {
  return [preferredLabel.fr, ...alternativeLabels.fr, ...alternativeLabels.en].map(textKey)
}

function pathOf(iri: string): string {
  return /^https?:/i.test(iri) ? new URL(iri).pathname : '/'
}

function holding(files: ReadonlyMap<string, HeldFile>): Pick<Dataset, 'use' | 'close'> {
  let users = 0
  let isClosing = false
  const closeUnused = () => {
    if (isClosing && users === 0) closeFiles(files.values())
  }
  return {
    use() {
      users += 1
      let isDone = false
      return () => {
        if (isDone) return
        isDone = true
        users -= 1
        closeUnused()
      }
    },
    close() {
      if (isClosing) return
      isClosing = true
      closeUnused()
    },
  }
}
