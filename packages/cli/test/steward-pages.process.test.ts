import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, temporaryFolder } from './support/cli.js'
import { stepsOf } from './support/page-steps.js'
import { type Difference, take } from './support/take-step.js'

const french = readdirSync(join(repository, 'docs/fr')).filter(name => name.endsWith('.md'))
const pages = [
  { path: 'README.md', language: 'en' },
  ...french.map(name => ({ path: `docs/fr/${name}`, language: 'fr' })),
]

describe('the pages for those who keep the data', () => {
  it('there are some, and they run something', () => {
    const commands = pages.flatMap(({ path }) => stepsOf(read(path))).filter(({ does }) => does === 'run')
    expect(french.length).toBeGreaterThan(5)
    expect(commands.length).toBeGreaterThan(30)
  })

  it.each(pages)(
    '$path does what it says: each command ends and prints as it is shown',
    { timeout: 240_000 },
    async ({ path, language }) => {
      const place = temporaryFolder()
      const differences: Difference[] = []
      for (const step of stepsOf(read(path))) differences.push(...(await take(step, { place, language })))
      // `npm run fixtures:update` writes what is printed now; leave out of it what is not to be shown.
      if (process.env.UPDATE_FIXTURES)
        writeFileSync(join(repository, path), printedInto(read(path), differences))
      else expect(differences.map(({ said }) => said)).toEqual([])
    },
  )

  it.each(french)('%s keeps French spaces: before ; : ! ? %, and within guillemets', name => {
    const wrong = prose(read(`docs/fr/${name}`)).match(
      /.{0,20}(?:[^\u202f][;!?%](?=\s|$)| [;:!?%](?=\s|$)|«[^\u00a0]|«\u00a0[ \u00a0]|[^\u00a0]»|').{0,10}/g,
    )
    expect(wrong ?? []).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(join(repository, path), 'utf8')
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
