import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressesOf, pageTypes } from '../page-types'
import { phone, test } from '../setup/site-test'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that look at colours: of a page that has changed these alone, the others say the same again. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe-core finds wrong in a page as it stands, by some rules or all: each with the elements that break it. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(source)
  const found = await page.evaluate(
    async options => (await window.axe.run(options)).violations,
    // What is right need not be told element by element.
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) } satisfies axe.RunOptions,
  )
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
      if (pageType.shown) await page.locator(pageType.shown).first().waitFor()
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, ofColours)).toEqual([])
    })

  test('on a phone', async ({ open }) => {
    const page = await open(pageType.path, { viewport: phone })
    if (pageType.shown) await page.locator(pageType.shown).first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})
