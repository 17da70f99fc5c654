import { join } from 'node:path'
import {
  type DocumentInput,
  defaultTemplate,
  type Manifest,
  mergeTemplates,
  parseTemplate,
  type Template,
} from '@metiers/ingest'
import { inFolder } from './in-folder.js'
import { manifestFile } from './manifest-file.js'

/** The templates of a folder: that of a document, and those of some documents as one. */
export type Templates = {
  of(path: string): Template
  /** Throws `UnreadableInput` where two of them mean something else by one id. */
  mergedFor(documents: readonly { source: Pick<DocumentInput['source'], 'path'> }[]): Template
}

/** Reads the templates that a manifest names: of the dataset, and of single documents. */
export async function readTemplates(
  folder: string,
  manifest: Manifest,
  text: (path: string) => Promise<string>,
): Promise<Templates> {
  const files = new Map<string, Template>()
  for (const path of templatePaths(manifest)) {
    if (!files.has(path)) files.set(path, inFolder(folder, path, await text(path), parseTemplate))
  }
  const stated = manifest.template === undefined ? undefined : files.get(manifest.template)
  const main = stated ?? defaultTemplate()
  const own = new Map(
    manifest.documents.flatMap(({ path, template }) => {
      const found = template === undefined ? undefined : files.get(template)
      return found ? [[path.normalize('NFC'), found] as const] : []
    }),
  )
  const of = (path: string) => own.get(path.normalize('NFC')) ?? main
  return {
    of,
    mergedFor(documents) {
      const inUse = new Set(documents.map(({ source }) => of(source.path)))
      const used = [...files].flatMap(([path, template]) =>
        template === main || inUse.has(template) ? [{ path: join(folder, path), template }] : [],
      )
      const [first, ...others] = used
      // The built-in template is one of those in force where a document is read by it.
      const builtIn = { path: join(folder, manifestFile), template: main }
      if (!first) return main
      return stated || !inUse.has(main)
        ? mergeTemplates([first, ...others])
        : mergeTemplates([builtIn, ...used])
    },
  }
}

/** The paths of all templates, that of the dataset first. */
export function templatePaths({ template, documents }: Manifest): string[] {
  return [template, ...documents.map(each => each.template)].filter(path => path !== undefined)
}
