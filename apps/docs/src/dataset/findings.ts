import type { Finding, FindingPlace } from '@metiers/schema'
import { placeAnchor } from './place'
import type { Dataset } from './read-dataset'

/** The findings that concern an occupation. */
export function findingsOfOccupation({ report }: Dataset, id: string): Finding[] {
  return report.findings.filter(({ occupationId }) => occupationId === id)
}

/** The findings whose place is in a source, each with the anchor of its place on the source's page. */
export function findingsOfSource(
  { report }: Dataset,
  sourceId: string,
): { finding: Finding; anchor: string | undefined }[] {
  return report.findings
    .filter(({ place }) => place?.sourceId === sourceId)
    .map(finding => ({ finding, anchor: finding.place ? findingAnchor(finding.place) : undefined }))
}

/** The anchor of a finding's place on its source's page; undefined where the place is the whole file. */
export function findingAnchor(place: FindingPlace): string | undefined {
  return 'lines' in place || 'paragraph' in place ? placeAnchor(place) : undefined
}
