import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { BuiltSite, Stage } from './global-setup'
import { type WatchedPage, watchedPage } from './watched-page'

export type SiteName = 'real' | 'hostile'
type Opening = BrowserContextOptions & { site?: SiteName }

type Fixtures = {
  /** The sites and the browser of this run. */
  stage: Stage
  browser: Browser
  /** Pages that earlier tests of the file have left, by how they were opened. */
  leftPages: Map<string, WatchedPage[]>
  /**
   * Opens a page of a site (the real one, where none is named) at an address below it. A test whose pages log an error,
   * break the content security policy, show a dialog, fail to load something or ask another host for anything fails at
   * its end. The site keeps nothing in the browser, so a page that an earlier test has left will do.
   */
  open: (path: string, options?: Opening) => Promise<Page>
  /** An empty page that has never loaded anything, watched in the same way. */
  newPage: (options?: Opening) => Promise<Page>
}

/** vitest's `test`, with a browser and the built sites. */
export const test = base.extend<Fixtures>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const stage = inject('stage')
      if ('obstacle' in stage) throw new Error(stage.obstacle)
      await use(stage)
    },
    { scope: 'file' },
  ],
  browser: [
    async ({ stage }, use) => {
      const browser = await chromium.connect(stage.browser)
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  leftPages: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
    async ({}, use) => use(new Map()),
    { scope: 'file' },
  ],
  open: async ({ stage, browser, leftPages }, use) => {
    const opened: { kind: string; watched: WatchedPage }[] = []
    await use(async (path, { site = 'real', ...options } = {}) => {
      const kind = JSON.stringify([site, options])
      const { address } = stage[site]
      const watched = leftPages.get(kind)?.pop() ?? (await watchedPage(browser, address, context(options)))
      opened.push({ kind, watched })
      await watched.page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? 'light' })
      await watched.page.goto(address + path)
      return watched.page
    })
    for (const { kind, watched } of opened) leftPages.set(kind, [...(leftPages.get(kind) ?? []), watched])
    expect(opened.flatMap(({ watched }) => watched.takeTroubles())).toEqual([])
  },
  newPage: async ({ stage, browser }, use) => {
    const opened: WatchedPage[] = []
    await use(async ({ site = 'real', ...options } = {}) => {
      const watched = await watchedPage(browser, stage[site].address, context(options))
      opened.push(watched)
      return watched.page
    })
    await Promise.all(opened.map(({ page }) => page.context().close()))
    expect(opened.flatMap(({ takeTroubles }) => takeTroubles())).toEqual([])
  },
})

export const desktop = { width: 1280, height: 800 }
export const phone = { width: 390, height: 844 }

function context(options: BrowserContextOptions): BrowserContextOptions {
  return { viewport: desktop, locale: 'fr-FR', ...options }
}

/** The path of a page below its site. */
export function pathOf(page: Page, { address }: BuiltSite): string {
  return page.url().slice(address.length)
}
