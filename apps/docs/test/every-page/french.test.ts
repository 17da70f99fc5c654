import { readdirSync } from 'node:fs'
import { wordsOf } from '@metiers/words'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

// Words that stand in almost any English sentence, and in no French one.
const ofEnglish =
  /(?<![\w-/.'’])(?:the|of|and|is|are|with|from|that|which|this|has|where|cannot|not)(?![\w-/.'’])/i

// What a standard is called in every language.
const names = /CSV on the Web/g

const english = await saidInEnglish()
const isEnglish = (text: string) => english.has(text) || ofEnglish.test(text.replace(names, ''))

test('no French page of the real site says anything in English', async ({ browser, stage }) => {
  const { folder, address } = stage.real
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html') && !path.startsWith('en/') && path !== '404.html')
    .map(
      path =>
        address +
        path
          .split('/')
          .map(encodeURIComponent)
          .join('/')
          .replace(/index\.html$/, ''),
    )
  expect(pages.length).toBeGreaterThan(50)
  const texts = await textsOf(browser, address, pages)
  expect(texts.filter(({ text }) => isEnglish(text))).toEqual([])
})

test('an English page is full of it', async ({ browser, stage }) => {
  const { address } = stage.real
  const texts = await textsOf(browser, address, [`${address}en/qualite/`])
  expect(texts.filter(({ text }) => english.has(text)).length).toBeGreaterThan(20)
  expect(texts.filter(({ text }) => ofEnglish.test(text)).length).toBeGreaterThan(20)
})

/** What the site, the rules and the findings of its dataset say in English, and nothing says so in French. */
async function saidInEnglish(): Promise<Set<string>> {
  const folder = new URL('../../src/words/', import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder).map(name => import(/* @vite-ignore */ new URL(name, folder).href)),
  )
  const ofSite = modules.flatMap(each => Object.values(each)).filter(isBilingual)
  const ofFindings = dataset.report.findings.flatMap(({ message, advice }) => [message, advice])
  const said = [...ofSite, ...ofFindings, { fr: wordsOf('fr'), en: wordsOf('en') }].flatMap(leaves)
  const french = new Set(said.map(({ fr }) => fr))
  // A word in small letters alone may be the name of a key.
  const known = said.flatMap(({ en }) => (french.has(en) || /^\p{Ll}+$/u.test(en) ? [] : [en]))
  expect([ofSite.length > 15, known.length > 300]).toEqual([true, true])
  return new Set(known)
}

function isBilingual(value: unknown): value is { fr: unknown; en: unknown } {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
}

/** Every text that stands in both, at the same place. */
function leaves({ fr, en }: { fr: unknown; en: unknown }): { fr: string; en: string }[] {
  if (typeof fr === 'string' && typeof en === 'string') return [{ fr: fr.trim(), en: en.trim() }]
  if (typeof fr !== 'object' || fr === null || typeof en !== 'object' || en === null) return []
  const others = new Map<string, unknown>(Object.entries(en))
  return Object.entries(fr).flatMap(([key, value]) => leaves({ fr: value, en: others.get(key) }))
}

async function textsOf(browser: Browser, address: string, pages: string[]) {
  const page = await browser.newPage()
  // From an address without a policy and without scripts the pages are fetched.
  await page.goto(`${address}icon.svg`)
  const texts = await page.evaluate(readTexts, pages)
  await page.close()
  return texts
}

/** Runs in the browser: every text of the pages that a person reads or hears, but what is marked as English, code, or a file. */
async function readTexts(urls: string[]): Promise<{ url: string; text: string }[]> {
  const found: { url: string; text: string }[] = []
  for (const url of urls) {
    const read = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html')
    const isOther = (element: Element | null) =>
      element?.closest('[lang="en"]:not(html), code, pre, .file-preview, script, style, noscript') !== null
    const walker = read.createTreeWalker(read, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isOther(node.parentElement)) found.push({ url, text: (node.nodeValue ?? '').trim() })
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
      for (const element of read.querySelectorAll(`[${name}]`))
        if (!isOther(element) && !element.matches('meta:not([name="description"])'))
          found.push({ url, text: (element.getAttribute(name) ?? '').trim() })
  }
  return found.filter(({ text }) => text !== '')
}
