import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from './support/repository.js'

const startsProcesses = /from '(?:node:child_process|(?:\.\.?\/)+(?:[\w-]+\/)*cli\.js)'/

it('a test that starts a process is called *.process.test.ts, so that test:unit stays quick', () => {
  const tests = readdirSync(join(repository, 'packages'))
    .map(name => `packages/${name}/test`)
    .filter(folder => existsSync(join(repository, folder)))
    .flatMap(folder =>
      readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map(file =>
        join(folder, file),
      ),
    )
    .filter(path => path.endsWith('.test.ts') && !path.endsWith('.process.test.ts'))
  const startingOne = tests.filter(path => startsProcesses.test(readFileSync(join(repository, path), 'utf8')))
  expect(startingOne).toEqual([])
})
