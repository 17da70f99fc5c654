import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './support/repository.js'

const below = (folder: string) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => join(repository, folder, path))
const documents = [
  join(repository, 'README.md'),
  ...below('docs'),
  ...readdirSync(join(repository, 'packages')).map(name => join(repository, 'packages', name, 'README.md')),
  join(repository, 'apps/docs/README.md'),
]

type Link = { from: string; to: string }
const links = documents.flatMap(linksOf)

describe('a relative link in the documents', () => {
  it('there are some', () => {
    expect(links.length).toBeGreaterThan(20)
  })

  it('leads to a file or folder, and to a heading of it where it names one', () => {
    expect(links.filter(link => !leadsSomewhere(link)).map(said)).toEqual([])
  })

  it('is found wanting where there is no such file or heading', () => {
    const from = join(repository, 'README.md')
    const wanting = ['docs/no-such-page.md', 'docs/word.md#no-such-heading', '#no-such-heading']
    for (const to of wanting) expect(leadsSomewhere({ from, to })).toBe(false)
    for (const to of ['docs/word.md#what-is-read', '#licence'])
      expect(leadsSomewhere({ from, to })).toBe(true)
  })
})

function linksOf(path: string): Link[] {
  return [...proseOf(path).matchAll(/\]\((?<to>[^)\s]+)\)/g)]
    .flatMap(({ groups }) => groups?.to ?? [])
    .filter(to => !/^[a-z]+:/.test(to))
    .map(to => ({ from: path, to }))
}

function leadsSomewhere({ from, to }: Link): boolean {
  const [path = '', heading] = to.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  return existsSync(target) && (heading === undefined || anchorsOf(target).includes(heading))
}

/** What the headings of a document are called in an address: lower-cased, signs left out, a hyphen for each space. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#+ +(?<words>.+)$/gm)].map(({ groups }) =>
    (groups?.words ?? '')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** The document without its blocks of code, in which `#` and brackets mean other things. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^```[^\n]*\n[\s\S]*?^```$/gm, '')
}

function said({ from, to }: Link): string {
  return `${relative(repository, from)}: ${to}`
}
