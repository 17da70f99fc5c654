import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { writeBakeryInWord } from './support/bakery-in-word.js'
import { snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const names = {
  'nomenclature.docx': 'Été 2026/Métiers d’hier et d’aujourd’hui/Liste générale.docx',
  'boulanger.docx': 'Été 2026/Métiers d’hier et d’aujourd’hui/Fiche à relire/Boulangère – boulanger.docx',
  'patissier.docx': 'Été 2026/Pâtissier (v2).docx',
}

/** The same documents in three levels of folders, their names as one system or another writes them. */
async function places(): Promise<[composed: string, decomposed: string]> {
  const made = temporaryFolder()
  await writeBakeryInWord(made)
  return ['NFC', 'NFD'].map(form => {
    const folder = temporaryFolder()
    for (const [name, path] of Object.entries(names)) {
      const target = join(folder, 'sources', path.normalize(form))
      mkdirSync(dirname(target), { recursive: true })
      cpSync(join(made, name), target)
    }
    return folder
  }) as [string, string]
}

it('a file has one name, whatever form its accents have on the disk', async () => {
  const [composed, decomposed] = await places()
  for (const cwd of [composed, decomposed]) {
    const built = await metiersHere(['build'], { cwd })
    expect(built.status, built.stderr).toBe(0)
  }
  expect(snapshot(join(decomposed, 'dist'))).toEqual(snapshot(join(composed, 'dist')))
  const { sources } = JSON.parse(readFileSync(join(decomposed, 'dist/nomenclature.json'), 'utf8'))
  expect(sources.map(({ path }: { path: string }) => path)).toEqual([
    'Été 2026/Métiers d’hier et d’aujourd’hui/Fiche à relire/Boulangère – boulanger.docx',
    'Été 2026/Métiers d’hier et d’aujourd’hui/Liste générale.docx',
    'Été 2026/Pâtissier (v2).docx',
  ])
})

it('check and explain name it so, and both readers find it', async () => {
  const [, cwd] = await places()
  await metiersHere(['build'], { cwd })
  writeFiles(cwd, { ['sources/Été 2026/à faire.ppt'.normalize('NFD')]: 'x' })
  const checked = await metiersHere(['check', '--second-reader', '--all', '--lang', 'fr'], { cwd })
  expect(checked.status, checked.stderr).toBe(1)
  expect(checked.stdout).toContain('Été 2026/Pâtissier (v2).docx')
  expect(checked.stdout).toContain('à faire.ppt')
  expect(checked.stdout).toBe(checked.stdout.normalize('NFC'))
  const { stdout } = await metiersHere(['explain', 'boulanger', '--lang', 'fr'], { cwd })
  expect(stdout).toContain('Fiche à relire/Boulangère – boulanger.docx, paragraphe')
})
