import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from './support/cli.js'
import { metiersHere } from './support/run-here.js'

const fiche = `Famille : PAIN
Intitulé de l’emploi-type : BOULANGER
Appellations équivalentes en anglais
· Bread maker
· Baker
Prérequis
Aucun.
`

it('an English label that a steward states is the preferred one in each form, and explained', async () => {
  const folder = temporaryFolder()
  const run = (...args: string[]) => metiersHere(args, { cwd: folder })
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
  writeFiles(folder, {
    'sources/sources.yaml': 'id: pain\nbaseIri: https://exemple.fr/\n',
    'sources/boulanger.txt': fiche,
    'sources/decisions.yaml': `abbreviations:
  - { text: CAP, standsFor: certificat, because: usage }
englishLabels:
  - { occupation: boulanger, label: Baker, because: usage }
  - { occupation: boulangé, label: Breadman, because: essai }
`,
  })
  const refused = await run('build')
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('decisions.yaml: line 5')])
  writeFiles(folder, {
    'sources/decisions.yaml': `abbreviations:
  - { text: CAP, standsFor: certificat, because: usage }
englishLabels:
  - { occupation: boulanger, label: Baker, because: usage }
  - { occupation: boulange, label: Breadman, because: essai }
`,
  })
  expect(await run('build')).toMatchObject({ status: 0, stdout: '' })
  expect(read('report.en.md')).toContain(
    'The decision on “Breadman” (under “englishLabels”) names the occupation “boulange”, which does not exist.',
  )
  const { occupations, abbreviations } = JSON.parse(read('nomenclature.json'))
  expect(occupations[0]).toMatchObject({
    preferredLabel: { fr: 'BOULANGER', en: 'Baker' },
    alternativeLabels: { en: ['Bread maker', 'Baker'] },
  })
  expect(abbreviations).toEqual([{ text: 'CAP', standsFor: 'certificat' }])
  expect(read('csv/labels.csv').split('\r\n')).toContain('boulanger,preferred,en,1,Baker')
  const labels = read('jsonld/nomenclature.nt').match(
    /occupation\/boulanger> <[^>]*(?:pref|alt)Label> .*@en/g,
  )
  expect(labels?.map(line => /core#(\w+)> (.*)/.exec(line)?.slice(1))).toEqual([
    ['altLabel', '"Bread maker"@en'],
    ['prefLabel', '"Baker"@en'],
  ])
  expect((await run('explain', '/occupations/0/preferredLabel/en')).stdout).toContain(
    'stated by the steward, in decisions.yaml',
  )
  writeFiles(folder, { 'sources/decisions.yaml': 'englishLabels: []\n' })
  expect((await run('diff')).stdout).toContain('preferred label in English')
})
