import type { Browser } from 'playwright-core'
import { test as base, type SiteName } from '../setup/site-test'
import { crawl, type ReadPage, type Visited } from './crawl'

export const sites: SiteName[] = ['real', 'hostile']

type Fixtures = {
  /** Everything that links lead to inside a site, from its two home pages; read once for all tests. */
  crawled: (site: SiteName) => Promise<Map<string, Visited>>
  /** The pages among it. */
  pagesOf: (site: SiteName) => Promise<Map<string, ReadPage>>
}

// The site does not change while the tests run, and the files of tests share their modules.
const known = new Map<string, Promise<Map<string, Visited>>>()

async function visit(browser: Browser, address: string): Promise<Map<string, Visited>> {
  const page = await browser.newPage()
  // From an address without a policy and without scripts the pages are fetched.
  await page.goto(`${address}icon.svg`)
  const visited = await crawl(page, [address, `${address}en/`])
  await page.close()
  return visited
}

export const test = base.extend<Fixtures>({
  crawled: async ({ browser, stage }, use) => {
    await use(site => {
      const { address } = stage[site]
      const found = known.get(address) ?? visit(browser, address)
      known.set(address, found)
      return found
    })
  },
  pagesOf: async ({ crawled }, use) => {
    await use(async site => {
      const visited = [...(await crawled(site)).values()]
      return new Map(visited.flatMap(({ url, page }) => (page ? [[url, page] as const] : [])))
    })
  },
})
