import { readFileSync } from 'node:fs'
import { parseYamlFile } from '../steward/yaml-file.js'
import { type Template, templateSchema } from './template.js'

/** Reads a template from its YAML text. Throws `UnreadableInput` with the line of a mistake. */
export function parseTemplate(text: string, path: string): Template {
  return parseYamlFile(text, path, templateSchema).value
}

/** The template of a fiche emploi-type that comes with this package. */
export function defaultTemplate(): Template {
  const file = new URL('../../template/fiche-emploi-type.yaml', import.meta.url)
  return parseTemplate(readFileSync(file, 'utf8'), 'template/fiche-emploi-type.yaml')
}
