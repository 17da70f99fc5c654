import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, test } from '../setup/site-test'

const { occupations, skills } = dataset.nomenclature
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

test('each skill that a fiche asks for is in the list, under its section and its first letter', async ({
  open,
}) => {
  const page = await open('competences/')
  const listed = await page
    .locator('#competences [data-filter-item] a')
    .evaluateAll(links => links.map(link => link.textContent?.trim() ?? ''))
  expect(listed).toHaveLength(skills.length)
  for (const { profile } of occupations)
    for (const text of [...(profile?.skills ?? []), ...(profile?.knowledge ?? [])])
      expect(listed.map(fold)).toContain(fold(text))
  const first = page.locator('#competences [data-filter-item]', { hasText: 'Analyser les besoins' })
  expect(await first.locator('xpath=ancestor::section[1]/h3').textContent()).toBe('A')
})

test('the list is filtered by words and by section, and its address says how', async ({ open, stage }) => {
  const page = await open('competences/')
  await page.getByLabel('Compétence', { exact: true }).fill('besoins')
  await page.getByLabel('Rubrique').selectOption('Savoir-faire')
  const shown = page.locator('#competences [data-filter-item]').filter({ visible: true })
  expect(await shown.count()).toBeGreaterThan(0)
  for (const text of await shown.allTextContents()) expect(fold(text)).toContain('besoins')
  expect(pathOf(page, stage.real)).toBe('competences/?text=besoins&type=skill')
})

test('who needs a skill is one click from an occupation, and each stands there with its place in the source', async ({
  open,
  stage,
}) => {
  const page = await open('metiers/assistant-chef-de-projet/')
  const skill = page.locator('#skills li', { hasText: 'Analyser les besoins' })
  await skill.getByRole('link', { name: /commun à \d+ métiers/ }).click()
  await page.waitForURL(url => url.pathname === '/competences/analyser-les-besoins/')
  expect(pathOf(page, stage.real)).toBe('competences/analyser-les-besoins/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Analyser les besoins')
  const asking = occupations.filter(({ profile }) =>
    profile?.skills.some(text => fold(text) === 'analyser les besoins'),
  )
  const links = await page.locator('.skill-uses li > a:first-child').allTextContents()
  expect(links).toEqual(asking.map(({ preferredLabel }) => preferredLabel.fr))
  await page.locator('.skill-uses .source-mark').first().click()
  await page.waitForURL(/\/source\/.*#l\d+$/)
})
