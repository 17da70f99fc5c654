import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

const described = dataset.nomenclature.occupations.filter(({ profile }) => profile !== null)
const [first, second, third] = described
const bare = dataset.nomenclature.occupations.find(({ profile }) => profile === null)
const nameOf = (occupation: (typeof described)[number] | undefined) => occupation?.preferredLabel.fr ?? ''
const columns = (page: Page) => page.locator('main table thead th').getByRole('link').allTextContents()

test('two occupations that the address names stand side by side, with all that they share', async ({
  open,
}) => {
  const page = await open(`comparer/?ids=${first?.id},${second?.id}`)
  await page.locator('main table').waitFor()
  expect(await columns(page)).toEqual([nameOf(first), nameOf(second)])
  const sheet = (await page.locator('main table').textContent()) ?? ''
  for (const { profile } of [first, second].filter(occupation => occupation !== undefined))
    for (const text of [
      ...(profile?.mainActivities ?? []),
      ...(profile?.skills ?? []),
      ...(profile?.knowledge ?? []),
    ])
      expect(sheet).toContain(text)
})

test('who chooses others gets their comparison, and an address to send', async ({ open }) => {
  const page = await open('comparer/')
  const choices = page.getByRole('main').getByRole('combobox')
  await choices.nth(0).selectOption({ label: nameOf(second) })
  await choices.nth(1).selectOption({ label: nameOf(third) })
  await page.locator('main table').waitFor()
  expect(await columns(page)).toEqual([nameOf(second), nameOf(third)])
  expect(new URL(page.url()).search).toBe(`?ids=${second?.id},${third?.id}`)
})

test('three stand side by side too', async ({ open }) => {
  const page = await open(`comparer/?ids=${[first, second, third].map(one => one?.id).join(',')}`)
  await page.locator('main table').waitFor()
  expect(await columns(page)).toEqual([first, second, third].map(nameOf))
})

test('an occupation without profile, or none at all, is said to have nothing to compare', async ({
  open,
}) => {
  const page = await open(`comparer/?ids=${first?.id},${bare?.id},"><img src=x>`)
  const status = page.getByRole('main').getByRole('status')
  await status.filter({ hasText: nameOf(bare) }).waitFor()
  expect(await status.textContent()).not.toContain(bare?.id)
  expect(await status.textContent()).toContain('"><img src=x>')
  expect(await page.locator('main table').count()).toBe(0)
})

test('by keyboard alone a comparison is chosen', async ({ open }) => {
  const page = await open('comparer/')
  const choices = page.getByRole('main').getByRole('combobox')
  await choices.nth(0).focus()
  await page.keyboard.type(nameOf(first))
  await page.keyboard.press('Tab')
  await page.keyboard.type(nameOf(second))
  await page.keyboard.press('Tab')
  await page.locator('main table').waitFor()
  expect(await columns(page)).toEqual([nameOf(first), nameOf(second)])
})

test('the page names each occupation that can be chosen once, each list has them all', async ({
  open,
  stage,
}) => {
  const page = await open('comparer/')
  const lists = await page
    .getByRole('main')
    .getByRole('combobox')
    .evaluateAll(found => found.map(list => [...list.querySelectorAll('option')].map(({ value }) => value)))
  const ids = described.map(({ id }) => id).toSorted()
  expect(lists.map(list => list.toSorted())).toEqual([0, 1, 2].map(() => ['', ...ids]))
  const html = readFileSync(join(stage.real.folder, 'comparer/index.html'), 'utf8')
  for (const id of ids) expect(html.split(`value="${id}"`).length - 1, id).toBe(1)
})

for (const width of [390, 768, 1280])
  for (const query of ['', `?ids=${first?.id},${second?.id}`, `?ids=${first?.id},${bare?.id}`])
    test(`at ${width} px nothing of comparer/${query} moves while it loads`, async ({ newPage, stage }) => {
      const page = await newPage({ viewport: { width, height: 844 } })
      // As from a host far away: the page is seen before its script, its script has run before the fiches are there.
      await page.route(/\/(?:_astro\/.*\.js|metiers\/.*\.json)$/, async route => {
        await new Promise(resolve => setTimeout(resolve, 300))
        await route.continue()
      })
      await page.goto(`${stage.real.address}comparer/${query}`)
      await page.locator('main [role="status"]:not(:empty)').waitFor()
      if (query.endsWith(`,${second?.id}`)) await page.locator('main table').waitFor()
      const shift = await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            let sum = 0
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 200)
          }),
      )
      expect(shift).toBeLessThan(0.01)
    })
