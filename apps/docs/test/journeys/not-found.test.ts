import { expect } from 'vitest'
import { test } from '../setup/site-test'

test.for(['real', 'hostile'] as const)(
  'an unknown address of the %s site leads on',
  async (site, { browser, stage }) => {
    // Not through `open`: that the answer has status 404 is what is wanted here.
    const page = await browser.newPage()
    const response = await page.goto(`${stage[site].address}metiers/il-n-y-en-a-pas/de-tel/`)
    expect(response?.status()).toBe(404)
    await page.getByRole('main').getByRole('link').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url().startsWith(stage[site].address)).toBe(true)
    await page.close()
  },
)
