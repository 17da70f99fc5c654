import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

const { occupations } = dataset.nomenclature

test('each skill and each knowledge stands there with the occupations that need it', async ({ open }) => {
  const page = await open('competences/')
  const items = await page.locator('main dl > div').evaluateAll(found =>
    found.map(item => ({
      text: item.querySelector('dt')?.textContent?.trim() ?? '',
      occupations: [...item.querySelectorAll('dd a[href^="/metiers/"]')].map(link =>
        link.getAttribute('href'),
      ),
    })),
  )
  for (const { id, profile } of occupations)
    for (const text of [...(profile?.skills ?? []), ...(profile?.knowledge ?? [])]) {
      // Letters aside, the same item may be written in two ways; one of them stands here.
      const known = items.filter(item => item.occupations.includes(`/metiers/${id}/`))
      expect(known.map(item => item.text.toLocaleLowerCase('fr'))).toContain(text.toLocaleLowerCase('fr'))
    }
})
