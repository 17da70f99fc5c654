import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'

// Official shapes, profiles and schemas have licences of their own and are no part of the project: they stand beside it,
// or in the folder that METIERS_VALIDATORS names. So do files of ROME, in the folder that METIERS_REFERENCE names.
const beside = (folder: string) => fileURLToPath(new URL(`../shared/${folder}`, import.meta.url))
const validators = process.env.METIERS_VALIDATORS ?? beside('validators')
const reference = process.env.METIERS_REFERENCE ?? beside('reference')

/** Tests with an official validator, which are passed over, and say so, where its files are not there. */
export function describeWith(files: string[], title: string, tests: (paths: string[]) => void): void {
  describeIn(validators, { files, title, tests })
}

/** Tests with files of ROME, which are passed over, and say so, where they are not there. */
export function describeWithReference(
  files: string[],
  title: string,
  tests: (paths: string[]) => void,
): void {
  describeIn(reference, { files, title, tests })
}

function describeIn(
  folder: string,
  { files, title, tests }: { files: string[]; title: string; tests: (paths: string[]) => void },
): void {
  const paths = files.map(file => join(folder, file))
  const missing = files.filter((_, at) => !existsSync(paths[at] ?? ''))
  if (missing.length === 0) describe(title, () => tests(paths))
  // What is passed over is collected all the same, and would read what is not there.
  else describe.skip(title, () => it(`is not asked: ${missing.join(', ')} is not there`, () => {}))
}
