import type { Page } from 'playwright-core'

/** Notes everything that no page of the site may do, each as one sentence. */
export function watch(page: Page, origin: string, troubles: string[]): void {
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
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') note(`asks for ${request.url()}`)
  })
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    // A page that is left stops what it was loading, and a download is no page.
    if (why !== 'net::ERR_ABORTED') note(`cannot load ${request.url()} (${why})`)
  })
  page.on('response', response => {
    if (response.status() >= 400) note(`gets ${response.status()} from ${response.url()}`)
  })
}
