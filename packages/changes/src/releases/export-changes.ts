import type { OutputFile } from '@metiers/schema'
import { deltaJsonSchema } from '../delta.js'
import { deltaToJson } from '../format/json.js'
import { deltaToMarkdown } from '../format/markdown.js'
import { graphUpdate } from '../format/sparql.js'
import { changelogOf } from './changelog.js'
import { type Current, editionsOf, type Step, stepsOf } from './editions.js'
import type { Release } from './release.js'

/**
 * The account of what changed: `changes/` with a delta for each edition as JSON, Markdown and SPARQL Update,
 * `CHANGELOG.md`, and `releases/` with what is kept of each release and the checksums of all that it had.
 */
export async function exportChanges(releases: readonly Release[], current: Current): Promise<OutputFile[]> {
  const editions = editionsOf(releases, current)
  const steps = stepsOf(editions)
  const files: OutputFile[] = [
    text('CHANGELOG.md', 'text/markdown', changelogOf(editions, steps)),
    text('changes/delta.schema.json', 'application/schema+json', pretty(deltaJsonSchema())),
    text('releases/index.json', 'application/json', pretty(releaseIndex(releases, current))),
  ]
  for (const step of steps) files.push(...(await deltaFiles(step)))
  for (const { record, keptFiles } of releases) {
    for (const file of keptFiles()) files.push({ ...file, path: `releases/${record.version}/${file.path}` })
  }
  return files
}

async function deltaFiles({ name, edition, before, delta }: Step): Promise<OutputFile[]> {
  const update = graphUpdate(await before.graph(), await edition.graph())
  return [
    text(`changes/${name}.json`, 'application/json', deltaToJson(delta)),
    text(`changes/${name}.md`, 'text/markdown', deltaToMarkdown(delta)),
    text(`changes/${name}.ru`, 'application/sparql-update', update),
  ]
}

/** The IRI of the dataset as it goes on, and of one version of it: the same that the DCAT catalogue gives. */
function releaseIndex(releases: readonly Release[], { nomenclature }: Current): object {
  return {
    latest: { iri: `${nomenclature.iri}dataset`, version: nomenclature.version },
    releases: releases.map(({ record, nomenclature: { iri } }) => ({
      iri: `${iri}dataset/${record.version}`,
      ...record,
    })),
  }
}

function text(path: string, mediaType: string, content: string): OutputFile {
  return { path, mediaType, chunks: [content] }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
