import { readFileSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { parseManifest } from '@metiers/ingest'
import { describe, expect, it } from 'vitest'
import { snapshot, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const list = '1. Liste des métiers\n· Acrobate\n· Brodeuse\n'
// Without this the list alone could not be published, link or none.
const manifest = 'validation: { severities: { nomenclature-without-profile: info } }\n'
const secret = '1. Liste des métiers\n· Agent secret\n'

type Case = {
  name: string
  /** What a sources folder holds beside its document, and the links in it: their path and what they lead to. */
  files?: Record<string, string>
  links: Record<string, string>
  says: RegExp
}

const leads = (path: string) =>
  new RegExp(
    `^sources/${path}: a link leads out of the sources folder; expected a file that stands in it: nothing else is read\\. Put the file itself in the place of the link\\.$`,
    'm',
  )

const cases: Case[] = [
  {
    name: 'a document that was found',
    links: { 'sources/lettre.txt': '../outside/secret.txt' },
    says: /“lettre\.txt” is a link to another file, which is not followed\. \(file-not-read\)/,
  },
  {
    name: 'a document that the manifest states',
    files: { 'sources/sources.yaml': 'documents:\n  - path: lettre.txt\n' },
    links: { 'sources/lettre.txt': '../outside/secret.txt' },
    says: leads('lettre.txt'),
  },
  {
    name: 'a document that the manifest states, below a linked folder',
    files: { 'sources/sources.yaml': 'documents:\n  - path: dossier/secret.txt\n' },
    links: { 'sources/dossier': '../outside' },
    says: leads('dossier/secret.txt'),
  },
  {
    name: 'a document that the manifest states, over two links',
    files: { 'sources/sources.yaml': 'documents:\n  - path: a.txt\n' },
    links: { 'sources/a.txt': 'b.txt', 'sources/b.txt': '../outside/secret.txt' },
    says: leads('a.txt'),
  },
  {
    name: 'the manifest',
    links: { 'sources/sources.yaml': '../outside/sources.yaml' },
    says: leads('sources.yaml'),
  },
  {
    name: 'the template',
    files: { 'sources/sources.yaml': 'template: modele.yaml\n' },
    links: { 'sources/modele.yaml': '../outside/decisions.yaml' },
    says: leads('modele.yaml'),
  },
  {
    name: 'the decisions',
    links: { 'sources/decisions.yaml': '../outside/decisions.yaml' },
    says: leads('decisions.yaml'),
  },
  {
    name: 'the registry of ids',
    links: { 'sources/identifiers.yaml': '../outside/identifiers.yaml' },
    says: leads('identifiers.yaml'),
  },
  {
    name: 'the accepted losses',
    links: { 'sources/accepted-losses.yaml': '../outside/accepted-losses.yaml' },
    says: leads('accepted-losses.yaml'),
  },
  {
    name: 'an alignment',
    files: { 'sources/alignments/README.md': 'x' },
    links: { 'sources/alignments/rome.sssom.tsv': '../../outside/rome.sssom.tsv' },
    says: leads('alignments/rome.sssom.tsv'),
  },
  {
    name: 'the folder of alignments',
    links: { 'sources/alignments': '../outside' },
    says: /“alignments” is a link to another file, which is not followed\. \(file-not-read\)/,
  },
  {
    name: 'the release before',
    files: { 'sources/sources.yaml': 'previousRelease: avant.json\n' },
    links: { 'sources/avant.json': '../outside/nomenclature.json' },
    says: leads('avant.json'),
  },
  {
    name: 'the folder of releases',
    links: { 'sources/releases': '../outside' },
    says: /“releases” is a link to another file, which is not followed\. \(file-not-read\)/,
  },
  {
    name: 'one release',
    files: { 'sources/releases/README.md': 'x' },
    links: { 'sources/releases/1.0.0': '../../outside' },
    says: /^sources\/releases\/1\.0\.0: this is no file of a release;/m,
  },
]

describe('a link that leads out of the sources is not read, and nothing is published', () => {
  for (const { name, files = {}, links, says } of cases) {
    it(name, async () => {
      const folder = prepare(files, links)
      const outcome = await metiersHere(['build'], { cwd: folder })
      expect(outcome.stderr).toMatch(says)
      expect([1, 2]).toContain(outcome.status)
      expect(snapshot(join(folder, 'dist'))).toBeNull()
      expect(outcome.stdout + outcome.stderr).not.toMatch(/agent.secret/i)
    })
  }

  it('rename neither reads nor replaces a registry that stands elsewhere', async () => {
    const folder = prepare({}, { 'sources/identifiers.yaml': '../outside/identifiers.yaml' })
    const outcome = await metiersHere(['rename', 'agent-secret', 'Agent'], { cwd: folder })
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toMatch(/^sources\/identifiers\.yaml: /)
    expect(readFileSync(join(folder, 'outside/identifiers.yaml'), 'utf8')).toContain('Agent secret')
  })
})

describe('paths in sources.yaml', () => {
  for (const path of [
    '../outside/secret.txt',
    '/etc/passwd',
    'a/../../outside/secret.txt',
    './liste.txt',
    'C:\\secret.txt',
    'a\\..\\b.txt',
    'dossier//liste.txt',
  ]) {
    for (const key of ['template', 'previousRelease', 'documents']) {
      it(`${key}: ${path}`, () => {
        const said = JSON.stringify(path)
        const yaml = key === 'documents' ? `documents: [{ path: ${said} }]` : `${key}: ${said}`
        expect(() => parseManifest(yaml, 'sources.yaml')).toThrow(
          /^sources\.yaml: line 1: "[\w.]+": must be a path inside the sources folder/,
        )
      })
    }
  }
})

describe('what stays in the folder is read', () => {
  it('the sources of these tests, without a link', async () => {
    const { status, stderr } = await metiersHere(['build'], { cwd: prepare({}, {}) })
    expect(status, stderr).toBe(0)
  })

  it('a stated document over a link to another place in the folder', async () => {
    const folder = prepare(
      { 'sources/sources.yaml': 'documents:\n  - path: a.txt\n', 'sources/vrais/a.md': '' },
      { 'sources/a.txt': 'liste.txt' },
    )
    renameSync(join(folder, 'sources/vrais/a.md'), join(folder, 'sources/vrais/README.md'))
    const { stderr } = await metiersHere(['check'], { cwd: folder })
    expect(stderr).not.toContain('leads out')
  })

  for (const sources of ['lien', 'lien/', './sources/../lien', '../ici/sources']) {
    it(`a sources folder that is named as ${sources}`, async () => {
      const place = temporaryFolder()
      const folder = join(place, 'ici')
      writeFiles(folder, { 'sources/liste.txt': list, 'sources/sources.yaml': manifest })
      symlinkSync('sources', join(folder, 'lien'))
      const outcome = await metiersHere(['build', '--sources', sources], { cwd: folder })
      expect(outcome.status, outcome.stderr).toBe(0)
      expect(readFileSync(join(folder, 'dist/nomenclature.json'), 'utf8')).toContain('brodeuse')
    })
  }
})

/** A sources folder with one document and what is asked for, beside a folder that nobody gave to be published. */
function prepare(files: Record<string, string>, links: Record<string, string>): string {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'sources/liste.txt': list,
    'outside/secret.txt': secret,
    'outside/sources.yaml': 'title: { fr: Agent secret }\n',
    'outside/decisions.yaml': 'aliases: []\n',
    'outside/accepted-losses.yaml': 'losses: []\n',
    'outside/nomenclature.json': '{}',
    'outside/rome.sssom.tsv': '#a: b\n',
    'outside/identifiers.yaml':
      'occupations:\n  - { id: agent-secret, label: Agent secret, first: 1.0.0, last: 1.0.0 }\n',
    ...files,
    ...(!('sources/sources.yaml' in links) && {
      'sources/sources.yaml': `${files['sources/sources.yaml'] ?? ''}\n${manifest}`,
    }),
  })
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
  return folder
}
