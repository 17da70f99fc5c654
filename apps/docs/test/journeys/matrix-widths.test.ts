import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../setup/site-test'

/** The pairs of texts of the matrix whose letters lie over each other, and those that leave the screen. */
const overlaps = (page: Page) =>
  page.locator('main .matrix').evaluate(matrix => {
    const texts = [...matrix.querySelectorAll('h2, h3, .matrix-count span, .occupation-line > span')].flatMap(
      element => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return [...range.getClientRects()].map(box => ({ name: element.textContent?.trim() ?? '', box }))
      },
    )
    const outside = texts.filter(({ box }) => box.right > innerWidth + 1).map(({ name }) => name)
    const over = texts.flatMap(({ name, box }, index) =>
      texts
        .slice(index + 1)
        .filter(
          other =>
            other.name !== name &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            // Line boxes are higher than letters: a few pixels of two lines may meet.
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 5,
        )
        .map(other => `${name} / ${other.name}`),
    )
    return [...outside, ...over]
  })

for (const width of [320, 700, 768, 820, 900, 940, 1024, 1104, 1120, 1280, 1440])
  test(`at ${width} px no name of the matrix lies over another`, async ({ open }) => {
    const viewport = { width, height: 900 }
    for (const path of ['matrice/', '']) {
      const page = await open(path, { viewport })
      expect(await overlaps(page), path).toEqual([])
    }
    expect(await overlaps(await open('matrice/', { viewport, site: 'hostile' }))).toEqual([])
  })

for (const width of [1024, 1440])
  test(`at ${width} px with text at 200 % neither`, async ({ open }) => {
    const page = await open('matrice/', { viewport: { width, height: 900 } })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overlaps(page)).toEqual([])
  })

test('where there is room the families stand side by side', async ({ open }) => {
  for (const [width, sideBySide] of [
    [1280, true],
    [768, false],
  ] as const) {
    const page = await open('matrice/', { viewport: { width, height: 900 } })
    const tops = await page
      .locator('.matrix-head')
      .evaluateAll(heads => heads.map(head => head.getBoundingClientRect().top))
    expect(new Set(tops).size === 1, `${width}`).toBe(sideBySide)
  }
})
