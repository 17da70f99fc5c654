import { UnreadableInput } from '@metiers/document'
import { sameText } from '@metiers/schema'
import { parseIdentifiers, type RegisteredId } from './identifiers.js'
import { nearestName } from './nearest-name.js'
import { appendToYaml, setInYaml, type YamlSetting } from './yaml-edit.js'

/** A file of the registry as text, and the path to name in messages. */
export type RegistryFile = { text: string; path: string }

/** What a registry that is new starts with. */
export const newRegistry = `# Every id that was ever published, with its label and its first and last release: an id is never given to another
# occupation, and its IRI goes on working. Written by metiers ids update, rename, merge, split and retire.
# See docs/identifiers.md.
`

/** What `registerIds` did: ids that are new, and those whose label is another now. */
export type Registration = { text: string; added: string[]; relabelled: string[] }

/**
 * Enters the occupations of a release: new ids are added, the label and the last release of the others are brought up
 * to date. Every other byte stays as it is.
 */
export function registerIds(
  { text, path }: RegistryFile,
  occupations: readonly { id: string; label: string }[],
  version: string,
): Registration {
  const { entries } = parseIdentifiers(text, path)
  const positions = new Map(entries.map(({ id }, index) => [id, index]))
  const settings: YamlSetting[] = []
  const added: { id: string; label: string; first: string; last: string }[] = []
  const relabelled: string[] = []
  for (const { id, label } of occupations) {
    const index = positions.get(id)
    const entry = index === undefined ? undefined : entries[index]
    if (index === undefined || !entry) {
      added.push({ id, label, first: version, last: version })
      continue
    }
    if (entry.label !== label) {
      relabelled.push(id)
      settings.push(...relabel(entry, index, label))
    }
    if (entry.last !== version) settings.push({ path: at(index), key: 'last', value: version })
  }
  for (const [index, { deprecation, last }] of entries.entries()) {
    // A deprecation that was stated before its release had a number gets it now.
    if (!deprecation || deprecation.since !== undefined || last === version) continue
    settings.push({ path: [...at(index), 'deprecation'], key: 'since', value: version })
  }
  const changed = appendToYaml(setInYaml(text, settings), 'occupations', added)
  parseIdentifiers(changed, path)
  return { text: changed, added: added.map(({ id }) => id), relabelled }
}

/** Gives a published id another label; the old one goes on meaning it. Throws `UnreadableInput` where that cannot be. */
export function renameId({ text, path }: RegistryFile, id: string, label: string): string {
  const { entry, index } = find({ text, path }, id)
  if (entry.deprecation) throw deprecatedId(path, entry, false)
  const changed = setInYaml(text, relabel(entry, index, label))
  parseIdentifiers(changed, path)
  return changed
}

/** Enters an id that was published before there was a registry, as removed. */
export function enterRetired(
  { text, path }: RegistryFile,
  { id, label, release }: { id: string; label: string; release: string },
  { because }: { because: string },
): string {
  const entry = { id, label, first: release, last: release, deprecation: { because } }
  const changed = appendToYaml(text, 'occupations', [entry])
  parseIdentifiers(changed, path)
  return changed
}

function relabel(entry: RegisteredId, index: number, label: string): YamlSetting[] {
  const isSameKey = sameText(entry.label, label)
  const others = entry.formerLabels.filter(former => !sameText(former, label))
  const formerLabels = isSameKey ? others : [...others, entry.label]
  return [
    { path: at(index), key: 'label', value: label },
    ...(isSameKey && others.length === entry.formerLabels.length
      ? []
      : [{ path: at(index), key: 'formerLabels', value: formerLabels }]),
  ]
}

/** Where the entry of this position stands in the file. */
export function at(index: number): (string | number)[] {
  return ['occupations', index]
}

/** The entry of an id, and its position. Throws `UnreadableInput`, with the nearest id, where there is none. */
export function find({ text, path }: RegistryFile, id: string): { entry: RegisteredId; index: number } {
  const { entries } = parseIdentifiers(text, path)
  const index = entries.findIndex(entry => entry.id === id)
  const entry = entries[index]
  if (entry) return { entry, index }
  throw new UnreadableInput({
    code: 'unknown-id',
    path,
    facts: {
      id,
      nearest: nearestName(
        id,
        entries.map(each => each.id),
      ),
    },
  })
}

/** That an id is out of use, with its line. */
export function deprecatedId(path: string, { id, place }: RegisteredId, isRetired: boolean): UnreadableInput {
  return new UnreadableInput({
    code: 'id-is-deprecated',
    path,
    ...('lines' in place && { place: { line: place.lines[0] } }),
    facts: { id, isRetired },
  })
}
