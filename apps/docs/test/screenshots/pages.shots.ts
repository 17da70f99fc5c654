import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'
import { pageTypes } from '../page-types'
import { desktop, phone, test } from '../setup/site-test'

const folder = fileURLToPath(new URL('../../.screenshots/', import.meta.url))
const screens = { phone, desktop }
const schemes = ['light', 'dark'] as const
/** Of a page that never ends, what stands in the first screens is enough to look at. */
const tallest = 6000

describe.each(pageTypes)('$name', ({ name, path }) => {
  for (const [screen, viewport] of Object.entries(screens))
    for (const colorScheme of schemes)
      test(`${screen}, ${colorScheme}`, async ({ open }) => {
        const page = await open(path, { viewport, colorScheme })
        // What a script puts into the page is part of the picture.
        await page.waitForLoadState('networkidle')
        const height = await page.evaluate(() => document.documentElement.scrollHeight)
        const clip = { x: 0, y: 0, width: viewport.width, height: Math.min(height, tallest) }
        const file = `${name.replaceAll(' ', '-')}.${screen}.${colorScheme}.png`
        await page.screenshot({ path: join(folder, file), fullPage: true, clip })
      })
})
