import { UnreadableInput } from '@metiers/document'
import { normaliseText, type RomeCell, romeCodeSchema } from '@metiers/schema'
import { z } from 'zod'
import type { Appellation, Fiche } from './release.js'
import type { TableRow } from './rows.js'

const code = z.string().refine(isRomeCode)
const label = z
  .string()
  .transform(normaliseText)
  .refine(text => text !== '' && !/\p{Cc}/u.test(text))

const ficheSchema = z.object({
  code_rome: code,
  libelle_rome: label,
  code_rome_parent: z
    .string()
    .refine(text => text === '' || isRomeCode(text))
    .transform(text => text || null)
    .default(null),
})

const appellationSchema = z.object({
  code_ogr: z.string().regex(/^\d+$/),
  libelle_appellation_long: label,
  code_rome: code,
  classification: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['PRINCIPALE', 'SYNONYME', '']))
    .default(''),
  peu_usite: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['O', 'N', '']))
    .default(''),
})

/** What a cell must be, by its column. */
const expectedIn = new Map<string, RomeCell>([
  ['code_rome', 'rome-code'],
  ['code_rome_parent', 'rome-code-or-nothing'],
  ['code_ogr', 'number'],
  ['libelle_rome', 'label'],
  ['libelle_appellation_long', 'label'],
  ['classification', 'classification'],
  ['peu_usite', 'rarely-used'],
])

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
  const result = schema.safeParse(cells)
  if (result.success) return result.data
  const column = String(result.error.issues[0]?.path[0] ?? '')
  const value = cells[column] ?? ''
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value
  const facts = { column, value: shown, expected: expectedIn.get(column) ?? 'label' }
  throw new UnreadableInput({ code: 'release-cell', path, place: { line }, facts })
}
