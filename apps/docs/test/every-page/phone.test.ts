import { describe, expect } from 'vitest'
import { addressesOf, pageTypes } from '../page-types'
import { phone, test } from '../setup/site-test'

describe.each(pageTypes)('on a phone the page $name', pageType => {
  test('is no wider than the screen', async ({ open }) => {
    for (const { address } of addressesOf(pageType)) {
      const page = await open(address, { viewport: phone, hasTouch: true, isMobile: true })
      const { width, widest } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        // What stands out, for whoever reads the failure: nothing that scrolls in a box of its own.
        widest: [...document.querySelectorAll('main *')]
          .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
          .slice(0, 3)
          .map(element => element.outerHTML.slice(0, 120)),
      }))
      expect(width, widest.join('\n')).toBeLessThanOrEqual(phone.width)
    }
  })
})
