import { type Field, type Table, type TableInput, tables } from '@metiers/tables'
import { formulaLike } from './formula-like.js'

/** `csv/README.md`: the data dictionary, how each program reads the tables, in French and in English. */
export function dictionary(input: TableInput): string {
  const { title, version } = input.nomenclature
  const lines = [
    `# ${title.fr} ${version} : dictionnaire des données / data dictionary`,
    '',
    'CSV en UTF-8, séparateur virgule, une ligne d’en-tête, un fait par ligne (RFC 4180). Une cellule vide : rien n’est dit.',
    'Aucune valeur n’est modifiée pour un tableur. Pour un Excel français, `excel-fr.zip` contient les mêmes tableaux, qui s’ouvrent d’un double clic : marque d’ordre des octets, séparateur point-virgule, décimales avec un point.',
    '',
    'CSV in UTF-8, separated by commas, one header row, one fact a row (RFC 4180). An empty cell: nothing is stated.',
    'No value is altered for a spreadsheet. For an Excel in French, `excel-fr.zip` has the same tables, which open on a double click: byte order mark, semicolons, decimals with a point.',
    '',
    'Types, clés et clés étrangères / types, keys and foreign keys: `datapackage.json` (Data Package v2), `csv-metadata.json` (CSVW).',
    '',
    ...codesAsText(),
    ...cellsLikeFormulas(input),
  ]
  for (const table of tables) lines.push(...section(table))
  return lines.join('\n')
}

/** Programs guess at types: `38E1` may become 380, and a code of digits a number. */
function codesAsText(): string[] {
  return [
    '## Lire les codes comme du texte / to read codes as text',
    '',
    'Un tableur devine les types : un code comme `38E1` devient 380, un code de chiffres devient un nombre. / Spreadsheets guess at types: a code such as `38E1` becomes 380, a code of digits a number.',
    '',
    '| programme / program | comment | how |',
    '| --- | --- | --- |',
    '| Excel | Données > À partir d’un fichier texte/CSV, puis « Ne pas détecter les types de données » ; sur un double clic, Excel devine | Data > From Text/CSV, then “Do not detect data types”; on a double click, Excel guesses |',
    '| LibreOffice Calc | à l’ouverture, choisir la colonne puis le type « Texte », ou « Ne pas détecter » les nombres spéciaux | when opening, choose the column and the type “Text”, and leave “Detect special numbers” off |',
    '| xlsx/nomenclature.xlsx | rien à faire : chaque cellule a son type | nothing to do: each cell has its type |',
    '| pandas | `pd.read_csv("codes.csv", dtype=str)` | `pd.read_csv("codes.csv", dtype=str)` |',
    '| R | `read.csv("codes.csv", colClasses = "character")` | `read.csv("codes.csv", colClasses = "character")` |',
    "| DuckDB | `read_csv('codes.csv', all_varchar = true)`, ou les fichiers Parquet | `read_csv('codes.csv', all_varchar = true)`, or the Parquet files |",
    '',
  ]
}

const shownAtMost = 20

function cellsLikeFormulas(input: TableInput): string[] {
  const cells = [...formulaLike(input)]
  const more = cells.length - shownAtMost
  return [
    '## Cellules qui ressemblent à une formule / cells that look like a formula',
    '',
    'Un texte qui commence par `=`, `+`, `-` ou `@` peut être pris pour une formule par un tableur ; il est laissé tel quel. / A text that begins with `=`, `+`, `-` or `@` may be taken for a formula by a spreadsheet; it is left as it is.',
    '',
    ...(cells.length === 0 ? ['Aucune dans cette édition. / None in this edition.'] : []),
    ...cells
      .slice(0, shownAtMost)
      .map(({ table, column, row, text }) => `- \`${table}.csv\`, \`${column}\`, ${row} : ${code(text)}`),
    ...(more > 0 ? [`- … et ${more} de plus / and ${more} more`] : []),
    '',
  ]
}

/** The beginning of a text as code in Markdown, on one line, whatever is in it. */
function code(text: string): string {
  const [start = ''] = text.split('\n')
  const shown = start.length > 60 ? `${start.slice(0, 60)}…` : start
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`
}

function section({ name, description, fields, key }: Table): string[] {
  return [
    `## ${name}.csv`,
    '',
    `${description.fr} / ${description.en}`,
    '',
    `Clé / key: ${key.map(column => `\`${column}\``).join(', ')}`,
    '',
    '| colonne / column | type | toujours / always | sens | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...fields.map(row),
    '',
  ]
}

function row({ name, type, required, values, refersTo, fr, en }: Field): string {
  const allowed = values ? ` (${values.map(value => `\`${value}\``).join(', ')})` : ''
  const target = refersTo ? ` → \`${refersTo.table}.${refersTo.field}\`` : ''
  return `| \`${name}\` | ${type}${allowed}${target} | ${required ? 'oui / yes' : ''} | ${fr} | ${en} |`
}
