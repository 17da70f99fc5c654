import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { UnreadableInput } from '@metiers/document'
import { type Nomenclature, type ProvenanceRecord, provenanceRecordSchema } from '@metiers/schema'
import { sayPlace, wordsOf } from '@metiers/words'
import { originOf } from '../derived-values.js'
import { exitStatus } from '../exit-status.js'
import { codeOf } from '../folder.js'
import { leavesBelow, valueAt } from '../json-pointer.js'
import { language, words } from '../language.js'
import { readDataset } from '../published-dataset.js'
import { print } from '../terminal.js'

/** `metiers explain`: for the id of an occupation or skill, or a JSON Pointer, each value with the places that it comes from. */
export async function explain(what: string, { out }: { out: string }): Promise<number> {
  const nomenclature = await readDataset(out)
  const root = pointerOf(what, nomenclature, out)
  const records = await recordsBelow(root, out)
  const lines: string[] = []
  for (const { pointer, value } of leavesBelow(nomenclature, root)) {
    lines.push(`${pointer}\n  ${JSON.stringify(value)}`)
    for (const record of records.get(pointer) ?? []) lines.push(`  ${sayRecord(record, value, nomenclature)}`)
    if (!records.has(pointer))
      lines.push(
        `  ${words().origin[isKept(pointer, nomenclature) ? 'registry' : originOf(pointer, nomenclature)]}`,
      )
  }
  print(lines.join('\n'))
  return exitStatus.done
}

function isKept(pointer: string, nomenclature: Nomenclature): boolean {
  const [, list, index] = /^\/(occupations|skills)\/(\d+)\/(?!mappings\/|iri$)/.exec(pointer) ?? []
  const kept = list === 'skills' ? nomenclature.skills : nomenclature.occupations
  return index !== undefined && kept[Number(index)]?.deprecation !== undefined
}

function pointerOf(what: string, nomenclature: Nomenclature, out: string): string {
  const index = nomenclature.occupations.findIndex(({ id }) => id === what)
  if (index >= 0) return `/occupations/${index}`
  const skill = nomenclature.skills.findIndex(({ id }) => id === what)
  if (skill >= 0) return `/skills/${skill}`
  if ((what === '' || what.startsWith('/')) && valueAt(nomenclature, what) !== undefined) return what
  throw new UnreadableInput({ code: 'value-unknown', path: join(out, 'nomenclature.json'), facts: { what } })
}

async function recordsBelow(root: string, out: string): Promise<Map<string, ProvenanceRecord[]>> {
  const records = new Map<string, ProvenanceRecord[]>()
  const path = join(out, 'provenance.ndjson')
  try {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
      const record = provenanceRecordSchema.parse(JSON.parse(line))
      for (const pointer of record.pointers) {
        if (pointer !== root && !pointer.startsWith(`${root}/`)) continue
        records.set(pointer, [...(records.get(pointer) ?? []), record])
      }
    }
  } catch (error) {
    throw new UnreadableInput({
      code: 'provenance-unreadable',
      path,
      facts: { reason: error instanceof Error && 'code' in error ? codeOf(error) : null },
    })
  }
  return records
}

function sayRecord(record: ProvenanceRecord, value: unknown, { sources }: Nomenclature): string {
  const { place, sourceId, text, derivation } = record
  const pathOf = (id: string) => sources.find(source => source.id === id)?.path ?? id
  const where = sayPlace(language(), { ...place, sourceId }, pathOf)
  if (text === value) return where
  return `${where}${wordsOf(language()).report.colon}${JSON.stringify(text)}${derivation ? ` [${derivation}]` : ''}`
}
