import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workplace, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const source = 'sources/nomenclature-metiers-informatique.txt'
const manifest = (text: string) => (folder: string) => writeFiles(folder, { 'sources/sources.yaml': text })
const edit = (change: (text: string) => string) => (folder: string) => {
  const path = join(folder, source)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

// What people do to the files that they keep, and the sentence that they must read, written by hand with ordinary spaces.
test.each<[name: string, prepare: (folder: string) => unknown, says: string]>([
  [
    'keys that do not start in one column',
    manifest('id: pain\ntitle:\n    fr: Pain\n  en: Bread\n'),
    'sources/sources.yaml, ligne 4 : des clés du même niveau ne commencent pas dans la même colonne ; attendu : le même nombre d’espaces au début des lignes d’un même niveau. Corrigez cette ligne, puis relancez la commande.',
  ],
  [
    'a tab',
    manifest('title:\n\tfr: Boulangerie\n'),
    'sources/sources.yaml, ligne 2 : la ligne commence par une tabulation ; attendu : des espaces. Corrigez cette ligne, puis relancez la commande.',
  ],
  [
    'an unknown key',
    manifest('id: pain\nversion: 1.0.0\nlicense: null\n'),
    'sources/sources.yaml, ligne 3 : la clé « license » n’existe pas ; attendu : licence, ',
  ],
  [
    'the nearest key',
    manifest('catalogue:\n  contact:\n    name: RH\n    mail: rh@example.org\n'),
    'sources/sources.yaml, ligne 4 : sous « catalogue.contact », la clé « mail » n’existe pas ; attendu : email, name, page. Corrigez-la en « email », ou retirez-la.',
  ],
  [
    'a key that is missing from an entry',
    manifest('documents:\n  - id: fiche\n'),
    'sources/sources.yaml, ligne 2 : la clé « path » (dans l’entrée 1 de « documents ») manque ; attendu : une valeur à cet endroit. Corrigez cette ligne, puis relancez la commande.',
  ],
  [
    'a version that YAML takes for a number',
    manifest('version: 1.5\n'),
    'sources/sources.yaml, ligne 1 : la clé « version » vaut 1.5 ; attendu : un texte : mettez la valeur entre guillemets. Corrigez cette ligne, puis relancez la commande.',
  ],
  [
    'a second fiche',
    folder => writeFiles(folder, { 'sources/z.txt': '\tIntitulé de l’emploi-type\n\nCHEF DE PROJET\n' }),
    'sources/z.txt, ligne 3 : erreur : Une deuxième fiche de « CHEF DE PROJET » ; la première est dans nomenclature-metiers-informatique.txt, ligne 394. (duplicate-profile)',
  ],
  [
    'a misspelt id in an alias',
    folder =>
      writeFiles(folder, {
        'sources/decisions.yaml':
          'aliases:\n  - { text: Chef produit, occupation: chef-de-produt, because: usage }\n',
      }),
    'sources/decisions.yaml, ligne 2 : à vérifier : La décision sur « Chef produit » (autre nom, sous « aliases ») nomme le métier « chef-de-produt », qui n’existe pas. (stale-decision)\n  Écrivez « chef-de-produit », si c’est celui que vous vouliez.',
  ],
  [
    'two ticks in a row',
    edit(text => text.replace('(\nCoopération', '(\n(\nCoopération')),
    'sources/nomenclature-metiers-informatique.txt, ligne 487 : erreur : La ligne « Esprit d’entreprendre » coche deux cases ; gardez-en une. (two-levels)',
  ],
  [
    'a heading that is gone',
    edit(text => text.replace(/Activités principales.*/, '')),
    'ligne 235 : à vérifier : La fiche de « Assistant chef de projet » n’a pas la rubrique « Activités principales ». (section-missing)',
  ],
  [
    'a code of four digits',
    edit(text => text.replace('correspondants 32321', 'correspondants 3232')),
    'ligne 541 : à vérifier : « 3232 » n’a pas la forme d’un code ROME 2, ROME 3 ou ROME 4. (code-form)',
  ],
  [
    'a conflict of git',
    edit(text => `<<<<<<< HEAD\n${text}`),
    'sources/nomenclature-metiers-informatique.txt, ligne 1 : git a laissé ici deux versions en conflit ; attendu : ',
  ],
  [
    'a fiche without a title',
    edit(text => text.replace(/^CHEF DE PROJET$/gm, '')),
    'ligne 382 : erreur : Une fiche sans intitulé commence ici. (profile-without-title)\n  Écrivez le nom du métier sous « Intitulé de l’emploi-type ».',
  ],
  [
    'a French date',
    folder => {
      const path = join(folder, 'sources/alignments/rome.sssom.tsv')
      const [...lines] = readFileSync(path, 'utf8').split('\n')
      const cells = (lines[13] ?? '').split('\t')
      const reviewer = (lines[12] ?? '').split('\t').indexOf('reviewer_id')
      lines[13] = cells
        .with(reviewer, 'Jeanne Martin')
        .with(reviewer + 1, '24/11/2026')
        .join('\t')
      writeFileSync(path, lines.join('\n'))
    },
    'sources/alignments/rome.sssom.tsv, ligne 14 : la colonne « review_date » vaut « 24/11/2026 » ; attendu : une date écrite année-mois-jour : 2026-11-24. Corrigez cette ligne, puis relancez la commande.',
  ],
])('%s', async (_, prepare, says) => {
  const folder = workplace(false)
  prepare(folder)
  const { stdout, stderr } = await metiersHere(['check', '--all', '--lang', 'fr'], { cwd: folder })
  expect(`${stdout}${stderr}`.replace(/[\u00a0\u202f]/g, ' ')).toContain(says)
})

test('the lock file of a document that is open in Word, and a name in decomposed letters, are no mistakes', async () => {
  const folder = workplace(false)
  const name = 'nomenclature-métiers.txt'
  renameSync(join(folder, source), join(folder, 'sources', name.normalize('NFD')))
  writeFiles(folder, {
    'sources/~$fiche.docx': 'x',
    'sources/sources.yaml': `documents:\n  - path: ${name}\n`,
  })
  const { status, stdout, stderr } = await metiersHere(['check', '--lang', 'fr'], { cwd: folder })
  expect(status).toBe(0)
  expect(`${stdout}${stderr}`).toMatch(/^1\u00a0document lu/m)
  expect(stdout).not.toContain('fiche.docx')
})
