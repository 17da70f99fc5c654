import { readdirSync } from 'node:fs'
import { expect } from 'vitest'
import { readDataset } from '../../src/dataset/read-dataset'
import { test } from '../setup/site-test'

// `open` itself fails a test whose pages log, load or show what they must not: a dialog, a foreign address, a violation
// of the policy. What stands here is that the labels are there as text, and nothing else is.

test('every page of a hostile dataset is quiet, and has no element that a label wrote', async ({
  open,
  stage,
}) => {
  const { folder, address } = stage.hostile
  const page = await open('', { site: 'hostile' })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.html'),
  )
  const injected = [
    'img',
    'iframe',
    'base',
    'style',
    'marquee',
    'svg[onload]',
    'meta[http-equiv="refresh"]',
    'a[href^="javascript:"]',
    'form[action^="http"]',
    'script:not([src], [type="application/ld+json"])',
  ].join(', ')
  for (const file of files) {
    await page.goto(address + file.replace(/index\.html$/, ''))
    const found = await page.evaluate(
      selector => [
        ...[...document.querySelectorAll(selector)].map(element => element.outerHTML),
        ...[...document.querySelectorAll('*')]
          .flatMap(element => [...element.attributes])
          .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'autofocus')
          .map(({ name, value }) => `${name}="${value}"`),
      ],
      injected,
    )
    expect([file, found]).toEqual([file, []])
  }
  expect(files.length).toBeGreaterThan(20)
})

test('the name of each occupation is the heading of its page, letter by letter', async ({ open, stage }) => {
  const { occupations } = readDataset(stage.hostile.dataset).nomenclature
  const page = await open('', { site: 'hostile' })
  for (const { id, preferredLabel } of occupations) {
    await page.goto(`${stage.hostile.address}metiers/${id}/`)
    expect(await page.locator('h1').textContent()).toBe(preferredLabel.fr)
    expect(await page.title()).toContain(preferredLabel.fr)
  }
})

test('a text of another direction does not turn what stands beside it', async ({ open, stage }) => {
  const { occupations } = readDataset(stage.hostile.dataset).nomenclature
  const turned = occupations.filter(({ preferredLabel }) => /\u202E/.test(preferredLabel.fr))
  expect(turned.length).toBeGreaterThan(0)
  const page = await open('matrice/', { site: 'hostile' })
  for (const { id } of turned) {
    const isolation = await page
      .locator(`.matrix a[href$="/metiers/${id}/"] [lang="fr"]`)
      .evaluate(element => getComputedStyle(element).unicodeBidi)
    expect(isolation).toMatch(/isolate|plaintext/)
  }
})
