import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readRelease } from '../src/index.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rome-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const header = 'code_rome,code_ogr,libelle_rome'
const name = 'unix_referentiel_code_rome_v460_utf8.csv'
const downloadAgain = 'Téléchargez de nouveau le fichier ; ne le modifiez pas dans un tableur.'

async function french(at = folder): Promise<string> {
  const error: unknown = await readRelease(at).catch((thrown: unknown) => thrown)
  if (!(error instanceof UnreadableInput)) throw new Error('not refused')
  return sayUnreadable('fr', error)
    .replaceAll(`${folder}/`, '')
    .replace(/[\u00a0\u202f]/g, ' ')
}

it('a folder that is not there', async () => {
  expect(await french(join(folder, 'rome'))).toBe(
    'rome : le dossier est introuvable ; attendu : un dossier avec les fichiers CSV ouverts d’une version du ROME. Téléchargez une version du ROME chez France Travail, décompressez-la, et indiquez son dossier avec --release.',
  )
})
it('a cell that is no code', async () => {
  writeFileSync(join(folder, name), `${header}\nZ9999,1,Boulangerie\n`)
  expect(await french()).toBe(
    `${name}, ligne 2 : code_rome vaut « Z9999 » ; attendu : une lettre de A à N et quatre chiffres. ${downloadAgain}`,
  )
})
it('a row with a field less', async () => {
  writeFileSync(join(folder, name), `${header}\nM1805,Boulangerie\n`)
  expect(await french()).toBe(
    `${name}, ligne 2 : la ligne a 2 champs ; attendu : 3, comme l’en-tête. ${downloadAgain}`,
  )
})
it('a code that stands twice', async () => {
  writeFileSync(join(folder, name), `${header}\nM1805,1,Études\nM1805,1,Études\n`)
  expect(await french()).toBe(
    `${name}, ligne 3 : le code M1805 y est deux fois, d’abord à la ligne 2 ; attendu : chaque code une seule fois. Téléchargez de nouveau le fichier, ou vérifiez que deux versions n’ont pas été mélangées.`,
  )
})
