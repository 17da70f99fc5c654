import { UnreadableInput } from '@metiers/document'
import { normaliseText } from '@metiers/schema'
import { rowsOf } from '../release/rows.js'
import { escoTables } from './esco-tables.js'

/** A skill of ESCO: its URI, its labels in the language of the files, and whether it is knowledge where they tell. */
export type EscoSkill = {
  uri: string
  label: string
  otherLabels: string[]
  isKnowledge: boolean | null
}

const skillUri = /^http:\/\/data\.europa\.eu\/esco\/skill\/[A-Za-z0-9.-]+$/
const conceptUri = /^http:\/\/data\.europa\.eu\/esco\/(?:occupation|skill|isced-f|isco)\/[A-Za-z0-9.-]+$/

/**
 * Reads the skills of a folder with ESCO's CSV files (`conceptUri`, `preferredLabel`, `altLabels`, and `skillType` where
 * it is there), once each by URI, in the order of URIs: that of the files' names says nothing. Rows of occupations and
 * groups are passed over. Throws `UnreadableInput` where no file has these columns, and with its line for a URI that is
 * not ESCO's or a skill without label.
 */
export async function readEscoSkills(folder: string): Promise<EscoSkill[]> {
  const skills = new Map<string, EscoSkill>()
  for (const { path, text, linesBefore } of await escoTables(folder, 'skills')) {
    for await (const { line, cells } of rowsOf(text, path, linesBefore)) {
      const uri = (cells.concepturi ?? '').trim()
      if (!conceptUri.test(uri)) throw notEsco({ column: 'conceptUri', value: uri, path, line })
      if (!skillUri.test(uri)) continue
      const label = normaliseText(cells.preferredlabel ?? '')
      if (label === '') {
        const facts = { column: 'preferredLabel', value: '', expected: 'label' } as const
        throw new UnreadableInput({ code: 'esco-cell', path, place: { line }, facts })
      }
      const known = skills.get(uri)
      const type = cells.skilltype ?? ''
      const isKnowledge = type === '' ? null : type === 'knowledge'
      const otherLabels = [...(known?.otherLabels ?? []), ...labelsIn(cells.altlabels ?? '')]
      skills.set(uri, {
        uri,
        label: known?.label ?? label,
        otherLabels: [...new Set(otherLabels)],
        isKnowledge: known?.isKnowledge ?? isKnowledge,
      })
    }
  }
  return [...skills.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))
}

/** Labels in one cell: a line each in the official files, parted by a bar in others. */
function labelsIn(cell: string): string[] {
  return cell
    .split(/\r?\n|\|/u)
    .map(normaliseText)
    .filter(label => label !== '')
}

/** The error for a cell that should hold a URI of ESCO. */
export function notEsco({
  column,
  value,
  path,
  line,
}: {
  column: string
  value: string
  path: string
  line: number
}): UnreadableInput {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
  const facts = { column, value: shown, expected: 'esco-uri' } as const
  return new UnreadableInput({ code: 'esco-cell', path, place: { line }, facts })
}
