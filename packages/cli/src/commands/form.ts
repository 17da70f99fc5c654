import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { writeFiche } from '@metiers/export-word'
import type { Nomenclature, Occupation } from '@metiers/schema'
import { count } from '../count.js'
import { readDatasetIndex } from '../dataset-index.js'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { loadSources } from '../load-sources.js'
import { occupationNamed } from '../named-occupation.js'
import { assess } from '../pipeline.js'
import { errorTerminal } from '../terminal.js'

/**
 * `metiers form`: writes a Word form for each named occupation, by default for each one without a profile; with
 * `filled`, the Word edition of each profile. A file that is there already is never written over: it may hold
 * someone's work. Gives the exit status.
 */
export async function form(
  names: string[],
  { sources, out, filled }: { sources: string; out: string; filled?: boolean },
): Promise<number> {
  const terminal = errorTerminal()
  const loaded = await loadSources(sources)
  const [unreadable] = loaded.unreadable
  if (unreadable) throw unreadable
  const { nomenclature } = assess(loaded)
  const chosen = choose(names, filled === true, nomenclature)
  const files = chosen.map(occupation => ({ occupation, path: join(out, `${occupation.id}.docx`) }))
  await assertNoDataset(out)
  await assertNew(files.map(({ path }) => path))
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw notWritten(out, error)
  })
  for (const [index, { occupation, path }] of files.entries()) {
    terminal.progress(`writing ${index + 1}/${files.length}`)
    const fiche = {
      occupation: filled === true ? occupation : { ...occupation, profile: null },
      ...groupsOf(occupation, nomenclature),
    }
    // `wx`: a file that came to be in the meantime is kept too.
    await writeFile(path, await writeFiche(fiche, loaded.template), { flag: 'wx' }).catch(
      (error: unknown) => {
        throw notWritten(path, error)
      },
    )
  }
  terminal.endProgress()
  terminal.say(`${count(files.length, filled === true ? 'fiche' : 'form')} written to ${out}`)
  return exitStatus.done
}

function choose(names: string[], filled: boolean, nomenclature: Nomenclature): Occupation[] {
  if (names.length === 0)
    return nomenclature.occupations.filter(
      ({ profile, deprecation }) => (profile !== null) === filled && !deprecation,
    )
  return names.map(name => {
    const found = occupationNamed(name, nomenclature)
    if (filled && found.profile === null) {
      throw new UnreadableInput({
        path: name,
        problem: 'this occupation has no profile',
        expected: 'an occupation with a profile, with --filled',
        advice: 'Leave --filled out to get a form to fill in.',
      })
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
  throw new UnreadableInput({
    path: out,
    problem: 'this is the folder of a published dataset',
    expected: 'a folder for forms',
    advice: 'Name another with --out.',
  })
}

async function assertNew(paths: string[]): Promise<void> {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    )
    if (!exists) continue
    throw new UnreadableInput({
      path,
      problem: 'the file is there already',
      expected: 'a folder without this file: someone may have filled it in',
      advice: 'Name another folder with --out, or move the file away. Nothing was written.',
    })
  }
}

function notWritten(path: string, error: unknown): UnreadableInput {
  return new UnreadableInput({
    path,
    problem: `the file cannot be written (${codeOf(error)})`,
    expected: 'a folder that can be written to',
    advice: 'Name another with --out.',
  })
}
