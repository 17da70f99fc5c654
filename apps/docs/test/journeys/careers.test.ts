import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, phone, test } from '../setup/site-test'

const { occupations } = dataset.nomenclature
/** Who names whom, by id. */
const named = occupations.flatMap(({ id, profile }) =>
  (profile?.relatedOccupations ?? []).flatMap(({ occupationId }) =>
    occupationId ? [[id, occupationId] as const] : [],
  ),
)

test('the drawing has every occupation that is near another, once, as a link', async ({ open }) => {
  const page = await open('proximites/')
  const drawn = await page
    .locator('main svg a')
    .evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(drawn.toSorted()).toEqual([...new Set(named.flat())].map(id => `/metiers/${id}/`).toSorted())
})

test('the table says in words what the drawing shows', async ({ open }) => {
  const page = await open('proximites/')
  for (const [from, to] of named) {
    const row = page.locator('main table tbody tr', { has: page.locator(`th a[href="/metiers/${from}/"]`) })
    expect(await row.locator(`td a[href="/metiers/${to}/"]`).count(), `${from} names ${to}`).toBeGreaterThan(
      0,
    )
  }
})

test('the arrow keys go from box to box, Enter opens the occupation', async ({ open, stage }) => {
  const page = await open('proximites/')
  const boxes = page.locator('main svg a')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'))
  await boxes.first().focus()
  const start = await focused()
  const reached = new Set([start])
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key)
    reached.add(await focused())
  }
  expect(reached.size).toBeGreaterThan(1)
  const target = await focused()
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === target)
  expect(`/${pathOf(page, stage.real)}`).toBe(target)
})

test('on a phone a drawing opens with a whole box, says that it scrolls, and scrolls by keys', async ({
  open,
}) => {
  const held = { viewport: phone, hasTouch: true, isMobile: true }
  const last = named.flat().at(-1)
  for (const address of ['proximites/', `proximites/#${last}`]) {
    const page = await open(address, held)
    const drawing = page.locator('.career-scroll').filter({ has: page.locator(`[id="${last}"]`) })
    const whole = await drawing.evaluate(element => {
      const seen = element.getBoundingClientRect()
      return [...element.querySelectorAll('a')]
        .map(node => ({ id: node.id, box: node.getBoundingClientRect() }))
        .toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
        .map(({ id, box }) => ({ id, isWhole: box.left >= seen.left && box.right <= seen.right }))
    })
    const expected = address.includes('#') ? whole.find(({ id }) => id === last) : whole[0]
    expect(expected?.isWhole, address).toBe(true)
  }
  const page = await open('proximites/', held)
  expect(await page.getByText('il défile').first().isVisible()).toBe(true)
  const region = page.getByRole('region', { name: /^Dessin de/ }).first()
  await region.focus()
  const before = await region.evaluate(element => element.scrollLeft)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate(element => element.scrollLeft)).toBeGreaterThan(before)
})
