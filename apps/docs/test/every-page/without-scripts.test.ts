import { describe, expect } from 'vitest'
import { inLanguage, languages, pageTypes } from '../page-types'
import { test } from '../setup/site-test'

describe.each(pageTypes)('without scripts the page $name', ({ path }) => {
  test('can be read, and offers nothing that does not work', async ({ open }) => {
    for (const language of languages) {
      const page = await open(inLanguage(language, path), { javaScriptEnabled: false })
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100)
      // A button that submits works, and so does what opens a disclosure; any other needs a script.
      const dead = page
        .locator('button:not([type="submit"], form button:not([type]))')
        .filter({ visible: true })
      expect(await dead.evaluateAll(buttons => buttons.map(button => button.outerHTML))).toEqual([])
    }
  })
})
