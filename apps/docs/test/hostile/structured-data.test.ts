import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset'
import { type SiteName, test } from '../setup/site-test'

const structuredData = (page: Page): Promise<unknown> =>
  page
    .locator('script[type="application/ld+json"]')
    .evaluate(element => JSON.parse(element.textContent ?? ''))

const sites: SiteName[] = ['real', 'hostile']

describe.each(sites)('in the %s site', site => {
  test('the structured data of an occupation says what the data says', async ({ open, stage }) => {
    const { occupations } = readDataset(stage[site].dataset).nomenclature
    const page = await open('', { site })
    for (const { id, iri, preferredLabel, alternativeLabels, profile } of occupations.slice(0, 12)) {
      await page.goto(`${stage[site].address}metiers/${id}/`)
      expect(await structuredData(page)).toMatchObject({
        '@type': 'Occupation',
        '@id': iri,
        name: preferredLabel.fr,
        ...(alternativeLabels.fr.length > 0 && { alternateName: alternativeLabels.fr }),
        ...(profile?.definition && { description: profile.definition }),
        ...(profile && { skills: [...profile.skills, ...profile.knowledge] }),
      })
    }
  })

  test('the structured data of the home page names every file with its checksum', async ({ open, stage }) => {
    const { index, nomenclature } = readDataset(stage[site].dataset)
    const page = await open('', { site })
    expect(await structuredData(page)).toMatchObject({
      '@type': 'Dataset',
      name: nomenclature.title.fr,
      version: nomenclature.version,
      distribution: index.files.map(({ path, sha256 }) => ({ name: path, sha256 })),
    })
  })
})
