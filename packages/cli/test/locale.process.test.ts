import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from './support/cli.js'

// What sorts, counts or writes a date by the locale or the time zone of whoever runs it; a locale that is named is none.
const byMachine =
  /localeCompare\(|\.toLocale\w+\(|new Intl\.\w+\(\s*(?:undefined|\[\]|\))|\.get(?:Date|Day|Month|FullYear|Hours)\(|new Date\(\)|Date\.now\(/

const sources = ['packages', 'apps'].flatMap(folder =>
  readdirSync(join(repository, folder)).flatMap(name => {
    const source = join(folder, name, 'src')
    if (!existsSync(join(repository, source))) return []
    return readdirSync(join(repository, source), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(?:ts|js|mjs|astro)$/.test(path))
      .map(path => join(source, path))
  }),
)

it('nothing asks the machine how to sort, count or write a date, or what time it is, but for what is no output', () => {
  expect(sources.length).toBeGreaterThan(200)
  const asking = sources.filter(path => byMachine.test(readFileSync(join(repository, path), 'utf8')))
  expect(asking.sort()).toEqual([
    // The language that a person is spoken to.
    'packages/cli/src/asked-language.ts',
    // When a request came, in the log of a server.
    'packages/cli/src/commands/serve.ts',
    // Whether a file was written so lately that its time does not tell a change.
    'packages/engine/src/files/file-state.ts',
  ])
})
