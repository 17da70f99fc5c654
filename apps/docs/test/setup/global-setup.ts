import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildDataset, buildSite, goldenDataset, hostileSources } from './build-sites'
import { browserArguments, findChromium } from './chromium'
import { serveFolder } from './serve-folder'
import { writeWordSources } from './word-sources'

/** A built and served site: its address below which every page stands, its folder, and the dataset that it shows. */
export type BuiltSite = { address: string; folder: string; dataset: string }
export type Stage = {
  /** The site of the golden dataset. */
  real: BuiltSite
  /** The same below a base path, as on GitHub Pages. */
  based: BuiltSite
  /** The site of a dataset whose every label means harm. */
  hostile: BuiltSite
  /** The site of a dataset whose sources are Word files that state levels. */
  word: BuiltSite
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
    const hostileDataset = join(work, 'hostile-dataset')
    const site = async (
      name: string,
      dataset: string,
      basePath: string,
      sources?: string,
    ): Promise<BuiltSite> => {
      const folder = join(work, name)
      await buildSite({ dataset, ...(sources !== undefined && { sources }) }, folder, basePath)
      const { origin, close } = await serveFolder(folder, basePath)
      closing.unshift(close)
      return { address: `${origin}${basePath}`, folder, dataset }
    }
    const wordSite = async () => {
      const [sources, dataset] = [join(work, 'word-sources'), join(work, 'word-dataset')]
      await writeWordSources(sources)
      await buildDataset(sources, dataset)
      return site('word', dataset, '/', sources)
    }
    const [[real, word], [based, hostile]] = await Promise.all([
      site('real', goldenDataset, '/').then(async built => [built, await wordSite()]),
      buildDataset(hostileSources, hostileDataset).then(async () => [
        await site('based', goldenDataset, '/a/base/'),
        await site('hostile', hostileDataset, '/'),
      ]),
    ])
    const server = await chromium.launchServer({ executablePath, args: browserArguments })
    closing.unshift(() => server.close())
    if (!real || !word || !based || !hostile) throw new Error('a site is missing')
    provide('stage', { real, based, hostile, word, browser: server.wsEndpoint() })
  } catch (error) {
    // Thrown here it would end the tests of every package; given to the tests of the site, each of them fails with it.
    provide('stage', { obstacle: error instanceof Error ? error.message : `${error}` })
  }
  return async () => {
    for (const close of closing) await close()
  }
}
