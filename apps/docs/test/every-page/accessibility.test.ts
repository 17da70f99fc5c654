import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { inLanguage, languages, pageTypes } from '../page-types'
import { desktop, phone, test } from '../setup/site-test'

/** What axe-core finds wrong in a page as it stands: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => (await window.axe.run()).violations)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

describe.each(pageTypes)('the page $name has no fault that axe-core finds', ({ path }) => {
  for (const language of languages)
    test(`in ${language}, light and dark`, async ({ open }) => {
      const page = await open(inLanguage(language, path), { colorScheme: 'light', viewport: desktop })
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page)).toEqual([])
    })

  test('on a phone', async ({ open }) => {
    const page = await open(path, { viewport: phone })
    expect(await violations(page)).toEqual([])
  })
})
