import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

const { nomenclature, report } = dataset
const { occupations, families } = nomenclature

/** The numbers in a text, in their order; a thin or no-break space groups digits in French. */
function numbersIn(text: string | null): number[] {
  return (
    (text ?? '').match(/\d+(?:[\u00A0\u202F]\d{3})*/g)?.map(digits => Number(digits.replace(/\D/g, ''))) ?? []
  )
}

test('the figures of the home page are those of the files', async ({ open }) => {
  const page = await open('')
  const shown = await page.getByRole('list', { name: 'En chiffres' }).getByRole('listitem').allTextContents()
  expect(shown.map(numbersIn)).toEqual([
    [occupations.length],
    [occupations.filter(({ profile }) => profile !== null).length],
    [Math.round(report.completeness.ratio * 100)],
    [report.findings.filter(({ severity }) => severity !== 'info').length],
  ])
})

test('the sentence of the home page counts the occupations and the families', async ({ open }) => {
  const page = await open('')
  expect(numbersIn(await page.locator('.lead').textContent())).toEqual([occupations.length, families.length])
})

test('each family of the matrix says how many occupations it has and how many have a profile', async ({
  open,
}) => {
  const page = await open('matrice/')
  for (const { id, preferredLabel } of families) {
    const members = occupations.filter(({ familyId }) => familyId === id)
    const profiles = members.filter(({ profile }) => profile !== null).length
    const region = page.getByRole('region', { name: preferredLabel.fr, exact: true })
    const said = numbersIn(await region.locator('.matrix-count').textContent())
    expect(said).toEqual(profiles === 0 ? [members.length] : [members.length, profiles])
  }
})

test('the matrix shows the completeness of each occupation as the report has it', async ({ open }) => {
  const page = await open('matrice/')
  const rings = await page
    .locator('.matrix a[href^="/metiers/"]')
    .evaluateAll(links =>
      links.map(link => [
        link.getAttribute('href'),
        link.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
      ]),
    )
  const hasProfile = new Map(occupations.map(({ id, profile }) => [id, profile !== null]))
  for (const { occupationId, filled, expected } of report.completeness.occupations) {
    const ring = rings.find(([href]) => href === `/metiers/${occupationId}/`)?.[1]
    if (hasProfile.get(occupationId)) expect(numbersIn(ring ?? '')).toEqual([filled, expected])
    else expect(ring).toBe('pas de fiche')
  }
})

test('the page of an occupation says how many of its sections are filled', async ({ open }) => {
  for (const { id } of occupations.filter(({ profile }) => profile !== null)) {
    const entry = report.completeness.occupations.find(({ occupationId }) => occupationId === id)
    const page = await open(`metiers/${id}/`)
    const aside = page.getByText(/^\s*\d+ rubriques sur \d+\s*$/).last()
    expect(numbersIn(await aside.textContent())).toEqual([entry?.filled, entry?.expected])
  }
})
