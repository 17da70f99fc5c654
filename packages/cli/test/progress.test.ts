import type { Language } from '@metiers/words'
import { describe, expect, it } from 'vitest'
import { createProgress, type ProgressOutput } from '../src/progress.js'

/** What is written, with a clock that the test turns. */
function follow(form: ProgressOutput['form'], { language = 'fr' as Language, columns = 80 } = {}) {
  const written: string[] = []
  let time = 0
  const progress = createProgress({
    form,
    write: text => void written.push(text),
    columns: () => columns,
    language: () => language,
    now: () => time,
  })
  return {
    written,
    progress,
    at: (milliseconds: number) => {
      time = milliseconds
      return progress
    },
  }
}

const clear = '\r\u001b[K'

describe('progress on a terminal', () => {
  it('shows nothing of a run that is short', () => {
    const { at, written } = follow('bar')
    at(20).at('reading', 1, 3)
    at(300).at('reading', 3, 3)
    at(310).end()
    expect(written).toEqual([])
  })
  it('is a bar with what is going on, how far, and of how many; then the line is clear', () => {
    const { at, written } = follow('bar')
    at(600).at('reading', 412, 2000)
    at(900).at('reading', 2000, 2000)
    at(1000).at('checking')
    at(4000).at('exporting')
    at(6000).at('writing', 31, 52)
    at(6100).end()
    expect(written).toEqual([
      `${clear}lecture ████░░░░░░░░░░░░░░░░░░░░ 412/2000`,
      `${clear}lecture ████████████████████████ 2000/2000`,
      `${clear}contrôle`,
      `${clear}préparation des fichiers`,
      `${clear}écriture ██████████████░░░░░░░░░░ 31/52`,
      clear,
    ])
  })
  it('is in the language of the run', () => {
    const { at, written } = follow('bar', { language: 'en' })
    at(600).at('reading', 1, 2)
    expect(written).toEqual([`${clear}reading ████████████░░░░░░░░░░░░ 1/2`])
  })
  it('is drawn ten times a second, however fast the work goes', () => {
    const { at, written } = follow('bar')
    for (let done = 1; done <= 1000; done += 1) at(500 + done).at('reading', done, 1000)
    expect(written).toHaveLength(10)
  })
  it('is shorter than a line of the terminal, which could not be cleared', () => {
    const { at, written } = follow('bar', { columns: 24 })
    at(600).at('reading', 5, 20)
    at(900).at('exporting')
    expect(written).toEqual([`${clear}lecture ██░░░░░░░░ 5/20`, `${clear}préparation des fichier`])
    const narrow = follow('bar', { columns: 10 })
    narrow.at(600).at('reading', 5, 20)
    expect(narrow.written).toEqual([`${clear}lecture 5`])
  })
  it('begins anew after it has ended: the next run may be short', () => {
    const { at, written } = follow('bar')
    at(600).at('reading', 1, 2)
    at(700).end()
    at(800).at('reading', 1, 2)
    expect(written).toHaveLength(2)
    at(1300).at('reading', 2, 2)
    expect(written).toHaveLength(3)
  })
})

describe('progress elsewhere', () => {
  it('is a plain line now and then in the log of a CI run', () => {
    const { at, written } = follow('lines')
    for (let second = 1; second <= 25; second += 1) at(1000 * second).at('reading', second, 25)
    at(40_000).at('checking')
    at(41_000).end()
    expect(written).toEqual(['lecture 10/25\n', 'lecture 20/25\n', 'contrôle\n'])
  })
  it('is nothing in a pipe', () => {
    const { at, written } = follow('none')
    at(60_000).at('reading', 1, 2)
    at(70_000).end()
    expect(written).toEqual([])
  })
})
