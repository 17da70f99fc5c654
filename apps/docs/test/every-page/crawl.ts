import type { Page } from 'playwright-core'

/** What a response says, and, where it is a page, what stands in it. */
export type Visited = { url: string; status: number; page: ReadPage | undefined }
export type ReadPage = {
  lang: string | null
  title: string
  description: string | null
  robots: string | null
  canonical: string | null
  /** The address of the page in each language, by `hreflang`. */
  alternates: Record<string, string>
  /** The texts of the headings of the first level. */
  h1: string[]
  ids: string[]
  /** Every address that the page names, made absolute, each with its fragment. */
  links: string[]
}

/**
 * Follows every link inside a site, from some addresses on, and reads what answers. The browser itself parses the
 * pages (DOMParser), without running their scripts: these are the links that stand in the page for everyone.
 *
 * `page` stands on the site that is crawled. Links to other origins are noted and not followed.
 */
export async function crawl(page: Page, starts: string[]): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>()
  const origin = new URL(page.url()).origin
  let next = [...new Set(starts)]
  while (next.length > 0) {
    const found = await page.evaluate(readAll, next)
    for (const one of found) visited.set(one.url, one)
    const links = found.flatMap(({ page }) => page?.links ?? []).map(withoutFragment)
    next = [...new Set(links)].filter(link => new URL(link).origin === origin && !visited.has(link))
  }
  return visited
}

export function withoutFragment(url: string): string {
  return url.split('#')[0] ?? ''
}

/** Runs in the browser. */
async function readAll(urls: string[]): Promise<Visited[]> {
  return Promise.all(
    urls.map(async url => {
      const response = await fetch(url)
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
      if (!isPage) {
        await response.body?.cancel()
        return { url, status: response.status, page: undefined }
      }
      const read = new DOMParser().parseFromString(await response.text(), 'text/html')
      const attribute = (selector: string, name: string) =>
        read.querySelector(selector)?.getAttribute(name) ?? null
      const absolute = (address: string | null) => (address === null ? [] : [new URL(address, url).href])
      const named = ['href', 'src', 'action', 'srcset', 'data', 'poster']
      const isOfThePage = (element: Element) => !element.matches('[rel="canonical"], [rel="alternate"]')
      const alternates = [...read.querySelectorAll('link[rel="alternate"][hreflang]')]
      return {
        url,
        status: response.status,
        page: {
          lang: read.documentElement.getAttribute('lang'),
          title: read.title,
          description: attribute('meta[name="description"]', 'content'),
          robots: attribute('meta[name="robots"]', 'content'),
          canonical: attribute('link[rel="canonical"]', 'href'),
          alternates: Object.fromEntries(
            alternates.map(link => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
          ),
          h1: [...read.querySelectorAll('h1')].map(heading => heading.textContent.trim()),
          ids: [...read.querySelectorAll('[id]')].map(({ id }) => id),
          links: named.flatMap(name =>
            [...read.querySelectorAll(`[${name}]`)]
              .filter(isOfThePage)
              .flatMap(element => absolute(element.getAttribute(name))),
          ),
        },
      }
    }),
  )
}
