import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTemplateText } from '@metiers/ingest'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { writeBakeryInWord } from './support/bakery-in-word.js'
import { metiers, repository, temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** A working folder of another house than ours, published; its documents have the names that a Mac would write. */
async function published(): Promise<string> {
  const cwd = temporaryFolder()
  const made = join(cwd, 'made')
  await writeBakeryInWord(made)
  const folder = join(cwd, 'sources/Été/à relire/Métiers du pain'.normalize('NFD'))
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(made)) cpSync(join(made, name), join(folder, name))
  writeFileSync(
    join(cwd, 'sources/sources.yaml'),
    'id: pain\ntitle: { fr: Les métiers du pain }\nversion: 1.0.0\nbaseIri: https://exemple.fr/pain/\n',
  )
  // The house has its own name for a section.
  const template = defaultTemplateText().replace(
    'headings: ["Description',
    'headings: ["Raison d’être", "Description',
  )
  writeFileSync(join(cwd, 'sources/template.yaml'), template)
  const built = await metiersHere(['build'], { cwd })
  expect(built.status, built.stderr).toBe(0)
  return cwd
}

describe('metiers site', () => {
  it('builds the site of the dataset at hand: its names, its repository, its base path, and nothing else', async () => {
    const cwd = await published()
    // A site that was built before, of which a page is no more.
    const before = join(cwd, 'site')
    cpSync(join(cwd, 'dist'), join(before, 'data'), { recursive: true })
    for (const name of ['en/index.html', '_astro/old.css', 'metiers/parti/index.html', 'index.html'])
      writeFiles(before, { [name]: 'old' })
    const address = ['--address', 'https://exemple.fr/pain/', '--repository', 'https://git.exemple.fr/pain']
    const done = await metiers(['site', '--lang', 'fr', ...address], { cwd })
    expect(done.status, done.stderr).toBe(0)
    expect(plain(done.stderr)).toMatch(/^Site écrit : [\d ]+ fichiers dans site\n$/)
    const site = join(cwd, 'site')
    expect(readdirSync(site).sort()).toEqual(
      expect.arrayContaining(['_astro', 'data', 'en', 'index.html', 'metiers', 'source']),
    )
    // What a build works with is no part of a site.
    const leftovers = readdirSync(site).filter(name =>
      /^\.|chunks|\.m?js$|manifest|node_modules|server/.test(name),
    )
    expect(leftovers).toEqual([])
    expect(readdirSync(join(repository, 'apps/docs')).filter(name => name.startsWith('.site-'))).toEqual([])
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    expect(files.filter(path => /informatique|projet/i.test(path))).toEqual([])
    for (const path of files.filter(each => each.endsWith('.html'))) {
      if (!statSync(join(site, path)).isFile()) continue
      const page = readFileSync(join(site, path), 'utf8')
      expect({ path, other: /informatique|41 métiers/i.exec(page)?.[0] }).toEqual({ path, other: undefined })
      expect({ path, links: page.match(/href="\/(?!pain\/)[^"]*"/g) ?? [] }).toEqual({ path, links: [] })
      expect({ path, hasLink: page.includes('href="https://git.exemple.fr/pain"') }).toEqual({
        path,
        hasLink: true,
      })
    }
    expect(files.filter(path => /parti|old\.css/.test(path))).toEqual([])
    const home = readFileSync(join(site, 'index.html'), 'utf8')
    expect(home).toContain('Les métiers du pain')
    expect(home).toContain('Boulanger')
    // The Word edition of a fiche has the headings of the template in force.
    const edition = await mammoth.extractRawText({ path: join(site, 'metiers/boulanger.docx') })
    expect(edition.value).toContain('Raison d’être')
    expect(edition.value).not.toContain('Description synthétique')
    // The page of a Word source shows the document itself, whatever form its name has on the disk.
    const sourcePages = files.filter(path => /^source\/.*boulanger.*\.html$/.test(path))
    const shown = sourcePages.map(path => readFileSync(join(site, path), 'utf8')).join('\n')
    expect(shown).toContain('Été/à relire/Métiers du pain/boulanger.docx')
    expect(shown).toMatch(/<table/)
  })

  it('replaces no folder that is not a site, and says so in one sentence', async () => {
    const cwd = temporaryFolder()
    cpSync(join(repository, 'fixtures/golden/dist'), join(cwd, 'dist'), { recursive: true })
    mkdirSync(join(cwd, 'site'))
    writeFileSync(join(cwd, 'site/index.html'), 'mien')
    const { status, stderr } = await metiersHere(['site', '--lang', 'fr'], { cwd })
    expect(status).toBe(2)
    expect(plain(stderr)).toMatch(
      /^site : il y a là autre chose qu’un site écrit par metiers site ; [^\n]+\n$/,
    )
    expect(readFileSync(join(cwd, 'site/index.html'), 'utf8')).toBe('mien')
  })

  it.each([
    [[], /^dist : il n’y a pas de jeu de données à cet endroit ; /],
    [['--dataset', 'golden', '--address', 'exemple.fr'], /^--address : cette valeur .+ ; attendu : /],
  ])('says in one sentence what is missing: %j', async (args, says) => {
    const cwd = temporaryFolder()
    cpSync(join(repository, 'fixtures/golden/dist'), join(cwd, 'golden'), { recursive: true })
    const { status, stderr } = await metiersHere(['site', '--lang', 'fr', ...args], { cwd })
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(plain(stderr)).toMatch(says)
  })
})
