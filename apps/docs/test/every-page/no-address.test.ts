import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite, goldenDataset } from '../setup/build-sites'

const below = fileURLToPath(new URL('../../.test-sites/', import.meta.url))
mkdirSync(below, { recursive: true })
const work = mkdtempSync(join(below, 'no-address-'))
const site = join(work, 'site')

beforeAll(() => buildSite({ dataset: goldenDataset }, site, { basePath: '/' }))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const files = () => readdirSync(site, { recursive: true, encoding: 'utf8' })
const page = (path: string) => readFileSync(join(site, path), 'utf8')

test('a site that was not told where it will stand names no host as its own', () => {
  const pages = files().filter(path => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(50)
  const naming = pages.filter(path => /localhost|127\.0\.0\.1|undefined/.test(page(path)))
  expect(naming).toEqual([])
})

test('it has no canonical address and no sitemap; its translations are named from the root', () => {
  const home = page('index.html')
  expect(home).not.toContain('rel="canonical"')
  expect(home).not.toContain('og:url')
  expect(home).toContain('hreflang="en" href="/en/"')
  expect(files().filter(path => path.includes('sitemap'))).toEqual([])
})

test('its examples read the files by their path', () => {
  expect(page('donnees/index.html')).toMatch(/\/data\/csv\/occupations\.csv/)
})
