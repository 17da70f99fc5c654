import { join } from 'node:path'
import { metiers, temporaryFolder, writeFiles } from './cli.js'

/** The text of a fiche, with one skill that can be another. */
export const bakerFiche = (skill: string) =>
  `Famille : PAIN\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· ${skill}\n· Peser\n`

/** A working folder with one small document among its sources and, where asked, what is published of it. */
export async function bakery(withDataset = true): Promise<string> {
  const folder = temporaryFolder()
  await fillBakery(folder, withDataset)
  return folder
}

/** Makes such a folder of one that is there. */
export async function fillBakery(folder: string, withDataset: boolean): Promise<void> {
  writeFiles(folder, { 'sources/boulanger.txt': bakerFiche('Pétrir') })
  if (!withDataset) return
  const { status, stderr } = await metiers(['build', '--no-cache'], { cwd: folder })
  if (status !== 0) throw new Error(stderr)
}

/** Writes another skill into the one document, so that there is something to build. */
export function changeSkill(folder: string, skill: string): void {
  writeFiles(folder, { [join('sources', 'boulanger.txt')]: bakerFiche(skill) })
}
