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

test('without scripts no field takes words that nothing would search: a link leads to the list', async ({
  open,
}) => {
  for (const path of ['', 'matrice/', 'recherche/']) {
    const page = await open(path, { javaScriptEnabled: false })
    expect(await page.getByRole('searchbox').count()).toBe(0)
  }
  const page = await open('matrice/', { javaScriptEnabled: false })
  await page.getByRole('search').getByRole('link', { name: 'Chercher un métier dans la liste' }).click()
  await page.waitForURL(/\/recherche\/$/)
  expect(await page.getByRole('main').innerText()).toContain('Ctrl\u00A0F')
  expect(await page.locator('main a[href="/metiers/chef-de-projet/"]').isVisible()).toBe(true)
})
