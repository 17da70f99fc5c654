import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'

/** What one gets who clicks a link that downloads: the bytes, and the name under which they are kept. */
export async function download(page: Page, link: Locator): Promise<{ bytes: Buffer; name: string }> {
  const [started] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { bytes: await buffer(await started.createReadStream()), name: started.suggestedFilename() }
}
