import { link, lstat, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { makeFolder, readRegularFile, unmakeFolders } from '@metiers/engine'
import { writeFiche } from '@metiers/export-word'
import type { Template } from '@metiers/ingest'
import type { Nomenclature, Occupation } from '@metiers/schema'
import { readDatasetIndex } from '../dataset-index.js'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { words } from '../language.js'
import { loadSources } from '../load-sources.js'
import { type Lock, lockWithin } from '../lock.js'
import { occupationNamed } from '../named-occupation.js'
import { assess } from '../pipeline.js'
import { errorTerminal, type Terminal } from '../terminal.js'

type FormOptions = { sources: string; out: string; wait: number; filled?: boolean }
type Form = { occupation: Occupation; path: string }

/** A form larger than this is none of ours. */
const formBytes = 64 * 1024 * 1024

/**
 * `metiers form`: writes a Word form for each named occupation, by default for each one without a profile; with
 * `filled`, the Word edition of each profile. A file that is there already is never written over: it may hold
 * someone's work. One that is the form itself, as a run that was killed has left it, counts as written. Gives the exit
 * status.
 */
export async function form(names: string[], options: FormOptions): Promise<number> {
  const { out, wait } = options
  const terminal = errorTerminal()
  await assertNoDataset(out)
  // Before the sources are read, which takes its time.
  const made = await makeFolder(out).catch((error: unknown) => {
    throw notWritten(out, error)
  })
  try {
    const lock = await lockWithin(out, {
      waitSeconds: wait,
      onWait: holder => terminal.say(words().waitingForCommand(out, holder)),
    })
    try {
      return await writeForms(names, options, { terminal, lock })
    } finally {
      await lock.release()
    }
  } catch (error) {
    await unmakeFolders(made)
    throw error
  }
}

async function writeForms(
  names: string[],
  { sources, out, filled }: FormOptions,
  { terminal, lock }: { terminal: Terminal; lock: Lock },
): Promise<number> {
  const loaded = await loadSources(sources)
  const [unreadable] = loaded.unreadable
  if (unreadable) throw unreadable
  const { nomenclature } = assess(loaded)
  const chosen = choose(names, filled === true, nomenclature)
  const { template } = loaded
  const bytesOf = ({ occupation }: Form) =>
    writeForm(filled === true ? occupation : { ...occupation, profile: null }, { nomenclature, template })
  const forms = chosen.map(occupation => ({ occupation, path: join(out, `${occupation.id}.docx`) }))
  const missing = await missingOf(forms, bytesOf)
  // What a killed run has begun is brought to its end; where nothing is missing, there is nothing to do.
  if (forms[0] !== undefined && missing.length === 0) throw thereAlready(forms[0].path)
  for (const [index, each] of missing.entries()) {
    terminal.progress.at('writing', index + 1, missing.length)
    await putNew(await bytesOf(each), each.path, join(lock.scratch, `${each.occupation.id}.docx`))
  }
  terminal.progress.end()
  terminal.say(words().formsWritten(forms.length, out, filled === true))
  return exitStatus.done
}

async function writeForm(
  occupation: Occupation,
  { nomenclature, template }: { nomenclature: Nomenclature; template: Template },
): Promise<Uint8Array> {
  return await writeFiche({ occupation, ...groupsOf(occupation, nomenclature) }, template)
}

function choose(names: string[], filled: boolean, nomenclature: Nomenclature): Occupation[] {
  if (names.length === 0)
    return nomenclature.occupations.filter(
      ({ profile, deprecation }) => (profile !== null) === filled && !deprecation,
    )
  return names.map(name => {
    const found = occupationNamed(name, nomenclature)
    if (filled && found.profile === null) {
      throw new UnreadableInput({ code: 'profile-missing', path: name, facts: {} })
    }
    return found
  })
}

function groupsOf({ familyId, subfamilyId }: Occupation, { families }: Nomenclature) {
  const family = families.find(({ id }) => id === familyId)
  const subfamily = family?.subfamilies.find(({ id }) => id === subfamilyId)
  return { family: family?.sourceLabel ?? null, subfamily: subfamily?.sourceLabel ?? null }
}

// A build would refuse to replace a folder in which there is more than it has written.
async function assertNoDataset(out: string): Promise<void> {
  if ((await readDatasetIndex(out)) === null) return
  throw new UnreadableInput({ code: 'forms-in-dataset', path: out, facts: {} })
}

/** The forms that are not there yet. Throws where another file has the name of one. */
async function missingOf(forms: Form[], bytesOf: (form: Form) => Promise<Uint8Array>): Promise<Form[]> {
  const missing = new Map<string, Form>()
  for (const each of forms) {
    const { path } = each
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    )
    if (!isThere) missing.set(path, each)
    else if (!(await isSame(path, await bytesOf(each)))) throw thereAlready(path)
  }
  return [...missing.values()]
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  return await readRegularFile(path, formBytes).then(
    found => found.equals(bytes),
    () => false,
  )
}

/** Puts a file where there is none, whole and in one step: one that came to be in the meantime is kept too. */
async function putNew(bytes: Uint8Array, path: string, fresh: string): Promise<void> {
  try {
    await writeFile(fresh, bytes)
    await link(fresh, path).catch(async (error: unknown) => {
      if (codeOf(error) === 'EEXIST') throw thereAlready(path)
      // A file system without links, such as FAT.
      await rename(fresh, path)
    })
  } catch (error) {
    throw error instanceof UnreadableInput ? error : notWritten(path, error)
  }
}

function thereAlready(path: string): UnreadableInput {
  return new UnreadableInput({ code: 'form-exists', path, facts: {} })
}

function notWritten(path: string, error: unknown): UnreadableInput {
  return new UnreadableInput({ code: 'form-not-written', path, facts: { reason: codeOf(error) } })
}
