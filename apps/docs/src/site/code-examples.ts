import { identifierOf } from '@metiers/schema'
import type { FileGroupId } from '../dataset/file-groups'
import type { Dataset } from '../dataset/read-dataset'

/** How to use a form of the data with a tool that people use for it; `needs` are the files that it reads. */
export type CodeExample = {
  group: FileGroupId
  tool: string
  language: string
  needs: string[]
  code: string
}

/**
 * The examples of docs/data.md, the same calls on other addresses: `at` gives a file's, `searched` is a word to search
 * for.
 */
export function codeExamples(at: (path: string) => string, searched: string): CodeExample[] {
  return [
    {
      group: 'csv',
      tool: 'Python, pandas',
      language: 'python',
      needs: ['csv/occupations.csv', 'csv/activities.csv'],
      code: `import pandas as pd

occupations = pd.read_csv("${at('csv/occupations.csv')}")
activities = pd.read_csv("${at('csv/activities.csv')}")
main = activities[activities.kind == "main"].groupby("occupationId").size().rename("activities")
print(occupations.set_index("id").join(main, how="inner").activities.to_string(header=False))`,
    },
    {
      group: 'csv',
      tool: 'R',
      language: 'r',
      needs: ['csv/occupations.csv'],
      code: `occupations <- read.csv("${at('csv/occupations.csv')}", encoding = "UTF-8", na.strings = "")
print(aggregate(id ~ familyId, occupations, length))`,
    },
    {
      group: 'csv',
      tool: 'OpenRefine',
      language: 'grel',
      needs: ['csv/labels.csv'],
      code: 'cell.cross("labels", "label").cells["occupationId"].value[0]',
    },
    {
      group: 'json',
      tool: 'JavaScript',
      language: 'js',
      needs: ['nomenclature.json'],
      code: `const response = await fetch('${at('nomenclature.json')}')
const { occupations } = await response.json()
console.log(occupations.filter(({ profile }) => profile === null).length, 'occupations have no profile')`,
    },
    {
      group: 'jsonld',
      tool: 'SPARQL',
      language: 'sparql',
      needs: ['jsonld/nomenclature.ttl'],
      code: `PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX esco: <http://data.europa.eu/esco/model#>
SELECT ?label ?near WHERE {
  ?occupation a esco:Occupation ; skos:prefLabel ?label ; skos:related/skos:prefLabel ?near .
} ORDER BY ?label ?near LIMIT 2`,
    },
    {
      group: 'parquet',
      tool: 'DuckDB',
      language: 'sql',
      needs: ['parquet/occupations.parquet', 'parquet/skills.parquet'],
      code: `SELECT o.preferredLabel AS occupation, count(*) AS skills
FROM '${at('parquet/occupations.parquet')}' o
JOIN '${at('parquet/skills.parquet')}' s ON s.occupationId = o.id
GROUP BY occupation ORDER BY skills DESC, occupation LIMIT 2`,
    },
    {
      group: 'sqlite',
      tool: 'SQLite, Datasette',
      language: 'sql',
      needs: ['sqlite/nomenclature.sqlite'],
      code: `SELECT DISTINCT o.preferredLabel
FROM search JOIN occupations o ON o.id = search.occupationId
WHERE search MATCH '${searched}' ORDER BY o.preferredLabel`,
    },
  ]
}

/** A word that the data has: the longest of the first occupation's label, without accents. */
export function searchedWord({ nomenclature }: Pick<Dataset, 'nomenclature'>): string {
  const words = identifierOf(nomenclature.occupations[0]?.preferredLabel.fr ?? '').split('-')
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

/** The packages of the npm registry, and how each is used. */
export function packageExamples(at: (path: string) => string): { name: string; code: string }[] {
  return [
    {
      name: '@metiers/data',
      code: `// npm install @metiers/data
import { about, occupations } from '@metiers/data'

console.log(about.version, occupations.filter(({ profile }) => profile !== null).length)`,
    },
    {
      name: '@metiers/schema',
      code: `// npm install @metiers/schema
import { checkNomenclature } from '@metiers/schema'

const response = await fetch('${at('nomenclature.json')}')
const checked = checkNomenclature(await response.json())
if (!checked.valid) for (const { pointer, message } of checked.problems) console.log(pointer, message)`,
    },
  ]
}
