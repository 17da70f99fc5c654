import type { Nomenclature } from '@metiers/schema'
import { type Field, type Table, tables } from '@metiers/tables'

/** `csv/README.md`: the data dictionary, in French and in English. */
export function dictionary({ title, version }: Nomenclature): string {
  const lines = [
    `# ${title.fr} ${version} : dictionnaire des données / data dictionary`,
    '',
    'CSV en UTF-8, séparateur virgule, une ligne d’en-tête, un fait par ligne (RFC 4180). Une cellule vide : rien n’est dit.',
    'Aucune valeur n’est modifiée pour un tableur : pour ouvrir dans Excel, Données, À partir d’un fichier texte/CSV, UTF-8.',
    '',
    'CSV in UTF-8, separated by commas, one header row, one fact a row (RFC 4180). An empty cell: nothing is stated.',
    'No value is altered for a spreadsheet: to open in Excel, use Data, From Text/CSV, UTF-8.',
    '',
    'Types, clés et clés étrangères / types, keys and foreign keys: `datapackage.json` (Data Package v2), `csv-metadata.json` (CSVW).',
    '',
  ]
  for (const table of tables) lines.push(...section(table))
  return lines.join('\n')
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
