import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import sqlite from 'node-sqlite3-wasm'
import { Store } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { goldenPlace, repository } from './support/cli.js'

type Example = { language: string; code: string; prints: string }

const path = join(repository, 'docs/data.md')
const page = readFileSync(path, 'utf8')
/** Every block of code that is followed by what it prints. */
const examples: Example[] = [
  ...page.matchAll(/```(?<language>[a-z ]+)\n(?<code>[^`]+)```\n\n```text\n(?<prints>[^`]+)```/g),
].map(({ groups }) => ({
  language: groups?.language ?? '',
  code: groups?.code ?? '',
  prints: (groups?.prints ?? '').trimEnd(),
}))

const has = (command: string, args: string[]) => spawnSync(command, args).status === 0
const run = (command: string, args: string[], code: string) =>
  execFileSync(command, [...args, code], { cwd: goldenPlace, encoding: 'utf8' })
const lines = (rows: unknown[][]) => rows.map(row => row.map(String).join(' | ')).join('\n')

/** How each language is run; a tool that is not part of the project may be absent. */
const tools: Record<string, { isHere: boolean; run: (code: string) => string | Promise<string> }> = {
  'sql duckdb': { isHere: true, run: inDuckDb },
  'sql duckdb skills': { isHere: true, run: inDuckDb },
  'sql sqlite': { isHere: true, run: inSqlite },
  'sql sqlite plain': { isHere: true, run: inSqlite },
  sparql: { isHere: true, run: code => inOxigraph(code, ['nomenclature']) },
  'sparql provenance': { isHere: true, run: code => inOxigraph(code, ['nomenclature', 'provenance']) },
  js: { isHere: true, run: code => run(process.execPath, ['--input-type=module', '-e'], code) },
  python: {
    isHere: has('/usr/bin/python3', ['-c', 'import pandas']),
    run: code => run('/usr/bin/python3', ['-c'], code),
  },
  r: { isHere: has('Rscript', ['--version']), run: code => run('Rscript', ['-e'], code) },
}

describe('an example of docs/data.md prints what stands below it', () => {
  it('there is one for each language', () => {
    expect(examples.map(({ language }) => language).sort()).toEqual(Object.keys(tools).sort())
  })
  for (const { language, code, prints } of examples) {
    const tool = tools[language]
    it.skipIf(tool?.isHere !== true)(language, async () => {
      const printed = ((await tool?.run(code)) ?? '').trimEnd()
      // `npm run fixtures:update` writes what the examples print now; review the diff.
      if (process.env.UPDATE_FIXTURES)
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(
            `${code}\`\`\`\n\n\`\`\`text\n${prints}`,
            () => `${code}\`\`\`\n\n\`\`\`text\n${printed}`,
          ),
        )
      else expect(printed).toBe(prints)
    })
  }
})

async function inDuckDb(code: string): Promise<string> {
  const connection = await (await DuckDBInstance.create()).connect()
  try {
    const absolute = code.replaceAll("'dist/", `'${join(goldenPlace, 'dist').replaceAll("'", "''")}/`)
    return lines((await connection.runAndReadAll(absolute)).getRowsJS())
  } finally {
    connection.closeSync()
  }
}

function inSqlite(code: string): string {
  const database = new sqlite.Database(join(goldenPlace, 'dist/sqlite/nomenclature.sqlite'), {
    readOnly: true,
  })
  try {
    return lines(database.all(code).map(row => Object.values(row)))
  } finally {
    database.close()
  }
}

function inOxigraph(code: string, graphs: string[]): string {
  const store = new Store()
  for (const graph of graphs) {
    const turtle = readFileSync(join(goldenPlace, `dist/jsonld/${graph}.ttl`), 'utf8')
    store.load(turtle, { format: 'text/turtle' })
  }
  const solutions = store.query(code)
  if (!Array.isArray(solutions)) throw new Error('the query has no solutions')
  return lines(
    solutions.map(solution =>
      solution instanceof Map ? [...solution.values()].map(({ value }) => value) : [String(solution)],
    ),
  )
}
