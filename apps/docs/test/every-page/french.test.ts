import { readdirSync } from 'node:fs'
import { wordsOf } from '@metiers/words'
import { expect } from 'vitest'
import { dataset } from '../page-types'
import { test } from '../setup/site-test'

// Words that stand in almost any English sentence, and in no French one.
const ofEnglish =
  /(?<![\w-/.'’])(?:the|of|and|is|are|with|from|that|which|this|has|where|cannot|not)(?![\w-/.'’])/i

const words = await wordsOfSite()

test('no French page of the real site says anything in English', async ({ open, stage }) => {
  const { folder, address } = stage.real
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.html') && !path.startsWith('en/'))
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
  // From an address without a policy and without scripts the pages are fetched.
  const texts = await (await open('icon.svg')).evaluate(readTexts, pages)
  const english = new Set([...words, ...saidInEnglish()])
  expect(english.size).toBeGreaterThan(300)
  const found = texts.filter(({ text }) => english.has(text) || ofEnglish.test(text))
  expect(found).toEqual([])
})

test('an English page is full of it', async ({ open, stage }) => {
  const page = await open('icon.svg')
  const texts = await page.evaluate(readTexts, [`${stage.real.address}en/qualite/`])
  const english = new Set([...words, ...saidInEnglish()])
  expect(texts.filter(({ text }) => english.has(text)).length).toBeGreaterThan(20)
  expect(texts.filter(({ text }) => ofEnglish.test(text)).length).toBeGreaterThan(20)
})

/** What the findings, rules and sections of the dataset are called and said in English alone. */
function saidInEnglish(): string[] {
  const said = dataset.report.findings.flatMap(({ message, advice }) => [
    { fr: message.fr, en: message.en },
    { fr: advice.fr, en: advice.en },
  ])
  const named = leaves({ fr: wordsOf('fr'), en: wordsOf('en') })
  return [...said, ...named].flatMap(({ fr, en }) => (fr === en ? [] : [en]))
}

/** The English words of the site, where they are others than the French. */
async function wordsOfSite(): Promise<string[]> {
  const folder = new URL('../../src/words/', import.meta.url)
  const modules = await Promise.all(
    readdirSync(folder).map(name => import(/* @vite-ignore */ new URL(name, folder).href)),
  )
  const bilingual = modules.flatMap(each => Object.values(each)).filter(isBilingual)
  expect(bilingual.length).toBeGreaterThan(15)
  const french = new Set(bilingual.flatMap(leaves).map(({ fr }) => fr))
  return bilingual.flatMap(leaves).flatMap(({ en }) => (french.has(en) ? [] : [en]))
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

/** Runs in the browser: every text of the pages that a person reads or hears, but what is marked as English, or code. */
async function readTexts(urls: string[]): Promise<{ url: string; text: string }[]> {
  const found: { url: string; text: string }[] = []
  for (const url of urls) {
    const read = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html')
    const isOther = (element: Element | null) =>
      element?.closest('[lang="en"], code, pre, script, style, noscript') !== null
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
