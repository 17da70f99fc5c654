import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, phone, test } from '../setup/site-test'

const { findings, completeness, counts } = dataset.report
const { occupations } = dataset.nomenclature
const shown = (page: Page) => page.locator('main .finding').filter({ visible: true })
const rules = [...new Set(findings.map(({ rule }) => rule))]

test('every finding stands there, and the numbers are those of the report', async ({ open }) => {
  const page = await open('qualite/')
  expect(await shown(page).count()).toBe(findings.length)
  const text = (await page.getByRole('main').textContent()) ?? ''
  const without = occupations.filter(({ profile }) => profile === null).length
  expect(text).toContain(`${without} des ${occupations.length} métiers`)
  expect(text).toContain(`${completeness.filled} rubriques sont remplies sur ${completeness.expected}`)
  expect(text).toContain(`${counts.error} erreur`)
  expect(text).toContain(`${counts.warning} point`)
})

test('the map has the state of each section of each occupation', async ({ open }) => {
  const page = await open('qualite/')
  for (const state of ['filled', 'empty', 'absent'] as const) {
    const expected = completeness.occupations
      .filter(({ occupationId }) => occupations.find(({ id }) => id === occupationId)?.profile !== null)
      .flatMap(({ sections }) => Object.values(sections).filter(found => found === state))
    expect([state, await page.locator(`main table td.${state}`).count()]).toEqual([state, expected.length])
  }
})

test('the filter shows the findings of a rule, says how many, and the address keeps it', async ({
  open,
  stage,
}) => {
  const page = await open('qualite/')
  for (const rule of rules.slice(0, 3)) {
    await page.getByLabel('Règle').selectOption(rule)
    const expected = findings.filter(finding => finding.rule === rule).length
    expect(await shown(page).count()).toBe(expected)
    expect(await page.locator('main output').textContent()).toMatch(new RegExp(`^${expected} `))
  }
  const again = await open(pathOf(page, stage.real))
  expect(await shown(again).count()).toBe(await shown(page).count())
})

test('from an occupation one gets to its own findings', async ({ open }) => {
  const { occupationId } = findings.find(({ occupationId }) => occupationId !== null) ?? {}
  const page = await open(`qualite/?occupation=${occupationId}`)
  const expected = findings.filter(finding => finding.occupationId === occupationId).length
  expect(await shown(page).count()).toBe(expected)
})

test('a finding shows the lines around its place, and leads to the line', async ({ open }) => {
  const index = findings.findIndex(({ place }) => place && 'lines' in place && occupations.length > 0)
  const place = findings[index]?.place
  const rule = findings[index]?.rule
  if (!place || !('lines' in place)) throw new Error('no finding of this dataset has a line')
  const page = await open(`qualite/?rule=${rule}`)
  const finding = shown(page)
    .filter({ hasText: findings[index]?.message.fr ?? '' })
    .first()
  await finding.locator('summary').click()
  const mark = finding.locator('.is-place')
  const text = await mark.locator('mark').textContent()
  const record = dataset.provenance.find(
    found =>
      found.sourceId === place.sourceId && 'lines' in found.place && found.place.lines[0] === place.lines[0],
  )
  expect(text).toBe(record?.text)
  await mark.getByRole('link').click()
  await page.waitForURL(/\/source\//)
  expect(await page.locator(':target').textContent()).toContain(record?.text)
})

for (const width of [390, 899, 900, 1280])
  test(`at ${width} px the filter leaves of the rules only the one that is asked for`, async ({ open }) => {
    const page = await open('qualite/', { viewport: { width, height: 900 } })
    const sections = page.locator('main .rule-findings').filter({ visible: true })
    expect(await sections.count()).toBe(rules.length)
    await page.getByLabel('Règle').selectOption(rules[0] ?? '')
    expect(await sections.evaluateAll(found => found.map(({ id }) => id))).toEqual([rules[0]])
  })

test('where the system chooses the colours, the map still tells filled from empty and absent', async ({
  open,
}) => {
  const page = await open('qualite/', { forcedColors: 'active' })
  const looks = await page.locator('.map-legend .map-sign').evaluateAll(signs =>
    signs.map(sign => {
      const { backgroundColor, height, borderTopStyle } = getComputedStyle(sign)
      return [backgroundColor, height, borderTopStyle].join(' ')
    }),
  )
  expect(new Set(looks).size).toBe(4)
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const fills = await page
    .locator('main td.filled .map-sign')
    .evaluateAll(signs => signs.map(sign => getComputedStyle(sign).backgroundColor))
  expect(fills.length).toBeGreaterThan(0)
  expect(fills).not.toContain(paper)
})

test('on a phone the map says how many sections it has and that it goes on', async ({ open }) => {
  const page = await open('qualite/', { viewport: phone })
  const sections = dataset.nomenclature.template.sections.length
  const more = page.locator('.map-more')
  expect(await more.isVisible()).toBe(true)
  expect(await more.textContent()).toContain(`${sections} rubriques`)
  const wide = await open('qualite/', { viewport: { width: 1280, height: 800 } })
  expect(await wide.locator('.map-more').isVisible()).toBe(false)
  const scroll = wide.locator('.map-scroll')
  expect(await scroll.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true)
})
