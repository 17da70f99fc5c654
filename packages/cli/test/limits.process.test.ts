import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const manifest = 'validation: { severities: { nomenclature-without-profile: info } }\n'
const list = (label: string) => `1. Liste des métiers\n· Acrobate\n· ${label}\n`

describe('what is too large is refused with its place, and nothing is published', () => {
  it('a label that no file can be named by', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/sources.yaml': manifest,
      'sources/liste.txt': list(`Brodeuse ${'d’art '.repeat(75)}`),
    })
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^sources\/liste\.txt, line 3: error: “Brodeuse d’art [^”]*…” has 458 characters; a label or id may have 200\. \(label-too-long\)$/m,
    )
    expect(snapshot(join(folder, 'dist'))).toBeNull()
  })

  it('an id that no file can be named by, for a label that is short', async () => {
    const folder = temporaryFolder()
    const id = 'brodeuse-'.repeat(30).slice(0, -1)
    writeFiles(folder, {
      'sources/sources.yaml': manifest,
      'sources/identifiers.yaml': `occupations:\n  - { id: ${id}, label: Brodeuse, first: 1.0.0, last: 1.0.0 }\n`,
      'sources/liste.txt': list('Brodeuse'),
    })
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^sources\/liste\.txt, line 3: error: “brodeuse-[^”]*…” has 269 characters/m)
  })

  it('a label of 200 characters has its form', async () => {
    const folder = temporaryFolder()
    const label = `Brodeuse ${'a'.repeat(191)}`
    writeFiles(folder, { 'sources/sources.yaml': manifest, 'sources/liste.txt': list(label) })
    const built = await metiersHere(['build'], { cwd: folder })
    expect(built.status, built.stderr).toBe(0)
    const written = await metiersHere(['form', '--out', 'forms'], { cwd: folder })
    expect(written.status, written.stderr).toBe(0)
    expect(Object.keys(snapshot(join(folder, 'forms')) ?? {})).toEqual([
      'acrobate.docx',
      `brodeuse-${'a'.repeat(191)}.docx`,
    ])
  })

  it('a file of decisions of 60 megabytes', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/liste.txt': list('Brodeuse'),
      'sources/decisions.yaml': Buffer.alloc(60_000_000, '# rien\n'),
    })
    const { status, stderr } = await metiersHere(['build'], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'sources/decisions.yaml: the file is 60000000 bytes long; expected at most 8388608 bytes in a file that a steward keeps. Check that it is the file you meant, or restore it from git.\n',
    )
    expect(snapshot(join(folder, 'dist'))).toBeNull()
  })

  it('a mark that turns the direction of a text is named with its place, and printed as its code', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, {
      'sources/sources.yaml': manifest,
      'sources/liste.txt': list('Brodeuse\u202e').replace('Acrobate', 'Acro\u0007bate'),
    })
    const { stdout, stderr } = await metiersHere(['check', '--all'], { cwd: folder })
    expect(stdout).toMatch(
      /^sources\/liste\.txt, line 2: warning: “Acro·bate” has the character U\+0007, which no reader sees\. \(unseen-character\)$/m,
    )
    expect(stdout).toMatch(/^sources\/liste\.txt, line 3: warning: “Brodeuse·” has the character U\+202E/m)
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  })
})
