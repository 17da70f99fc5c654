import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { disarmed, printable, printableLines } from '../src/printable.js'
import { repository, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

describe('a text from outside, as it is shown', () => {
  const shown: [text: string, shown: string][] = [
    ['Développeur d’applications', 'Développeur d’applications'],
    ['a\tb', 'a\tb'],
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u009b31m', '\\u009b31m'],
    ['a\u0000\u0007\u0008\u007f', 'a\\u0000\\u0007\\u0008\\u007f'],
    ['a\u0085b\u2028c\u2029d\u000be\u000cf', 'a\\u0085b\\u2028c\\u2029d\\u000be\\u000cf'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    [
      '\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u202a',
      '\\u200e\\u200f\\u061c\\u2066\\u2067\\u2068\\u2069\\u202a',
    ],
    ['famille 👩‍💻', 'famille 👩‍💻'],
  ]
  for (const [text, expected] of shown) {
    it(expected, () => {
      expect(printable(text)).toBe(expected)
      expect(printable(expected)).toBe(expected)
    })
  }

  it('no line is a command to the runner of GitHub Actions', () => {
    expect(printableLines('a ::error::b\n::error::b\n \t::add-mask::c\nd ##[error]e\nstd::vector')).toBe(
      'a ::error::b\n\\u003a:error::b\n \t\\u003a:add-mask::c\nd \\u0023#[error]e\nstd::vector',
    )
    expect(disarmed('::warning::a')).toBe('\\u003a:warning::a')
  })
})

describe('what a command says', () => {
  const evil = '\n::error::evil\u001b[2J\u202e'
  // What the runner takes for a command: https://github.com/actions/runner, ActionCommand.cs.
  const command = /^\s*::\w|##\[/m
  const unprintable = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

  const cases: Record<string, { files?: Record<string, string>; args: string[]; says: RegExp }> = {
    'the name of a document': {
      files: { [`sources/fiche${evil}.png`]: 'x' },
      args: ['check'],
      says: /fiche\\n::error::evil\\u001b\[2J\\u202e\.png/,
    },
    'the name of a document that cannot be read': {
      files: { [`sources/fiche${evil}.txt`]: 'PK\u0003\u0004' },
      args: ['check'],
      says: /fiche\\n::error::evil\\u001b\[2J\\u202e\.txt: this is not a text file/,
    },
    'a key of a manifest': {
      files: { 'sources/sources.yaml': '"a\\n::error::evil": 1' },
      args: ['build'],
      says: /^sources\/sources\.yaml: line 1: has a key that nothing asks for: "a\\n::error::evil"/,
    },
    'a rule that does not exist': {
      files: {
        'sources/sources.yaml': 'validation: { severities: { "a\\n::error::evil": off } }',
      },
      args: ['build'],
      says: /names the rule "a\\n::error::evil/,
    },
    'the folder of sources': {
      args: ['check', '--sources', `nowhere${evil}`],
      says: /^nowhere\\n::error::evil/,
    },
    'an option': { args: ['check', `--${evil}`], says: /unknown option '--\\n::error::evil/ },
    'a command': { args: [`::error::a${evil}`], says: /unknown command '::error::a\\n::error::evil/ },
    'a choice': { args: ['check', '--format', `::error::a${evil}`], says: /'::error::a\\n::error::evil/ },
    'what to explain': { args: ['explain', `a${evil}`, '--out', 'dist'], says: /\S/ },
    'an occupation to rename': { args: ['rename', `a${evil}`, `b${evil}`], says: /\S/ },
    'two datasets to compare': { args: ['diff', `a${evil}`, 'b'], says: /^a\\n::error::evil/ },
    'a revision of git': { args: ['diff', `a${evil}:dist`, 'b'], says: /^a\\n::error::evil/ },
    'a folder for forms': { args: ['form', `a${evil}`, '--out', `b${evil}`], says: /\S/ },
    'a file to convert': { args: ['convert', `a${evil}.doc`], says: /a\\n::error::evil/ },
  }
  for (const [name, { files = {}, args, says }] of Object.entries(cases)) {
    it(name, async () => {
      const folder = temporaryFolder()
      writeFiles(folder, { 'sources/liste.txt': '1. Liste des métiers\n· Acrobate\n', ...files })
      const { stdout, stderr, status } = await metiersHere(args, { cwd: folder })
      expect(status).not.toBe(0)
      expect(stdout + stderr).toMatch(says)
      expect(stdout + stderr).not.toMatch(command)
      expect(stdout + stderr).not.toMatch(unprintable)
      expect(stdout + stderr).not.toMatch(/TypeError|ERR_|undefined|internal error|\n\s+at /)
    })
  }

  it('check --format github: each line of standard output is a command of ours, and none of standard error is one', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/liste.txt': '1. Liste des métiers\n· Acrobate ::warning::a\n· ::error::Brodeuse ##[error]b\n',
      [`sources/photo${evil}.png`]: 'x',
      [`sources/lettre${evil}.txt`]: 'PK\u0003\u0004',
    })
    const { stdout, stderr } = await metiersHere(['check', '--format', 'github'], { cwd: folder })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:file=[^:]*,)?(?:line=\d+,)?(?:endLine=\d+,)?title=[a-z-]+::\S/,
      )
    expect(stdout).toContain(
      '::“photo\\n::error::evil\\u001b[2J\\u202e.png” was not read: files of type .png cannot be read.',
    )
    expect(stdout).not.toMatch(unprintable)
    expect(stderr).toContain('lettre\\n::error::evil')
    expect(stderr).not.toMatch(command)
    expect(stderr).not.toMatch(unprintable)
  })

  it('forms for programs stay what they are for a program', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { [`sources/photo${evil}.png`]: 'x' })
    const { stdout } = await metiersHere(['check', '--format', 'json'], { cwd: folder })
    expect(stdout).not.toMatch(unprintable)
    expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(`photo${evil}.png`).slice(1, -1))
  })
})

describe('one place prints', () => {
  it('nothing else in the program writes to a standard stream', () => {
    const folder = join(repository, 'packages/cli/src')
    const writing = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      path =>
        path.endsWith('.ts') &&
        /std(?:out|err)\.write|console\./.test(readFileSync(join(folder, path), 'utf8')),
    )
    // The process that swaps folders says the code of a failure to the one that has started it.
    expect(writing.sort()).toEqual(['swap-process.ts', 'terminal.ts'])
  })
})
