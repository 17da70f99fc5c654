import { UnreadableInput } from '@metiers/document'
import { normaliseText } from '@metiers/schema'
import { rowsOf } from '../release/rows.js'
import { escoTables } from './esco-tables.js'
import { notEsco } from './read-esco-skills.js'

/** An occupation of ESCO that an appellation of ROME leads to, with its SKOS relation read from appellation to ESCO. */
export type EscoOccupation = {
  uri: string
  label: string
  relation: EscoRelation
  appellationCode: string
  appellationLabel: string
}

const relations = ['skos:exactMatch', 'skos:closeMatch', 'skos:broadMatch', 'skos:narrowMatch'] as const
export type EscoRelation = (typeof relations)[number]

/** The table by the number (OGR) of the appellation, and the version of ESCO that the lines above its header state. */
export type EscoOccupations = {
  version: string | null
  byAppellation: ReadonlyMap<string, readonly EscoOccupation[]>
}

/**
 * Reads Pôle emploi's table of ESCO and ROME occupations, one row an appellation. Its relation is read from the
 * appellation to ESCO: so read, the many `broadMatch` say that ESCO's occupation is the broader. Throws
 * `UnreadableInput` where no file has its columns, and with its line for a URI that is not ESCO's, a number that is none,
 * or a relation that is not SKOS's.
 */
export async function readEscoOccupations(folder: string): Promise<EscoOccupations> {
  const byAppellation = new Map<string, EscoOccupation[]>()
  let version: string | null = null
  for (const { path, text, linesBefore } of await escoTables(folder, 'occupations')) {
    version ??= versionAbove(text, linesBefore)
    for await (const { line, cells } of rowsOf(text, path, linesBefore)) {
      const uri = (cells['classification 1 id'] ?? '').trim()
      const code = (cells['classification 2 id'] ?? '').trim()
      const relation = relations.find(each => each === (cells['mapping relation'] ?? '').trim())
      if (!/^http:\/\/data\.europa\.eu\/esco\/occupation\/[A-Za-z0-9.-]+$/.test(uri))
        throw notEsco({ column: 'classification 1 ID', value: uri, path, line })
      if (!/^\d+$/.test(code)) {
        const facts = { column: 'classification 2 ID', value: code.slice(0, 40), expected: 'number' } as const
        throw new UnreadableInput({ code: 'esco-cell', path, place: { line }, facts })
      }
      if (relation === undefined) {
        const value = (cells['mapping relation'] ?? '').slice(0, 40)
        const facts = { column: 'mapping relation', value, expected: 'skos-match' } as const
        throw new UnreadableInput({ code: 'esco-cell', path, place: { line }, facts })
      }
      const occupation = {
        uri,
        label: normaliseText(cells['classification 1 prefered label'] ?? ''),
        relation,
        appellationCode: code,
        appellationLabel: normaliseText(cells['classification 2 prefered label'] ?? ''),
      }
      const known = byAppellation.get(code)
      if (known) known.push(occupation)
      else byAppellation.set(code, [occupation])
    }
  }
  return { version, byAppellation }
}

function versionAbove(text: string, lines: number): string | null {
  const above = text.split('\n', lines).join('\n')
  return /^"?Classification 1 Version"?[,;]"?(\d+\.\d+(?:\.\d+)?)/imu.exec(above)?.[1] ?? null
}
