import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset'
import type { Stage } from '../setup/global-setup'
import { test } from '../setup/site-test'

// What only a Word source has: levels that are stated, and places in tables.
const levelWords = { 1: 'assez important', 2: 'important', 3: 'très important' }

/** The competences of the dataset as they were written into the Word files, each with its occupation. */
function competencesOf({ hostile }: Stage) {
  return readDataset(hostile.dataset)
    .nomenclature.occupations.filter(({ id }) => ['boulanger', 'patissier'].includes(id))
    .flatMap(({ id, profile }) =>
      (profile?.behaviouralCompetences ?? []).map(competence => ({ id, ...competence })),
    )
}

const filledDots = (scale: Locator) =>
  scale
    .locator('.level-dots i')
    .evaluateAll(dots => dots.map(dot => getComputedStyle(dot).backgroundColor !== 'rgba(0, 0, 0, 0)'))

test('a stated level is shown as that many of three dots, and in words', async ({ open, stage }) => {
  const competences = competencesOf(stage)
  expect(competences.map(({ id, category, level }) => `${id}: ${category} ${level}`).toSorted()).toEqual([
    'boulanger: Animation d’équipe 3',
    'boulanger: Autonomie null',
    'boulanger: Esprit d’entreprendre 2',
    'boulanger: Orientation client 1',
    'patissier: Animation d’équipe 2',
    'patissier: Autonomie null',
    'patissier: Orientation client 3',
  ])
  for (const { id, category, level } of competences) {
    const page = await open(`metiers/${id}/`, { site: 'hostile' })
    const line = page.locator('table.competences tbody tr', { hasText: category })
    if (level === null) {
      expect(await line.textContent()).toContain('non requise')
      expect(await line.locator('.level-dots').count()).toBe(0)
      continue
    }
    expect(await filledDots(line)).toEqual([1, 2, 3].map(dot => dot <= level))
    expect((await line.locator('.level').textContent())?.trim()).toBe(
      `${level} ${levelWords[level as 1 | 2 | 3]}`,
    )
  }
})

test('a mark with the address of a cell leads to that cell, lit', async ({ open }) => {
  const page = await open('metiers/boulanger/', { site: 'hostile' })
  const line = page.locator('table.competences tbody tr', { hasText: 'Esprit d’entreprendre' })
  // A mark beside it leads to the other occupations that ask for it.
  const marks = line.locator('a.source-mark[href*="/source/"]')
  expect(await marks.allTextContents()).toEqual(['tableau\u00A01, l.\u00A04', 'tableau\u00A01, l.\u00A04'])

  await marks.first().click()
  await page.waitForURL(/\/source\/boulanger\/#/)
  const cell = page.locator(':target')
  // The document itself is shown, not a list of its lines: the mark leads into its table.
  expect(
    await cell.evaluate(element => element.closest('table td')?.firstChild?.firstChild?.textContent),
  ).toBe('Esprit d’entreprendre')
  const background = (lines: Locator) =>
    lines.first().evaluate(element => getComputedStyle(element).backgroundColor)
  expect(await background(cell)).not.toBe(await background(page.locator('.source-block:not(:target)')))

  await page.goBack()
  await marks.last().click()
  await page.waitForURL(/\/source\/boulanger\/#/)
  const [tick] = await page.locator(':target').allTextContents()
  expect(tick).toMatch(/^X\s/)
})

test('the source is shown as a document, in the colours of what became of it, and linked both ways', async ({
  open,
}) => {
  const page = await open('source/boulanger/', { site: 'hostile' })
  const table = page.locator('.word-document table')
  expect(await table.locator('tr').first().locator('th, td').count()).toBe(3)
  expect(await table.locator('.furniture').first().textContent()).toContain('Catégorie de compétences')
  const item = page.locator('.word-document li.data', { hasText: 'Pétrir la pâte' })
  await item.locator('.source-target a').first().click()
  await page.waitForURL(/\/metiers\/boulanger\/#/)
  const mark = page.locator('#skills a.source-mark, [id*="skills"] a.source-mark').first()
  await mark.click()
  await page.waitForURL(/\/source\/boulanger\/#/)
  expect(await page.locator('li:target').textContent()).toContain('Pétrir la pâte')
})

test('side by side, levels that differ are said to', async ({ open }) => {
  const page = await open('comparer/?ids=boulanger,patissier', { site: 'hostile' })
  const rows = page.locator('#behavioural-competences tr')
  await rows.first().waitFor()
  expect(await rows.filter({ hasText: 'Orientation client' }).textContent()).toContain(
    'catégorie commune aux deux, niveaux et précisions différents',
  )
  const team = rows.filter({ hasText: 'Animation d’équipe' })
  expect(await team.textContent()).toContain('catégorie commune aux deux, niveaux différents')
  expect(await filledDots(team)).toEqual([true, true, true, true, true, false])
})
