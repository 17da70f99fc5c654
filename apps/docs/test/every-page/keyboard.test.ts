import { describe, expect } from 'vitest'
import { pageTypes } from '../page-types'
import { desktop, phone, test } from '../setup/site-test'

describe.each(pageTypes)('by keyboard, on the page $name', ({ path }) => {
  test('each of the first Tabs lands on something that is seen', async ({ open }) => {
    for (const viewport of [desktop, phone]) {
      const page = await open(path, { viewport })
      for (let press = 1; press <= 8; press += 1) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const element = document.activeElement
          const { width, height, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect()
          const seen = width > 8 && height > 8 && right > 0 && bottom > 0
          return { seen, what: element?.outerHTML.slice(0, 120) }
        })
        expect(focused.seen, `Tab ${press}, ${viewport.width} px: ${focused.what}`).toBe(true)
      }
    }
  })
})
