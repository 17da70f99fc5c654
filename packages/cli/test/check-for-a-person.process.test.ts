import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph, wordFile } from '../../document/test/support/word-file.js'
import { temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const titles = ['Boulanger', 'Pâtissier', 'Glacier', 'Meunier', 'Vendeur', 'Livreur', 'Tourier', 'Gérant']

const fiche = (title: string, sections = '') =>
  `Famille : PAIN\nIntitulé de l’emploi-type : ${title.toUpperCase()}\n${sections}`

/** What people do to a document, each in one of ten. */
const faults: readonly [name: string, text: string][] = [
  ['01-sans-intitule.txt', 'Intitulé de l’emploi-type\nActivités principales\n· Pétrir la pâte\n'],
  [
    '02-deux-coches.txt',
    fiche('Boulanger', 'Compétences comportementales requises\nAnimation d’équipe\nx\nx\n'),
  ],
  ['03-code.txt', fiche('Pâtissier', 'Codes ROME correspondants : 123\n')],
  ['04-proche.txt', fiche('Glacier', 'Emplois-types de proximité\n· Sommelier\n')],
  ['05-doublon.txt', fiche('Meunier', 'Activités principales\n· Moudre\n· Moudre\n')],
  ['06-coche-perdue.txt', fiche('Vendeur', 'Compétences comportementales requises\nAnimation d’équipe\n(\n')],
  ['07-deux-fois.txt', fiche('Livreur', 'Chiffrage : 12\nChiffrage : 13\n')],
  ['08-deuxieme-fiche.txt', fiche('Boulanger')],
  ['09-inconnu.txt', fiche('Cartographe')],
  ['10-rien.txt', 'Bonjour\n'],
]
const list = `Les 8 métiers du pain\n${titles.map(title => `· ${title}\n`).join('')}`

const meunier = () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map(paragraph).join('')}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Activités principales')}${cell('Moudre', 'Moudre')}</w:tr></w:tbl>`
  const codes = paragraph('Codes ROME correspondants') + paragraph('123')
  return wordFile(
    paragraph('Famille : PAIN') + paragraph('Intitulé de l’emploi-type : MEUNIER') + codes + table,
  )
}

async function check(files: Record<string, string | Uint8Array>, ...options: string[]) {
  const folder = temporaryFolder()
  writeFiles(
    folder,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`sources/${name}`, text])),
  )
  const { stdout, stderr, status } = await metiersHere(['check', ...options], { cwd: folder })
  return { lines: plain(stdout).trimEnd().split('\n'), said: plain(stderr).trimEnd().split('\n'), status }
}

describe('check, for a person', () => {
  it('says the usual faults of ten documents in 30 lines, the errors last and counted', async () => {
    const files = { ...Object.fromEntries(faults), 'liste.txt': list }
    const { lines, said, status } = await check(files, '--lang', 'fr')
    expect(status).toBe(1)
    expect(lines.length + said.length).toBeLessThanOrEqual(30)
    const firstError = lines.findIndex(line => line.includes(' : erreur : '))
    expect(lines.slice(firstError).filter(line => line.includes('à vérifier : '))).toEqual([])
    const errors = lines.filter(line => line.includes('erreur : ')).map(line => line.split(' : ')[0])
    expect(errors).toEqual([
      'sources/01-sans-intitule.txt, ligne 1',
      'sources/02-deux-coches.txt, ligne 6',
      'sources/08-deuxieme-fiche.txt, ligne 2',
      'sources/09-inconnu.txt, ligne 2',
      'sources/10-rien.txt',
    ])
    expect(lines.at(-1)).toMatch(/^Constats : 5 erreurs, \d+ points à vérifier, \d+ pour information\.$/)
  })
  it('says one fault of eight fiches once, with its first place and how many more', async () => {
    const text = titles.map(title => fiche(title, 'Codes ROME correspondants : 123\n')).join('')
    const { lines } = await check({ 'fiches.txt': list + text }, '--lang', 'fr')
    expect(lines.filter(line => line.includes('(code-form)'))).toEqual([
      'sources/fiches.txt, ligne 12 : à vérifier : « 123 » n’a pas la forme d’un code ROME 2, ROME 3 ou ROME 4. (et 7 autres) (code-form)',
    ])
    expect(lines.filter(line => line.startsWith('  Corrigez le code'))).toHaveLength(1)
  })
  it('parts two faults of one rule that are mended in two ways', async () => {
    const unknown = (heading: string) => `\t${heading}\n\nUn texte\n\n`
    const text = `${fiche('Boulanger', 'Activités principales\n\n· Cuire\n\n')}${unknown('Conaissances requises')}${unknown('Savoir-faires requis')}${unknown('Conaissances requises')}`
    const { lines } = await check({ 'fiches.txt': list + text }, '--lang', 'en')
    const said = lines.filter(line => line.includes('(unknown-heading)'))
    expect(said.map(line => /The heading “([^”]*)”/.exec(line)?.[1])).toEqual([
      'Conaissances requises',
      'Savoir-faires requis',
    ])
    expect(said[0]).toContain('(and 1 more)')
  })
  it('says a place in a Word document by the heading above it and its words, as Word shows them', async () => {
    const { lines } = await check({ 'liste.txt': list, 'meunier.docx': meunier() }, '--lang', 'fr')
    expect(lines.filter(line => /\((?:code-form|duplicate-item)\)$/.test(line))).toEqual([
      'sources/meunier.docx, sous « Codes ROME correspondants » (paragraphe 4) : à vérifier : « 123 » n’a pas la forme d’un code ROME 2, ROME 3 ou ROME 4. (code-form)',
      'sources/meunier.docx, sous « Activités principales » (tableau 1, ligne 1, colonne 2) : à vérifier : « Moudre » est deux fois dans la rubrique « Activités principales ». (duplicate-item)',
    ])
  })
  it('says so where a fiche was first, and in the report', async () => {
    const files = { 'liste.txt': list, 'a.docx': meunier(), 'b.docx': meunier() }
    const { lines } = await check(files, '--lang', 'fr')
    expect(lines.filter(line => line.endsWith('(duplicate-profile)'))).toEqual([
      'sources/b.docx, « Intitulé de l’emploi-type : MEUNIER » (paragraphe 2) : erreur : Une deuxième fiche de « MEUNIER » ; la première est dans a.docx, « Intitulé de l’emploi-type : MEUNIER » (paragraphe 2). (duplicate-profile)',
    ])
    const folder = temporaryFolder()
    writeFiles(folder, { 'sources/liste.txt': list, 'sources/meunier.docx': meunier() })
    expect((await metiersHere(['build', '--no-cache'], { cwd: folder })).status).toBe(0)
    const report = plain(readFileSync(join(folder, 'dist/report.md'), 'utf8'))
    expect(report).toContain(
      '- meunier.docx, sous « Codes ROME correspondants » (paragraphe 4) : « 123 » n’a pas',
    )
  })
  it('prints each finding on its line with --all, and what to do once', async () => {
    const text = titles.map(title => fiche(title, 'Codes ROME correspondants : 123\n')).join('')
    const { lines } = await check({ 'fiches.txt': list + text }, '--lang', 'en', '--all')
    expect(lines.filter(line => line.includes('(code-form)'))).toHaveLength(8)
    expect(lines.filter(line => line.startsWith('  Correct the code'))).toHaveLength(1)
    expect(lines.at(-1)).toMatch(/^Findings: 0 errors, \d+ warnings, \d+ for information\.$/)
  })
})
