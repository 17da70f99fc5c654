import { readdirSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { siteUrl } from '../setup/build-sites'
import type { BuiltSite } from '../setup/global-setup'
import { withoutFragment } from './crawl'
import { sites, test } from './crawled-test'

describe.each(sites)('in the %s site', site => {
  test('every link answers, and what it points at in the page is there', async ({ crawled }) => {
    const visited = await crawled(site)
    const broken = new Map<string, string[]>()
    for (const { url, page } of visited.values()) {
      for (const link of page?.links ?? []) {
        const target = visited.get(withoutFragment(link))
        if (!target) continue
        const fragment = decodeURIComponent(new URL(link).hash.slice(1))
        const isThere = fragment === '' || !target.page || target.page.ids.includes(fragment)
        if (target.status !== 200 || !isThere) broken.set(link, [...(broken.get(link) ?? []), url])
      }
    }
    const named = [...broken].map(
      ([link, [page, ...more]]) => `${link}, from ${page} and ${more.length} more`,
    )
    expect(named).toEqual([])
    expect(visited.size).toBeGreaterThan(20)
  })

  test('no link leaves the base path', async ({ pagesOf, stage }) => {
    const { address } = stage[site]
    const links = [...(await pagesOf(site)).values()].flatMap(({ links }) => links)
    const ownOrigin = links.filter(link => new URL(link).origin === new URL(address).origin)
    expect(ownOrigin.filter(link => !link.startsWith(address))).toEqual([])
  })

  test('no link runs anything', async ({ pagesOf }) => {
    const links = [...(await pagesOf(site)).values()].flatMap(({ links }) => links)
    const harmless = ['http:', 'https:', 'mailto:']
    expect(links.filter(link => !harmless.includes(new URL(link).protocol))).toEqual([])
  })

  test('every page that was built can be reached, and the sitemap names it', async ({ pagesOf, stage }) => {
    const reached = await pagesOf(site)
    const built = pagesIn(stage[site])
    expect(built.filter(url => !reached.has(url))).toEqual([])
    const base = new URL(stage[site].address).pathname
    const sitemap = await (await fetch(`${stage[site].address}sitemap-0.xml`)).text()
    const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)
    const expected = built.map(url => url.replace(stage[site].address, siteUrl + base))
    expect(named.toSorted()).toEqual(expected.toSorted())
  })
})

/** The address of every page that was built, but of the one that stands for what is not there. */
function pagesIn({ folder, address }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html') && !/(^|\/)404(\/index)?\.html$/.test(path))
    .map(
      path =>
        address +
        path
          .split('/')
          .map(encodeURIComponent)
          .join('/')
          .replace(/index\.html$/, ''),
    )
}
