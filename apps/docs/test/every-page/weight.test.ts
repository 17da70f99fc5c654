import { describe, expect } from 'vitest'
import { pageTypes } from '../page-types'
import { weigh } from '../setup/page-weight'
import { test } from '../setup/site-test'

const kilobyte = 1000

describe.concurrent.each(pageTypes)('the page $name', ({ path }) => {
  test('weighs less than 60 kB, has less than 30 kB of script and no font', async ({ newPage, stage }) => {
    const page = await newPage()
    const { total, script, fonts, html } = await weigh(page, stage.real.address + path)
    expect(html).toBeGreaterThan(0)
    expect(total).toBeLessThan(60 * kilobyte)
    expect(script).toBeLessThan(30 * kilobyte)
    expect(fonts).toBe(0)
  })
})
