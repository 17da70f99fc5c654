import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { BuiltSite, Stage } from './global-setup'
import { watch } from './watch'

export type SiteName = 'real' | 'based' | 'hostile'
type Opening = BrowserContextOptions & { site?: SiteName }

type Fixtures = {
  /** The sites and the browser of this run. */
  stage: Stage
  browser: Browser
  /**
   * An empty page in a context of its own, for a site (the real one, where none is named). A test whose pages log an
   * error, break the content security policy, show a dialog, fail to load something or ask another host for anything
   * fails at its end.
   */
  newPage: (options?: Opening) => Promise<Page>
  /** The same, at an address below the site. */
  open: (path: string, options?: Opening) => Promise<Page>
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
  newPage: async ({ stage, browser }, use) => {
    const troubles: string[] = []
    const contexts: BrowserContext[] = []
    await use(async ({ site = 'real', ...options } = {}) => {
      const context = await browser.newContext({ viewport: desktop, locale: 'fr-FR', ...options })
      contexts.push(context)
      const page = await context.newPage()
      watch(page, new URL(stage[site].address).origin, troubles)
      return page
    })
    await Promise.all(contexts.map(context => context.close()))
    expect(troubles).toEqual([])
  },
  open: async ({ stage, newPage }, use) => {
    await use(async (path, options = {}) => {
      const page = await newPage(options)
      await page.goto(stage[options.site ?? 'real'].address + path)
      return page
    })
  },
})

export const desktop = { width: 1280, height: 800 }
export const phone = { width: 390, height: 844 }

/** The path of a page below its site. */
export function pathOf(page: Page, { address }: BuiltSite): string {
  return page.url().slice(address.length)
}
