import { test as base, type SiteName } from '../setup/site-test'
import { crawl, type ReadPage, type Visited } from './crawl'

export const sites: SiteName[] = ['real', 'based', 'hostile']

type Fixtures = {
  /** Everything that links lead to inside a site, from its two home pages; read once for all tests of a file. */
  crawled: (site: SiteName) => Promise<Map<string, Visited>>
  /** The pages among it. */
  pagesOf: (site: SiteName) => Promise<Map<string, ReadPage>>
}

export const test = base.extend<Fixtures>({
  crawled: [
    async ({ browser, stage }, use) => {
      const context = await browser.newContext()
      const known = new Map<SiteName, Promise<Map<string, Visited>>>()
      const visit = async (site: SiteName) => {
        const page = await context.newPage()
        const { address } = stage[site]
        // From an address without a policy and without scripts the pages are fetched.
        await page.goto(`${address}icon.svg`)
        return crawl(page, [address, `${address}en/`])
      }
      await use(site => {
        const found = known.get(site) ?? visit(site)
        known.set(site, found)
        return found
      })
      await context.close()
    },
    { scope: 'file' },
  ],
  pagesOf: async ({ crawled }, use) => {
    await use(async site => {
      const visited = [...(await crawled(site)).values()]
      return new Map(visited.flatMap(({ url, page }) => (page ? [[url, page] as const] : [])))
    })
  },
})
