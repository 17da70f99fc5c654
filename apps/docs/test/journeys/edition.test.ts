import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

// The golden dataset states no publisher and no licence, and no version of it has been released; the hostile one has a
// licence.

const textOf = async (page: Page, selector: string) =>
  ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim()

test('the home page says who publishes, when, for whom and on what terms, and claims nothing else', async ({
  open,
}) => {
  expect(dataset.nomenclature.licence).toBeNull()
  const page = await open('')
  expect(await textOf(page, '.home-facts')).toBe(
    'Qui publie ces données n’est pas indiqué. Version 1.0.0, pas encore publiée. Pour les services RH, les analystes et les développeurs. Aucune licence n’est indiquée : rien n’accorde encore le droit de réutiliser ces données.',
  )
  expect(await page.content()).not.toMatch(/données ouvertes/i)
  const english = await open('en/')
  expect(await textOf(english, '.home-facts')).toContain('No licence is stated')
  expect(await english.content()).not.toMatch(/open data/i)
})

test('a licence that is stated is named, and leads where it says', async ({ open }) => {
  const page = await open('', { site: 'hostile' })
  const licence = page.locator('.home-facts').getByRole('link', { name: 'https://example.org/licence' })
  expect(await licence.getAttribute('href')).toMatch(/^https:\/\/example\.org\/licence/)
  expect(await textOf(page, '.home-facts')).not.toContain('Aucune licence')
})

test('a version that is not released is so called wherever it is named', async ({ open }) => {
  const [described] = dataset.nomenclature.occupations
  for (const path of ['', 'donnees/', 'a-propos/', `metiers/${described?.id}/`, 'versions/']) {
    const page = await open(path)
    const text = await page.locator('body').innerText()
    const named = [...text.matchAll(/version 1\.0\.0(?<after>.{0,22})/gis)]
    expect(named.length, path).toBeGreaterThan(0)
    for (const { groups } of named) expect(groups?.after, path).toMatch(/pas encore publiée/i)
  }
})
