import { exportChanges, previousOf, type Release } from '@metiers/changes'
import { exportCsv } from '@metiers/export-csv'
import { exportJson } from '@metiers/export-json'
import { exportJsonld, exportRdf } from '@metiers/export-jsonld'
import { exportRome } from '@metiers/export-rome'
import { type Ingested, ingest } from '@metiers/ingest'
import {
  type DatasetStatement,
  type Nomenclature,
  nomenclatureSchema,
  type OutputFile,
  type Report,
} from '@metiers/schema'
import { nearbyIn, reportToMarkdown, validate } from '@metiers/validate'
import { type NearbyOf, wordReport } from '@metiers/words'
import type { LoadedSources } from './load-sources.js'
import { graphOf } from './named-dataset.js'
import { tableForms } from './table-forms.js'

/** What the sources say, the release that came before, the report, and what stands around the places that it names. */
export type Assessed = Ingested & { report: Report; previous: Nomenclature | null; nearbyOf: NearbyOf }

/** Loaded sources -> the nomenclature and its report. */
export function assess(loaded: LoadedSources): Assessed {
  const ingested = ingest(loaded)
  const observations = [...loaded.observations, ...ingested.observations]
  const previous = loaded.previous ?? previousOf(loaded.releases, ingested.nomenclature)
  const { manifest, acceptedLosses } = loaded
  const found = validate({ ...ingested, observations, manifest, previous, acceptedLosses })
  const nearbyOf = nearbyIn(ingested.provenance, loaded.documents)
  const { template } = ingested.nomenclature
  const report = wordReport(found, { pathOf: pathIn(ingested.nomenclature), nearbyOf, template })
  return { ...ingested, observations, previous, report, nearbyOf }
}

/** The file behind a source id; a steward's file is named by its path. */
function pathIn({ sources }: Nomenclature): (sourceId: string) => string {
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  return id => paths.get(id) ?? id
}

/** What the sources state of the dataset beside what it holds. */
export function statementIn({ manifest, releases }: LoadedSources) {
  return { catalogue: manifest.catalogue, releases: releases.map(({ record }) => record) }
}

/** What the exporters need of it. */
export type Exportable = Pick<Assessed, 'nomenclature' | 'template' | 'provenance' | 'report' | 'nearbyOf'>

/**
 * The nomenclature, its report and what is stated of it -> every file of the dataset but its index. What is made through a file on the way is
 * made in `scratch`, a folder that is gone with the command, however that ends.
 */
export async function exportAll(
  { nomenclature, template, provenance, report, nearbyOf }: Exportable,
  scratch: string,
  statement: DatasetStatement = {},
): Promise<OutputFile[]> {
  // What is published is what the schema says: this throws where our own work broke the promise.
  const checked = nomenclatureSchema.parse(nomenclature)
  const finder = { pathOf: pathIn(checked), nearbyOf }
  // First, since a thread makes them while the others are made here.
  const forms = tableForms({ nomenclature: checked, report }, scratch)
  // Heard of below; where another form fails before, that is said.
  forms.catch(() => {})
  const others = [
    ...exportJson(checked, provenance),
    {
      path: 'template.json',
      mediaType: 'application/json',
      chunks: [`${JSON.stringify(template, null, 2)}\n`],
    },
    { path: 'report.json', mediaType: 'application/json', chunks: [`${JSON.stringify(report, null, 2)}\n`] },
    {
      path: 'report.md',
      mediaType: 'text/markdown',
      chunks: [reportToMarkdown(report, checked, finder, 'fr')],
    },
    {
      path: 'report.en.md',
      mediaType: 'text/markdown',
      chunks: [reportToMarkdown(report, checked, finder, 'en')],
    },
    ...exportCsv({ nomenclature: checked, report }),
    ...exportJsonld(checked, statement),
    ...exportRdf(checked, statement, provenance),
    ...exportRome(checked),
  ]
  return [...others, ...(await forms)]
}

/** What changed since the releases that the sources record, and what is kept of each. */
export function exportHistory(
  releases: readonly Release[],
  nomenclature: Nomenclature,
  statement: DatasetStatement,
): Promise<OutputFile[]> {
  return exportChanges(releases, { nomenclature, graph: () => graphOf(nomenclature, statement) })
}
