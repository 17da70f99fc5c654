import { expect } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

const { sources, occupations } = dataset.nomenclature
const described = occupations.find(({ profile }) => profile !== null)

test('a source mark leads to the line which has the text, and the line is lit', async ({ open }) => {
  const [activity] = described?.profile?.mainActivities ?? []
  const page = await open(`metiers/${described?.id}/`)
  const item = page.locator('#main-activities li', { hasText: activity ?? '' }).first()
  const mark = item.locator('a.source-mark').first()
  const place = (await mark.textContent())?.trim()
  await mark.click()
  await page.waitForURL(/\/source\//)

  const line = page.locator(':target')
  expect(await line.textContent()).toContain(activity)
  expect(place).toMatch(/\d/)
  expect(new URL(page.url()).hash).toContain(/\d+/.exec(place ?? '')?.[0])
  // Lit, and in sight: not under the header or off the screen.
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => getComputedStyle(element).backgroundColor)
  expect(await background(':target')).not.toBe(await background('.source-line:not(:target)'))
  const box = await line.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(800)
})

test('every record of a source stands on its page, in its order, with what became of it', async ({
  open,
}) => {
  for (const { id } of sources) {
    const records = dataset.provenance.filter(({ sourceId }) => sourceId === id)
    const page = await open(`source/${id}/`)
    const lines = await page.locator('.source-line').evaluateAll(found =>
      found.map(line => ({
        text: line.querySelector('.source-text')?.textContent,
        status: ['data', 'furniture', 'unrecognised'].find(status => line.classList.contains(status)),
      })),
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(lines).toEqual(records.slice(0, lines.length).map(({ text, status }) => ({ text, status })))
  }
})

test('a line of the source leads to what it became', async ({ open }) => {
  const page = await open(`source/${sources[0]?.id}/`)
  const [activity = ''] = described?.profile?.mainActivities ?? []
  const line = page.locator('.source-line', { hasText: activity }).first()
  await line.locator(`a[href*="/metiers/${described?.id}/"]`).click()
  await page.getByRole('heading', { level: 1, name: described?.preferredLabel.fr ?? '' }).waitFor()
  expect(await page.locator(':target').textContent()).toContain(activity)
})

test('where the system chooses the colours, the lit line has an edge', async ({ open }) => {
  const page = await open(`source/${sources[0]?.id}/`, { forcedColors: 'active' })
  const line = page.locator('.source-line[id]').nth(3)
  const edge = () => line.evaluate(element => getComputedStyle(element).outlineStyle)
  expect(await edge()).toBe('none')
  await line.locator('a.source-number').click()
  expect(await edge()).toBe('solid')
})

for (const width of [320, 390, 900, 1280])
  test(`at ${width} px each target of a source's page can be hit by a finger`, async ({ open, stage }) => {
    const shown = (['real', 'hostile'] as const).flatMap(site =>
      readDataset(stage[site].dataset).nomenclature.sources.map(({ id }) => ({ site, id })),
    )
    for (const { site, id } of shown) {
      const page = await open(`source/${id}/`, { site, viewport: { width, height: 900 } })
      const small = await page
        .locator('main :is(a, button, summary)')
        .filter({ visible: true })
        .evaluateAll(targets =>
          targets.flatMap(target => {
            const { width, height } = target.getBoundingClientRect()
            return Math.min(width, height) < 23.99
              ? [`${target.outerHTML.slice(0, 100)}: ${width} x ${height}`]
              : []
          }),
        )
      expect(small, id).toEqual([])
    }
  })
