import { join } from 'node:path'
import { decodeText } from '@metiers/document'
import { type Manifest, stewardBytes, type Template } from '@metiers/ingest'
import { manifestIn } from './documents-in.js'
import { readBytes } from './folder.js'
import { documentEntries } from './load-sources.js'
import { readTemplates, type Templates, templatePaths } from './load-templates.js'
import { scanSources } from './scan-sources.js'

/** The file of a template: where a person finds it, and what it says. */
export type WrittenTemplateFile = { path: string; text: string }

/** The template files of a sources folder, that of the dataset first. Throws `UnreadableInput` where one cannot be read. */
export async function templateFilesIn(folder: string): Promise<WrittenTemplateFile[]> {
  const manifest = await manifestIn(folder, await scanSources(folder))
  const paths = [...new Set(templatePaths(manifest))]
  return await Promise.all(
    paths.map(async name => ({ path: join(folder, name), text: await textIn(folder, name) })),
  )
}

/** The templates by which the documents of a folder are read. Throws `UnreadableInput` with the line of a mistake in one. */
export function templatesOf(folder: string, manifest: Manifest): Promise<Templates> {
  return readTemplates(folder, manifest, name => textIn(folder, name))
}

/**
 * The template of the dataset, and the files that it is of: all that its documents are read by, as one. Throws
 * `UnreadableInput` with the line of a mistake in one.
 */
export async function templateInForce(folder: string): Promise<{ template: Template; files: string[] }> {
  const scan = await scanSources(folder)
  const manifest = await manifestIn(folder, scan)
  const templates = await templatesOf(folder, manifest)
  const documents = documentEntries(scan.files, manifest).usable.map(source => ({ source }))
  return { template: templates.mergedFor(documents), files: [...new Set(templatePaths(manifest))] }
}

async function textIn(folder: string, name: string): Promise<string> {
  return decodeText(await readBytes(folder, name, stewardBytes), join(folder, name)).text
}
