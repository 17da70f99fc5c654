import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import {
  buildDataset,
  buildSite,
  goldenDataset,
  hostileSources,
  type ShownDataset,
  siteUrl,
} from './build-sites'
import { browserArguments, findChromium } from './chromium'
import { serveFolder } from './serve-folder'
import { writeWordSources } from './word-sources'

/** A built and served site: its address below which every page stands, its folder, and the dataset that it shows. */
export type BuiltSite = { address: string; folder: string; dataset: string }
export type Stage = {
  /** The site of the golden dataset. */
  real: BuiltSite
  /**
   * The site of a dataset that no steward has, below a base path as on GitHub Pages: a text whose every label means
   * harm, and Word files that state levels.
   */
  hostile: BuiltSite
  /** Where the one browser of all tests listens. */
  browser: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** What stands ready, or the one sentence that says why it does not. */
    stage: Stage | { obstacle: string }
  }
}

const below = fileURLToPath(new URL('../../.test-sites/', import.meta.url))

/** Builds the sites, serves them and starts a browser, once for all tests; and takes it all away at the end. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  mkdirSync(below, { recursive: true })
  const work = mkdtempSync(join(below, 'run-'))
  const closing: (() => Promise<void>)[] = [async () => rmSync(work, { recursive: true, force: true })]
  try {
    const executablePath = findChromium()
    const site = async (name: string, shown: ShownDataset, basePath: string): Promise<BuiltSite> => {
      const folder = join(work, name)
      await buildSite(shown, folder, { siteUrl, basePath })
      const { origin, close } = await serveFolder(folder, basePath)
      closing.unshift(close)
      return { address: `${origin}${basePath}`, folder, dataset: shown.dataset }
    }
    const hostileSite = async () => {
      const [sources, dataset] = [join(work, 'hostile-sources'), join(work, 'hostile-dataset')]
      cpSync(hostileSources, sources, { recursive: true })
      await writeWordSources(sources)
      await buildDataset(sources, dataset)
      return site('hostile', { dataset, sources }, '/a/base/')
    }
    const [real, hostile] = await Promise.all([site('real', { dataset: goldenDataset }, '/'), hostileSite()])
    const server = await chromium.launchServer({ executablePath, args: browserArguments })
    closing.unshift(() => server.close())
    provide('stage', { real, hostile, browser: server.wsEndpoint() })
  } catch (error) {
    // Thrown here it would end the tests of every package; given to the tests of the site, each of them fails with it.
    provide('stage', { obstacle: error instanceof Error ? error.message : `${error}` })
  }
  return async () => {
    for (const close of closing) await close()
  }
}
