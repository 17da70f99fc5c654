import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of a fiche, with one skill that can be another. */
export const bakerFiche = (skill: string) =>
  `Famille : PAIN\nIntitulé de l’emploi-type : BOULANGER\nSavoir-faire spécifique nécessaire\n· ${skill}\n· Peser\n`

/** Writes the one document into the sources of a working folder. */
export function writeBakery(folder: string, skill = 'Pétrir'): void {
  mkdirSync(join(folder, 'sources'), { recursive: true })
  writeFileSync(join(folder, 'sources/boulanger.txt'), bakerFiche(skill))
}
