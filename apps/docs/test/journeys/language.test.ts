import { describe, expect } from 'vitest'
import { addressesOf, inLanguage, pageTypes } from '../page-types'
import { pathOf, test } from '../setup/site-test'

const inBoth = pageTypes.filter(pageType => addressesOf(pageType).length === 2)

describe.each(inBoth)('from the page $name', ({ path }) => {
  test('one click leads to the same page in English, and one back', async ({ open, stage }) => {
    const page = await open(path)
    const [address = ''] = path.split(/[?#]/)
    const heading = page.getByRole('heading', { level: 1 })
    const inFrench = await heading.textContent()

    await page.getByRole('link', { name: 'English', exact: true }).click()
    await page.locator('html[lang="en"]').waitFor()
    expect(pathOf(page, stage.real).split(/[?#]/)[0]).toBe(inLanguage('en', address))

    await page.getByRole('link', { name: 'Français', exact: true }).click()
    await page.locator('html[lang="fr"]').waitFor()
    expect(pathOf(page, stage.real).split(/[?#]/)[0]).toBe(address)
    expect(await heading.textContent()).toBe(inFrench)
  })
})
