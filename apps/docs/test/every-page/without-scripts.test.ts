import { describe, expect } from 'vitest'
import { addressesOf, pageTypes } from '../page-types'
import { test } from '../setup/site-test'

describe.each(pageTypes)('without scripts the page $name', pageType => {
  test('can be read, and offers nothing that does not work', async ({ open }) => {
    for (const { address } of addressesOf(pageType)) {
      const page = await open(address, { javaScriptEnabled: false })
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

test('without scripts the search box leads to the search page with what was typed', async ({ open }) => {
  const page = await open('matrice/', { javaScriptEnabled: false })
  await page.getByRole('searchbox').first().fill('réseaux')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/recherche\/\?q=r%C3%A9seaux$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
})
