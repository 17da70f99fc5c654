import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, test } from '../setup/site-test'

const { occupations, attributions } = dataset.nomenclature
const mappings = occupations.flatMap(({ id, mappings }) => mappings.map(mapping => ({ id, ...mapping })))
const rows = (page: Page) => page.locator('main table tr[data-filter-item]').filter({ visible: true })

test('every mapping stands in the table with its version, and ROME is named as its licence asks', async ({
  open,
}) => {
  const page = await open('rome/')
  expect(await rows(page).count()).toBe(mappings.length)
  const text = (await page.getByRole('main').textContent()) ?? ''
  for (const { text: mention } of attributions) expect(text).toContain(mention)
  for (const { code, label, schemeVersion } of mappings) {
    expect(text).toContain(code)
    expect(text).toContain(label)
    expect(text).toContain(schemeVersion)
  }
})

test('the table can be filtered by text and by relation, and the address keeps it', async ({
  open,
  stage,
}) => {
  const page = await open('rome/')
  const [mapping] = mappings
  await page.getByLabel('Métier, code ou libellé').fill(mapping?.code ?? '')
  const expected = mappings.filter(({ code }) => code === mapping?.code).length
  expect(await rows(page).count()).toBe(expected)
  const again = await open(pathOf(page, stage.real))
  expect(await rows(again).count()).toBe(expected)

  await page.getByRole('button', { name: 'Tout montrer' }).click()
  const alike = mappings.filter(({ predicate }) => predicate === mapping?.predicate).length
  await page.getByLabel('Relation').selectOption(mapping?.predicate ?? '')
  expect(await rows(page).count()).toBe(alike)
})

test('an occupation that has no mapping is named', async ({ open }) => {
  const page = await open('rome/')
  const without = occupations.filter(({ mappings }) => mappings.length === 0)
  const region = page.getByRole('region', { name: 'Sans correspondance' })
  expect(await region.getByRole('listitem').count()).toBe(without.length)
})
