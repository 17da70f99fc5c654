import type { Occupation } from '@metiers/schema'
import { describe, expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

const { occupations, families } = dataset.nomenclature
const described = occupations.filter(({ profile }) => profile !== null)
const bare = occupations.filter(({ profile }) => profile === null)

/** Every text that an occupation has, but those that the page says in other words. */
function textsOf({ preferredLabel, alternativeLabels, hiddenLabels, profile }: Occupation): string[] {
  const labels = [preferredLabel.fr, ...alternativeLabels.fr, ...alternativeLabels.en, ...hiddenLabels.fr]
  if (profile === null) return labels
  return [
    ...labels,
    ...[profile.definition, profile.prerequisites, profile.headcount, profile.outlook, profile.remarks],
    ...profile.mainActivities,
    ...profile.secondaryActivities,
    ...profile.skills,
    ...profile.knowledge,
    ...profile.variability,
    ...profile.behaviouralCompetences.flatMap(({ category, note }) => [category, note]),
    ...profile.relatedOccupations.map(({ label }) => label),
  ].filter(text => text !== null && text !== undefined)
}

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(described)('the page of $id', occupation => {
  test('has every word of its profile', async ({ open }) => {
    const page = await open(`metiers/${occupation.id}/`)
    const shown = spaces((await page.locator('main').textContent()) ?? '')
    expect(textsOf(occupation).filter(text => !shown.includes(spaces(text)))).toEqual([])
  })
})

test('a required competence of which the level is lost says so, and why', async ({ open }) => {
  const competences = described.flatMap(({ id, profile }) =>
    (profile?.behaviouralCompetences ?? []).map(competence => ({ id, ...competence })),
  )
  const lost = competences.find(({ levelStatus }) => levelStatus === 'unrecoverable')
  expect(lost).toBeDefined()
  const page = await open(`metiers/${lost?.id}/`)
  const row = page.locator('#behavioural-competences tr', { hasText: lost?.category ?? '' }).first()
  const reason = row.getByRole('link', { name: /illisible/ })
  expect(await reason.getAttribute('href')).toBe('/qualite/#level-unrecoverable')
})

test('an occupation without a profile says where it is named and offers the form', async ({ open }) => {
  const [occupation] = bare
  const page = await open(`metiers/${occupation?.id}/`)
  await page.getByRole('heading', { name: 'Ce métier n’a pas encore de fiche' }).waitFor()
  const pointer = `/occupations/${occupations.findIndex(({ id }) => id === occupation?.id)}/preferredLabel/fr`
  const [record] = dataset.provenance.filter(({ pointers }) => pointers.includes(pointer))
  expect(await page.locator('main q').allTextContents()).toContain(record?.text)
  expect(await page.getByRole('link', { name: 'Formulaire Word' }).getAttribute('href')).toBe(
    `/metiers/${occupation?.id}.docx`,
  )
})

test('the page says in which family the occupation is, and leads there', async ({ open }) => {
  const [occupation] = described
  const family = families.find(({ id }) => id === occupation?.familyId)
  const page = await open(`metiers/${occupation?.id}/`)
  await page
    .getByRole('main')
    .getByRole('link', { name: family?.preferredLabel.fr ?? '' })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: family?.preferredLabel.fr ?? '' }).waitFor()
})

test('"next" leads to the next one of the list, and "previous" back', async ({ open }) => {
  const [first, second] = occupations
  const page = await open(`metiers/${first?.id}/`)
  await page.locator('a[rel="next"]').click()
  await page.getByRole('heading', { level: 1, name: second?.preferredLabel.fr ?? '' }).waitFor()
  await page.locator('a[rel="prev"]').click()
  await page.getByRole('heading', { level: 1, name: first?.preferredLabel.fr ?? '' }).waitFor()
})

test('the copy button copies the citation', async ({ open }) => {
  const [occupation] = described
  const page = await open(`metiers/${occupation?.id}/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.getByRole('button', { name: 'Copier' }).first().click()
  await page.getByRole('button', { name: 'Copié' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(occupation?.iri)
})
