import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UnreadableInput } from '@metiers/document'
import { parseTemplate } from '@metiers/ingest'
import { sayTrouble } from '@metiers/words'
import { expect, onTestFinished, test } from 'vitest'
import { loadSources } from '../src/load-sources.js'
import { assess } from '../src/pipeline.js'
import { templateInForce } from '../src/template-in-force.js'

/** A sources folder with these files, gone after the test. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'metiers-templates-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

const hospital = `sections:
  - { id: title, kind: label, headings: ["Métier"] }
  - { id: definition, kind: text, headings: ["Définition"] }
  - { id: knowledge, kind: list, headings: ["Connaissances"] }
  - { id: grade, kind: label, headings: ["Grade"] }
`
const university = `sections:
  - { id: title, kind: label, headings: ["Emploi-type"] }
  - { id: definition, kind: text, headings: ["Mission"] }
  - { id: savoirs, field: knowledge, kind: list, scale: maitrise, headings: ["Connaissances"] }
  - { id: grade, kind: label, labels: { fr: Grade }, headings: ["Corps"] }
  - { id: tendances, kind: list, headings: ["Définition", "Tendances"] }
scales:
  - { id: maitrise, levels: [{ notation: notions }, { notation: expert }] }
`
const files = {
  'sources.yaml': `title: { fr: Deux maisons }
baseIri: https://exemple.fr/
documents:
  - { path: hopital.md, template: hopital.yaml }
  - { path: universite.md, template: universite.yaml }
`,
  'hopital.yaml': hospital,
  'universite.yaml': university,
  'hopital.md':
    '# Métier : Infirmier\n\n## Définition\n\nIl soigne.\n\n## Connaissances\n\n- Hygiène (expert)\n\n## Grade\n\nA\n',
  'universite.md':
    '# Emploi-type : Documentaliste\n\n## Mission\n\nIl classe.\n\n## Connaissances\n\n- Droit (expert)\n\n## Corps\n\nB\n\n## Définition\n\n- Numérisation\n',
}

test('each document is read by its own template, and the dataset has the sections of both', async () => {
  const { nomenclature, template, report } = assess(await loadSources(folderOf(files)))
  expect(nomenclature.template.sections.map(({ id, kind, scale }) => [id, kind, scale])).toEqual([
    ['title', 'label', undefined],
    ['definition', 'text', undefined],
    ['knowledge', 'list', 'maitrise'],
    ['grade', 'label', undefined],
    ['tendances', 'list', undefined],
  ])
  const [nurse, librarian] = nomenclature.occupations.map(({ profile }) => profile)
  expect(nurse).toMatchObject({
    definition: 'Il soigne.',
    knowledge: ['Hygiène (expert)'],
    gradedItems: [],
    additionalSections: { grade: { kind: 'label', value: 'A' } },
  })
  expect(librarian).toMatchObject({
    definition: 'Il classe.',
    knowledge: ['Droit'],
    gradedItems: [{ section: 'knowledge', label: 'Droit', level: 2 }],
    additionalSections: {
      grade: { kind: 'label', value: 'B' },
      tendances: { kind: 'list', value: ['Numérisation'] },
    },
  })
  // Each fiche is complete by its own template.
  expect(report.completeness.occupations).toMatchObject([
    { occupationId: 'infirmier', filled: 4, expected: 4 },
    { occupationId: 'documentaliste', filled: 5, expected: 5 },
  ])
  // template.json is a template: what it holds is read as what it is.
  const again = parseTemplate(JSON.stringify(template), 'template.json')
  expect(again).toEqual(template)
  expect(again.sections.at(-1)?.headings).toEqual(['Tendances'])
})

test.each([
  [
    'a section of another kind',
    university.replace('id: grade, kind: label', 'id: grade, kind: text'),
    'universite.yaml : la rubrique « grade » n’est pas la même que dans FOLDER/hopital.yaml ; attendu : la même nature, la même échelle et le même nom, ou un autre identifiant. Corrigez l’un des deux modèles, puis relancez la commande.',
  ],
  [
    'a section of another name',
    university.replace('labels: { fr: Grade }', 'labels: { fr: Corps }'),
    'universite.yaml : la rubrique « grade » n’est pas la même que dans FOLDER/hopital.yaml ; attendu : la même nature, la même échelle et le même nom, ou un autre identifiant. Corrigez l’un des deux modèles, puis relancez la commande.',
  ],
])('%s under one id is an error that says so', async (_, changed, sentence) => {
  const folder = folderOf({ ...files, 'universite.yaml': changed })
  const said = await loadSources(folder).then(
    () => '',
    (error: unknown) => (error instanceof UnreadableInput ? sayTrouble('fr', error.trouble) : String(error)),
  )
  expect(said.replace(/[\u00a0\u202f]/g, ' ')).toBe(`${folder}/${sentence.replaceAll('FOLDER', folder)}`)
})

test('scales of one id with other levels are an error', async () => {
  const scaled = `${hospital}  - { id: langues, kind: graded-list, scale: maitrise, headings: ["Langues"] }
scales:
  - { id: maitrise, levels: [{ notation: A }, { notation: B }] }
`
  const folder = folderOf({ ...files, 'hopital.yaml': scaled })
  await expect(loadSources(folder)).rejects.toMatchObject({
    trouble: { code: 'templates-differ', facts: { what: 'scale', id: 'maitrise' } },
  })
})

test('a document of another template in the folder is one finding', async () => {
  const { observations } = assess(
    await loadSources(
      folderOf({
        ...files,
        'sources.yaml': 'title: { fr: Une maison }\nbaseIri: https://exemple.fr/\ntemplate: hopital.yaml\n',
        'universite.yaml': '',
      }),
    ),
  )
  const found = observations.filter(({ kind }) => kind === 'document-without-parts')
  expect(found).toMatchObject([{ path: 'universite.md' }])
})

test('the template in force, where documents have several, has the sections of all of them', async () => {
  const { template, files: paths } = await templateInForce(folderOf(files))
  expect(paths).toEqual(['hopital.yaml', 'universite.yaml'])
  expect(template.sections.map(({ id }) => id)).toEqual([
    'title',
    'definition',
    'knowledge',
    'grade',
    'tendances',
  ])
})
