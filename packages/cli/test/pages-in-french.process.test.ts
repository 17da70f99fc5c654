import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, temporaryFolder } from './support/cli.js'
import { stepsOf } from './support/page-steps.js'
import { type Difference, take } from './support/take-step.js'

const folder = join(repository, 'docs/fr')
const pages = readdirSync(folder).filter(name => name.endsWith('.md'))

describe('a page of docs/fr', () => {
  it('there are some, and they run something', () => {
    expect(pages.length).toBeGreaterThan(5)
    expect(
      pages.flatMap(page => stepsOf(read(page))).filter(({ does }) => does === 'run').length,
    ).toBeGreaterThan(30)
  })

  describe.each(pages)('%s', page => {
    it('does what it says: each command ends and prints as it is shown', { timeout: 240_000 }, async () => {
      const place = temporaryFolder()
      const differences: Difference[] = []
      for (const step of stepsOf(read(page))) differences.push(...(await take(step, place)))
      // `npm run fixtures:update` writes what is printed now; leave out of it what is not to be shown.
      if (process.env.UPDATE_FIXTURES) writeFileSync(join(folder, page), printedInto(read(page), differences))
      else expect(differences.map(({ said }) => said)).toEqual([])
    })

    it('keeps French spaces: before ; : ! ? %, and within guillemets', () => {
      const wrong = prose(read(page)).match(
        /.{0,20}(?:[^\u202f][;!?%](?=\s|$)| [;:!?%](?=\s|$)|«[^\u00a0]|[^\u00a0]»|').{0,10}/g,
      )
      expect(wrong ?? []).toEqual([])
    })
  })
})

function read(page: string): string {
  return readFileSync(join(folder, page), 'utf8')
}

/** What a page says in words: no code, no addresses of links, no rules of tables. */
function prose(page: string): string {
  return page
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/`[^`\n]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
}

/** The page with what was printed where it shows something else. */
function printedInto(page: string, differences: Difference[]): string {
  return differences.reduceRight(
    (text, { shown, printed }) =>
      shown === null ? text : text.slice(0, shown.at) + printed + text.slice(shown.at + shown.text.length),
    page,
  )
}
