import type { Place, ProvenanceRecord } from '@metiers/schema'
import { type NumberedFinding, numberedFindings } from './findings'
import { grouped } from './grouped'
import { onceEach } from './memo'
import { placeAnchor } from './place'
import type { Dataset } from './read-dataset'
import { type Target, targetKey, targetsOf } from './targets'

/** A block of a source as its page shows it. */
export type SourceLine = {
  record: ProvenanceRecord
  /** undefined where an earlier block of the same place has it */
  anchor: string | undefined
  /** how many lines of a text stand blank before it */
  blankBefore: number
  targets: Target[]
  /** whether the block before it, of those that became something, became the same */
  goesOn: boolean
  findings: NumberedFinding[]
}

const findingsByPlace = onceEach((dataset: Dataset) =>
  grouped(
    numberedFindings(dataset).filter(({ anchor }) => anchor !== undefined),
    ({ finding, anchor }) => `${finding.place?.sourceId}#${anchor}`,
  ),
)

/** The blocks of one page of a source, each with what became of it and what was found at it. */
export function sourceLines(dataset: Dataset, records: readonly ProvenanceRecord[]): SourceLine[] {
  const seen = new Set<string>()
  let lastLine: number | undefined
  let lastTargets = ''
  return records.map(record => {
    const anchor = placeAnchor(record.place)
    const isFirst = !seen.has(anchor)
    seen.add(anchor)
    const targets = targetsOf(dataset, record.pointers)
    const key = targets.map(targetKey).join('|')
    const line: SourceLine = {
      record,
      anchor: isFirst ? anchor : undefined,
      blankBefore: lastLine === undefined ? 0 : blankBetween(lastLine, record.place),
      targets,
      goesOn: key !== '' && key === lastTargets,
      findings: isFirst ? (findingsByPlace(dataset).get(`${record.sourceId}#${anchor}`) ?? []) : [],
    }
    if ('lines' in record.place) lastLine = record.place.lines[1]
    if (key !== '') lastTargets = key
    return line
  })
}

function blankBetween(lastLine: number, place: Place): number {
  return 'lines' in place ? Math.max(0, place.lines[0] - lastLine - 1) : 0
}

/** The parts of a document that are no fiche. */
export const documentParts = ['list', 'grid', 'profiles'] as const
export type DocumentPart = (typeof documentParts)[number]

/** Where a part of the document, or the fiche of an occupation, begins. */
export type SourceLandmark = { anchor: string; what: DocumentPart | Target }

/** What begins where in the lines of a page, in their order. */
export function sourceLandmarks(lines: readonly SourceLine[]): SourceLandmark[] {
  const landmarks: SourceLandmark[] = []
  let current: string | undefined
  for (const { record, anchor, targets } of lines) {
    const part = documentParts.find(name => name === record.part)
    const owner = targets.find(target => target.kind === 'occupation')
    const key = part ?? owner?.occupation.id
    // The labels of families stand in the grid, and are of no fiche.
    if (key === undefined || key === current || anchor === undefined) continue
    if (part === undefined && targets[0]?.kind === 'family') continue
    current = key
    landmarks.push({ anchor, what: part ?? owner ?? 'list' })
  }
  return landmarks
}
