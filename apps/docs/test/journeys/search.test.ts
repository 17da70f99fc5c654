import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { pathOf, test } from '../setup/site-test'

const { occupations } = dataset.nomenclature

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{Mark}/gu, '')
/** Two letters in the middle of its longest word have changed places. */
function withTypo(text: string): string {
  const [longest = ''] = text.split(/[^\p{Letter}]+/u).toSorted((a, b) => b.length - a.length)
  const middle = Math.floor(longest.length / 2)
  const mistyped =
    longest.slice(0, middle) +
    longest
      .slice(middle, middle + 2)
      .split('')
      .reverse()
      .join('') +
    longest.slice(middle + 2)
  return text.replace(longest, mistyped)
}

/** An occupation whose name has an accent and a long word, with two neighbouring letters that differ. */
const sought = occupations.find(
  ({ preferredLabel: { fr } }) =>
    /\p{Letter}{9}/u.test(fr) &&
    withoutAccents(fr) !== fr &&
    withTypo(withoutAccents(fr)) !== withoutAccents(fr),
)
const name = sought?.preferredLabel.fr ?? ''
const results = (page: Page) =>
  page.getByRole('search').getByRole('list', { name: 'Résultats' }).getByRole('link')
const status = (page: Page) => page.getByRole('search').getByRole('status').filter({ hasText: /\S/ })

test('"/" puts the cursor into the search box, Escape takes the results away', async ({ open }) => {
  const page = await open('matrice/')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(true)
  await page.keyboard.type(name)
  await results(page).first().waitFor()
  await page.keyboard.press('Escape')
  await results(page).first().waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(true)
})

test('a name without its accents, with a typo, finds the occupation; arrows and Enter open it', async ({
  open,
  stage,
}) => {
  const typed = withTypo(withoutAccents(name)).toLocaleLowerCase('fr')
  expect(typed).not.toBe(name.toLocaleLowerCase('fr'))
  const page = await open('')
  await page.keyboard.press('/')
  await page.keyboard.type(typed)
  await results(page).first().waitFor()
  expect((await results(page).first().textContent())?.trim()).toBe(name)

  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name)
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname.startsWith('/metiers/'))
  expect(pathOf(page, stage.real)).toBe(`metiers/${sought?.id}/`)
})

test('how many there are is said as one types', async ({ open }) => {
  const page = await open('recherche/')
  const box = page.getByRole('main').getByRole('searchbox')
  await box.fill(name)
  await results(page).first().waitFor()
  expect(await status(page).textContent()).toMatch(/\d/)
  await box.fill('xyzzy qwrtzx')
  await status(page).filter({ hasText: 'Aucun' }).waitFor()
  expect(await results(page).count()).toBe(0)
})

test('a word of a fiche finds its occupation and shows where it stands', async ({ open }) => {
  const described = occupations.find(({ profile }) => (profile?.skills.length ?? 0) > 0)
  const [skill = ''] = described?.profile?.skills ?? []
  const page = await open(`recherche/?q=${encodeURIComponent(skill)}`)
  await results(page).first().waitFor()
  expect(await results(page).allTextContents()).toContain(described?.preferredLabel.fr)
  expect(await page.locator('main mark').first().isVisible()).toBe(true)
})

test('a title typed exactly comes first, and Enter goes there', async ({ open, stage }) => {
  const page = await open('recherche/')
  await page.getByRole('main').getByRole('searchbox').fill('chef de projet')
  await results(page).first().waitFor()
  expect((await results(page).first().textContent())?.trim()).toBe('Chef de projet')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname.startsWith('/metiers/'))
  expect(pathOf(page, stage.real)).toBe('metiers/chef-de-projet/')
})

test('an occupation out of use is found, and says that it is', async ({ open }) => {
  const page = await open('recherche/?q=colporteur', { site: 'hostile' })
  await results(page).first().waitFor()
  expect(await page.locator('.found').first().textContent()).toContain('hors d’usage')
  await results(page).first().click()
  // No list has the code that only it leads to: the link leads to the page alone, and each link is there.
  const mapping = page.locator('.mappings').getByRole('link', { name: /^D1107/ })
  expect(await mapping.getAttribute('href')).toBe('/a/base/rome/')
})

test('the address of the search page says what was searched', async ({ open, stage }) => {
  const whole = (of: Page) => of.locator('main .search-results[data-whole]').waitFor()
  const page = await open('recherche/')
  await page.getByRole('main').getByRole('searchbox').fill(name)
  await results(page).first().waitFor()
  await whole(page)
  expect(new URL(page.url()).searchParams.get('q')).toBe(name)
  const again = await open(pathOf(page, stage.real))
  await results(again).first().waitFor()
  await whole(again)
  expect(await results(again).allTextContents()).toEqual(await results(page).allTextContents())
})

test('the index is loaded only when someone searches', async ({ newPage, stage }) => {
  const page = await newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(stage.real.address, { waitUntil: 'networkidle' })
  const before = asked.length
  await page.keyboard.press('/')
  await page.keyboard.type(name)
  await results(page).first().waitFor()
  expect(asked.length).toBeGreaterThan(before)
})

test('the names answer before the texts are there, which then take their place', async ({
  newPage,
  stage,
}) => {
  const page = await newPage()
  let send = () => {}
  const held = new Promise<void>(resolve => {
    send = resolve
  })
  await page.route('**/recherche/textes.json', async route => {
    await held
    await route.continue()
  })
  await page.goto(`${stage.real.address}recherche/`)
  const box = page.getByRole('main').getByRole('searchbox')
  await box.fill('chef de projet')
  await results(page).first().waitFor()
  expect((await results(page).first().textContent())?.trim()).toBe('Chef de projet')
  const [skill = ''] = occupations.flatMap(({ profile }) => profile?.skills ?? [])
  await box.fill(skill)
  await status(page).filter({ hasText: 'Recherche dans les fiches' }).waitFor()
  send()
  await page.locator('main .search-results[data-whole]').waitFor()
  expect((await results(page).first().textContent())?.trim()).toBe(skill)
  expect(await page.locator('main .found').first().textContent()).toContain('compétence')
})
