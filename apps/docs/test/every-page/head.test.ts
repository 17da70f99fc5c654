import { describe, expect } from 'vitest'
import { contentSecurityPolicy } from '../../src/site/content-security-policy'
import { siteUrl } from '../setup/build-sites'
import type { SiteName } from '../setup/site-test'
import type { ReadPage } from './crawl'
import { test as base, sites } from './crawled-test'

/** The pages of a site, by the address at which each says that it will stand. */
const test = base.extend<{ published: (site: SiteName) => Promise<Map<string, ReadPage>> }>({
  published: async ({ pagesOf, stage }, use) => {
    await use(async site => {
      const { origin } = new URL(stage[site].address)
      // An address with a question is a page that stands among the others without it.
      const pages = [...(await pagesOf(site))].filter(([url]) => !url.includes('?'))
      return new Map(pages.map(([url, page]) => [url.replace(origin, siteUrl), page]))
    })
  },
})

base('no policy lets more run than the scripts of the site', () => {
  expect(contentSecurityPolicy).toContain("script-src 'self';")
  expect(contentSecurityPolicy).not.toMatch(/unsafe|eval|blob:|data:|https?:/)
})

describe.each(sites)('each page of the %s site', site => {
  test('has one heading of the first level, a title, a description and its language', async ({
    published,
  }) => {
    for (const [url, page] of await published(site)) {
      const lang = new URL(url).pathname.includes('/en/') ? 'en' : 'fr'
      const text = expect.stringMatching(/\S/)
      expect(page, url).toMatchObject({ lang, title: text, description: text, h1: [text] })
    }
  })

  test('has a description that a page of results shows whole', async ({ published }) => {
    for (const [url, { description }] of await published(site))
      expect(description?.length, `${url}: ${description}`).toBeLessThanOrEqual(160)
  })

  test('has a title that no other page of its language has', async ({ published }) => {
    const titles = [...(await published(site)).values()].map(({ title, lang }) => `${lang} ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('has each id once', async ({ published }) => {
    const twice = [...(await published(site))].flatMap(([url, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `${url}#${id}`),
    )
    expect(twice).toEqual([])
  })

  test('is its own canonical address', async ({ published }) => {
    for (const [url, { canonical }] of await published(site)) expect(canonical).toBe(url)
  })

  test('and its translation name each other', async ({ published }) => {
    const pages = await published(site)
    for (const [url, { alternates, lang }] of pages) {
      const { fr = '', en = '' } = alternates
      expect(alternates, url).toEqual({ fr, en, 'x-default': fr })
      expect(alternates[lang ?? '']).toBe(url)
      for (const other of [fr, en]) expect(pages.get(other)?.alternates, other).toEqual(alternates)
    }
  })
})
