import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressesOf, pageTypes } from '../page-types'
import { phone, test } from '../setup/site-test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong in a page as it stands: each rule with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
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

describe.each(pageTypes)('the page $name has no fault that axe-core finds', pageType => {
  for (const { language, address } of addressesOf(pageType))
    test(`in ${language}, light and dark`, async ({ open }) => {
      const page = await open(address, { colorScheme: 'light' })
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page)).toEqual([])
    })

  test('on a phone', async ({ open }) => {
    const page = await open(pageType.path, { viewport: phone })
    expect(await violations(page)).toEqual([])
  })
})
