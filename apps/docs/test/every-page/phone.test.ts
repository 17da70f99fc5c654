import { describe, expect } from 'vitest'
import { inLanguage, languages, pageTypes } from '../page-types'
import { phone, test } from '../setup/site-test'

describe.each(pageTypes)('on a phone the page $name', ({ path }) => {
  test('is no wider than the screen', async ({ open }) => {
    for (const language of languages) {
      const page = await open(inLanguage(language, path), { viewport: phone, hasTouch: true, isMobile: true })
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
