// Writes the published dataset as modules, one a part, so that a bundler takes only those that are used.
import { mkdir, readFile, writeFile } from 'node:fs/promises'

const dataset = new URL('../../../dist/nomenclature.json', import.meta.url)
const folder = new URL('../generated/', import.meta.url)
const json = await readFile(dataset, 'utf8')
const { skills, families, occupations, ...about } = JSON.parse(json)

const parts = [
  ['about', "Omit<Nomenclature, 'skills' | 'families' | 'occupations'>", 'Nomenclature', about],
  ['skills', 'readonly Skill[]', 'Skill', skills],
  ['families', 'readonly OccupationFamily[]', 'OccupationFamily', families],
  ['occupations', 'readonly Occupation[]', 'Occupation', occupations],
]

await mkdir(folder, { recursive: true })
await writeFile(new URL('nomenclature.json', folder), json)
for (const [name, type, imported, value] of parts) {
  await writeFile(new URL(`${name}.js`, folder), `export const ${name} = ${JSON.stringify(value, null, 1)}\n`)
  await writeFile(
    new URL(`${name}.d.ts`, folder),
    `import type { ${imported} } from '@metiers/schema/data'\nexport declare const ${name}: ${type}\n`,
  )
}
