import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readWrittenDate, sayIssue } from '../src/index.js'

describe('a date as a person writes it', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['1/3/2026', '2026-03-01'],
    ['24.11.2026', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    [' 24/11/2026 ', '2026-11-24'],
    ['24 novembre 2026', '2026-11-24'],
    ['1er août 2026', '2026-08-01'],
    ['3 Fevrier 2026', '2026-02-03'],
    ['2026/11/24', '2026-11-24'],
    ['2026-1-5', '2026-01-05'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is written %s', (text, iso) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'written', iso })
  })
  it.each(['2026-11-24', '2028-02-29', '2000-02-29'])('%s is one already', text => {
    expect(readWrittenDate(text)).toEqual({ kind: 'iso' })
  })
  it.each(['31/02/2026', '2026-02-30', '29/02/2026', '2100-02-29', '11/24/2026', '2026-13-01', '0/1/2026'])(
    '%s is no day of any year',
    text => {
      expect(readWrittenDate(text)).toEqual({ kind: 'impossible' })
    },
  )
  it.each(['', 'demain', '24/11/26', 'novembre 2026', '20261124', '24/11/2026 12:00'])(
    '%j is no date',
    text => {
      expect(readWrittenDate(text)).toEqual({ kind: 'none' })
    },
  )
})

describe('what is said of a date in a file', () => {
  const said = (value: unknown) =>
    z.object({ on: z.iso.date() }).safeParse({ on: value }, { error: sayIssue }).error?.issues[0]?.message
  it('is how to write it, that there is no such day, or how a date looks', () => {
    expect(said('24/11/2026')).toBe(
      'must be a date such as 2026-01-31, and is "24/11/2026": write 2026-11-24',
    )
    expect(said('2026-02-30')).toBe('must be a date such as 2026-01-31, and there is no day "2026-02-30"')
    expect(said('demain')).toBe('must be a date such as 2026-01-31, and is "demain"')
    expect(said('2026-11-24')).toBeUndefined()
  })
})
