import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { writeBakery } from './bakery-sources.js'
import { temporaryFolder } from './cli.js'

export { bakerFiche } from './bakery-sources.js'

/** A working folder with one small document among its sources and, where asked, what is published of it. */
export function bakery(withDataset = true): string {
  const folder = temporaryFolder()
  fillBakery(folder, withDataset)
  return folder
}

/** Makes such a folder of one that is there. */
export function fillBakery(folder: string, withDataset: boolean): void {
  writeBakery(folder)
  if (withDataset) cpSync(join(inject('bakeryPlace'), 'dist'), join(folder, 'dist'), { recursive: true })
}

/** Writes another skill into the one document, so that there is something to build. */
export function changeSkill(folder: string, skill: string): void {
  writeBakery(folder, skill)
}
