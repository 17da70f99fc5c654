import { existsSync, readFileSync } from 'node:fs'

/** The text of a file that comes with this package, such as `template/synonyms.yaml`. */
export function readOwnFile(name: string): string {
  return readFileSync(besideTheCode(name), 'utf8')
}

// From source, compiled, or as a part of a bundle: the file stands in the folder of this one, or in one above it.
function besideTheCode(name: string): URL {
  let file = new URL(name, import.meta.url)
  for (let up = '../'; !existsSync(file) && up.length < import.meta.url.length; up += '../') {
    file = new URL(up + name, import.meta.url)
  }
  return file
}
