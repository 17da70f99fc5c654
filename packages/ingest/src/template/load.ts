import { existsSync, readFileSync } from 'node:fs'
import { parseYamlFile } from '../steward/yaml-file.js'
import { type Template, templateSchema } from './template.js'

/** Reads a template from its YAML text. Throws `UnreadableInput` with the line of a mistake. */
export function parseTemplate(text: string, path: string): Template {
  return parseYamlFile(text, path, templateSchema).value
}

/** The template of a fiche emploi-type that comes with this package. */
export function defaultTemplate(): Template {
  return parseTemplate(defaultTemplateText(), ownTemplate)
}

/** Its text, with what it explains to whoever writes one of their own. */
export function defaultTemplateText(): string {
  return readFileSync(besideTheCode(ownTemplate), 'utf8')
}

const ownTemplate = 'template/fiche-emploi-type.yaml'

// From source, compiled, or as a part of a bundle: the file stands in the folder of this one, or in one above it.
function besideTheCode(name: string): URL {
  let file = new URL(name, import.meta.url)
  for (let up = '../'; !existsSync(file) && up.length < import.meta.url.length; up += '../') {
    file = new URL(up + name, import.meta.url)
  }
  return file
}
