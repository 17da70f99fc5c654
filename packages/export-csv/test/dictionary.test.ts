import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nomenclature, report, written } from './written.js'

/** The dictionary of the published dataset with these texts as the main activities of its first profile. */
function dictionaryWith(mainActivities: string[]): string {
  const dataset = structuredClone(nomenclature)
  const first = dataset.occupations.find(({ profile }) => profile !== null)
  if (!first?.profile) throw new Error('the published dataset has no profile')
  first.profile.mainActivities = mainActivities
  return readFileSync(join(written({ nomenclature: dataset, report }), 'README.md'), 'utf8')
}

it('names each cell that a spreadsheet may take for a formula, and leaves it as it is', () => {
  const texts = ['=1+1', '+33 1 23', '-', '@nom', 'a = b', '=`code`']
  const page = dictionaryWith(texts)
  const named = page.split('\n').filter(line => line.startsWith('- `activities.csv`, `text`'))
  expect(named).toEqual([
    '- `activities.csv`, `text`, 1 : `=1+1`',
    '- `activities.csv`, `text`, 2 : `+33 1 23`',
    '- `activities.csv`, `text`, 3 : `-`',
    '- `activities.csv`, `text`, 4 : `@nom`',
    '- `activities.csv`, `text`, 6 : `` =`code` ``',
  ])
})

it('says how each program reads codes as text', () => {
  const page = dictionaryWith([])
  for (const way of ['dtype=str', 'colClasses = "character"', 'all_varchar = true', 'Ne pas détecter']) {
    expect(page).toContain(way)
  }
})

it('names some of very many, and counts the rest', () => {
  const page = dictionaryWith(Array.from({ length: 30 }, (_, index) => `=${index}`))
  const [before] = page.split('- … et ')
  const named = before?.match(/^- `/gm)?.length
  expect(named).toBe(20)
  expect(page).toContain('- … et 10 de plus / and 10 more')
})
