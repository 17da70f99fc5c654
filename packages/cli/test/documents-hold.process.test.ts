import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bounds } from '@metiers/document'
import { beforeAll, describe, expect, it } from 'vitest'
import { repository } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')
const pages = [
  'README.md',
  'apps/docs/README.md',
  ...['docs', 'docs/fr'].flatMap(folder =>
    readdirSync(join(repository, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  ),
].map(path => ({ path, text: read(path) }))

/** The lines of code of a page, in blocks and in sentences. */
const codeOf = (text: string) =>
  [...text.matchAll(/^```[^\n]*\n(?<block>[\s\S]*?)^```$|`(?<inline>[^`\n]+)`/gm)].flatMap(
    ({ groups: { block, inline } = {} }) => (block ?? inline ?? '').split('\n'),
  )

describe('a command that a document names', () => {
  /** What each command says of itself, by its words: `rome verify`. */
  const helps = new Map<string, string>()
  const help = async (words: string[]): Promise<void> => {
    const { stdout } = await metiersHere(['--lang', 'en', ...words, '--help'])
    helps.set(words.join(' '), stdout)
    const names = stdout.split('\nCommands:\n')[1]?.matchAll(/^ {2}(?<name>[a-z]+)/gm) ?? []
    for (const name of [...names].map(({ groups }) => groups?.name ?? ''))
      if (name !== 'help') await help([...words, name])
  }
  beforeAll(() => help([]), 60_000)

  const named = pages.flatMap(({ path, text }) =>
    codeOf(text).flatMap(line => {
      const words = /(?:^|\s)metiers (?<words>[a-z].*)$/.exec(line.replace(/ +#.*$/, ''))?.groups?.words
      return words === undefined ? [] : [{ path, words: words.split(/\s+/) }]
    }),
  )

  it('there are some', () => {
    expect(named.length).toBeGreaterThan(40)
  })

  it('is one of the program, with options that it has', () => {
    const wrong = named.filter(({ words: [first = '', second = '', ...rest] }) => {
      const said = helps.get(`${first} ${second}`) ?? helps.get(first)
      const options = [second, ...rest].filter(word => /^--[a-z]/.test(word))
      return said === undefined || options.some(option => !said.includes(`${option.replace(/=.*/, '')} `))
    })
    expect(wrong.map(({ path, words }) => `${path}: metiers ${words.join(' ')}`)).toEqual([])
  })
})

it('each script of npm that a document names is there', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
  const named = pages.flatMap(({ text }) =>
    [
      ...codeOf(text)
        .join('\n')
        .matchAll(/npm run (?<name>[\w:-]+)/g),
    ].map(({ groups }) => groups?.name ?? ''),
  )
  expect(named.length).toBeGreaterThan(10)
  expect([...new Set(named)].filter(name => !scripts.includes(name))).toEqual([])
})

it('docs/word.md has every limit with its number', () => {
  const rows = read('docs/word.md').matchAll(/^\| `(?<name>\w+)` *\| *(?<number>[\d,]+) \|/gm)
  expect(
    Object.fromEntries(
      [...rows].map(({ groups }) => [groups?.name, Number(groups?.number?.replaceAll(',', ''))]),
    ),
  ).toEqual(bounds)
})

it('the README counts the tables', () => {
  const tables = readdirSync(join(repository, 'dist/csv')).filter(name => name.endsWith('.csv'))
  const names = ['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen']
  expect(read('README.md')).toContain(`${names[tables.length - 12]} tidy tables`)
})
