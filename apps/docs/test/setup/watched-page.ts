import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page, and what it has done since it was last asked that no page of the site may do, each as one sentence. */
export type WatchedPage = { page: Page; takeTroubles: () => string[] }

/** An empty page in a context of its own, which may ask only the host of an address. */
export async function watchedPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const { origin } = new URL(address)
  const troubles: string[] = []
  const note = (trouble: string) => troubles.push(`${page.url()}: ${trouble}`)
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') note(`logs ${message.text()}`)
  })
  page.on('pageerror', error => note(`throws ${error.message}`))
  page.on('dialog', dialog => {
    note(`shows the dialog "${dialog.message()}"`)
    dialog.dismiss().catch(() => undefined)
  })
  page.on('request', request => {
    const asked = new URL(request.url())
    const isLocal = asked.protocol === 'data:' || asked.protocol === 'blob:'
    if (asked.origin !== origin && !isLocal) note(`asks for ${request.url()}`)
  })
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    // A page that is left stops what it was loading, and a download is no page.
    if (why !== 'net::ERR_ABORTED') note(`cannot load ${request.url()} (${why})`)
  })
  page.on('response', response => {
    if (response.status() >= 400) note(`gets ${response.status()} from ${response.url()}`)
  })
  return { page, takeTroubles: () => troubles.splice(0) }
}
