import { normaliseText, romeCodeSchema, sayIssue } from '@metiers/schema'
import { z } from 'zod'
import type { Appellation, Fiche } from './release.js'
import type { TableRow } from './rows.js'
import { brokenLine } from './unreadable-release.js'

const code = z.string().refine(isRomeCode, 'a letter from A to N and four digits')
const label = z
  .string()
  .transform(normaliseText)
  .refine(text => text !== '' && !/\p{Cc}/u.test(text), 'a text without control characters')

const ficheSchema = z.object({
  code_rome: code,
  libelle_rome: label,
  code_rome_parent: z
    .string()
    .refine(text => text === '' || isRomeCode(text), 'a letter from A to N and four digits, or nothing')
    .transform(text => text || null)
    .default(null),
})

const appellationSchema = z.object({
  code_ogr: z.string().regex(/^\d+$/, 'a number'),
  libelle_appellation_long: label,
  code_rome: code,
  classification: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['PRINCIPALE', 'SYNONYME', ''], 'PRINCIPALE, SYNONYME or nothing'))
    .default(''),
  peu_usite: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['O', 'N', ''], 'O, N or nothing'))
    .default(''),
})

function isRomeCode(text: string): boolean {
  return romeCodeSchema.safeParse(text).success
}

/** A row of the table of fiches. Throws `UnreadableInput` with its line where a cell cannot be what it should be. */
export function ficheOf(row: TableRow, path: string): Fiche {
  const cells = read(ficheSchema, row, path)
  return { code: cells.code_rome, label: cells.libelle_rome, parent: cells.code_rome_parent, line: row.line }
}

/** A row of the table of appellations. Throws as `ficheOf` does. */
export function appellationOf(row: TableRow, path: string): Appellation {
  const cells = read(appellationSchema, row, path)
  const kinds = { PRINCIPALE: 'principal', SYNONYME: 'synonym', '': null } as const
  return {
    code: cells.code_ogr,
    label: cells.libelle_appellation_long,
    ficheCode: cells.code_rome,
    kind: kinds[cells.classification],
    isRarelyUsed: cells.peu_usite === 'O',
    line: row.line,
  }
}

function read<T>(schema: z.ZodType<T>, { line, cells }: TableRow, path: string): T {
  const result = schema.safeParse(cells, { error: sayIssue })
  if (result.success) return result.data
  const [issue] = result.error.issues
  const column = String(issue?.path[0] ?? 'row')
  const value = cells[column] ?? ''
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  throw brokenLine(path, line, `${column} is ${JSON.stringify(shown)}`, issue?.message ?? 'another value')
}
