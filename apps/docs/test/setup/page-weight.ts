import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'

export type PageWeight = {
  total: number
  html: number
  style: number
  script: number
  fonts: number
  other: number
}

/**
 * What a first visit to an address transfers until the page rests, in bytes, each response compressed as GitHub Pages
 * compresses it (gzip, level 6). `page` is empty.
 */
export async function weigh(page: Page, address: string): Promise<PageWeight> {
  const weight: PageWeight = { total: 0, html: 0, style: 0, script: 0, fonts: 0, other: 0 }
  const weighing: Promise<void>[] = []
  const onResponse = (response: Response) => {
    const kind = response.request().resourceType()
    weighing.push(
      response.body().then(body => {
        const bytes = gzipSync(body, { level: 6 }).byteLength
        weight.total += bytes
        if (kind === 'document') weight.html += bytes
        else if (kind === 'stylesheet') weight.style += bytes
        else if (kind === 'script') weight.script += bytes
        else if (kind === 'font') weight.fonts += bytes
        else weight.other += bytes
      }),
    )
  }
  page.on('response', onResponse)
  await page.goto(address, { waitUntil: 'networkidle' })
  // What comes once the page has come to rest is no part of the visit, and may come while the page is closed.
  page.off('response', onResponse)
  await Promise.all(weighing)
  return weight
}
