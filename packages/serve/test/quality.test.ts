import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { followDataset } from '../src/index.js'
import { reconcile } from '../src/reconcile/reconcile.js'
import { judgedTitles } from './support/judged-titles.js'

const golden = fileURLToPath(new URL('../../../fixtures/golden/dist', import.meta.url))

it('job titles find the occupations that a person means by them', async () => {
  const dataset = await followDataset(golden, { milliseconds: 3_600_000, tell: () => {} })
  const titles = judgedTitles()
  expect(titles).toHaveLength(200)
  const ids = new Set(dataset.current().occupations.keys())
  expect(titles.flatMap(({ meant }) => meant).filter(id => !ids.has(id))).toEqual([])
  const answered = titles.map(({ title, meant }) => {
    const found = reconcile(dataset.current(), { query: title }, 'Métier')
    return { title, meant, ids: found.map(({ id }) => id), isSure: found[0]?.match ?? false }
  })
  dataset.close()
  // Who is sure is right: what is matched without a look is never wrong here.
  const wrong = answered.filter(({ meant, ids, isSure }) => isSure && !meant.includes(ids[0] ?? ''))
  expect(wrong).toEqual([])
  const meantSome = answered.filter(({ meant }) => meant.length > 0)
  const share = (some: unknown[]) => some.length / meantSome.length
  expect(share(meantSome.filter(({ meant, ids }) => meant.includes(ids[0] ?? '')))).toBeGreaterThan(0.85)
  expect(share(meantSome.filter(({ meant, ids }) => ids.some(id => meant.includes(id))))).toBeGreaterThan(
    0.92,
  )
  expect(share(meantSome.filter(({ isSure }) => isSure))).toBeGreaterThan(0.4)
})
