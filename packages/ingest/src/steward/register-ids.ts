import { UnreadableInput } from '@metiers/document'
import { type SkillType, sameText } from '@metiers/schema'
import {
  type IdentifierRegistry,
  parseIdentifiers,
  type RegisteredId,
  type RegistryList,
} from './identifiers.js'
import { nearestName } from './nearest-name.js'
import { appendToYaml, setInYaml, type YamlSetting } from './yaml-edit.js'

/** A file of the registry as text, and the path to name in messages. */
export type RegistryFile = { text: string; path: string }

/** What a registry that is new starts with. */
export const newRegistry = `# Every id that was ever published, with its label and its first and last release: an id is never given to another
# occupation, and its IRI goes on working. Written by metiers ids update, rename, merge, split and retire.
# See docs/identifiers.md.
`

/** What `registerIds` did: ids that are new, and those whose label is another now; those of skills begin with `skill/`. */
export type Registration = { text: string; added: string[]; relabelled: string[] }

/** What a release has, by the lists of the registry. */
export type Registered = {
  occupations: readonly { id: string; label: string }[]
  skills: readonly { id: string; label: string; type: SkillType }[]
}

/**
 * Enters the occupations and skills of a release: new ids are added, the label and the last release of the others are
 * brought up to date. A skill that no profile asks for any more is noted as such, with this reason: with hundreds of them
 * nobody is asked for a word on each. Every other byte stays as it is.
 */
export function registerIds(
  file: RegistryFile,
  { occupations, skills }: Registered,
  version: string,
  { notAsked }: { notAsked: string },
): Registration {
  const ofOccupations = registerList(file, 'occupations', occupations, version)
  const { text, added, relabelled } = registerList(
    { ...file, text: ofOccupations.text },
    'skills',
    skills,
    version,
  )
  const live = new Set(skills.map(({ id }) => id))
  const gone = parseIdentifiers(text, file.path).skills.flatMap(
    ({ id, deprecation }, index): YamlSetting[] =>
      live.has(id) || deprecation
        ? []
        : [{ path: at(index, 'skills'), key: 'deprecation', value: { because: notAsked, since: version } }],
  )
  const changed = setInYaml(text, gone)
  parseIdentifiers(changed, file.path)
  return {
    text: changed,
    added: [...ofOccupations.added, ...added.map(skillName)],
    relabelled: [...ofOccupations.relabelled, ...relabelled.map(skillName)],
  }
}

function skillName(id: string): string {
  return `skill/${id}`
}

function registerList(
  { text, path }: RegistryFile,
  list: RegistryList,
  live: readonly { id: string; label: string; type?: SkillType }[],
  version: string,
): Registration {
  const entries = listOf(parseIdentifiers(text, path), list)
  const positions = new Map(entries.map(({ id }, index) => [id, index]))
  const settings: YamlSetting[] = []
  const added: object[] = []
  const addedIds: string[] = []
  const relabelled: string[] = []
  for (const { id, label, type } of live) {
    const index = positions.get(id)
    const entry = index === undefined ? undefined : entries[index]
    if (index === undefined || !entry) {
      added.push({ id, ...(type && { type }), label, first: version, last: version })
      addedIds.push(id)
      continue
    }
    if (entry.label !== label) {
      relabelled.push(id)
      settings.push(...relabel(entry, at(index, list), label))
    }
    if (entry.last !== version) settings.push({ path: at(index, list), key: 'last', value: version })
  }
  for (const [index, { deprecation, last }] of entries.entries()) {
    // A deprecation that was stated before its release had a number gets it now.
    if (!deprecation || deprecation.since !== undefined || last === version) continue
    settings.push({ path: [...at(index, list), 'deprecation'], key: 'since', value: version })
  }
  const changed = appendToYaml(setInYaml(text, settings), list, added)
  parseIdentifiers(changed, path)
  return { text: changed, added: addedIds, relabelled }
}

/** Gives a published id another label; the old one goes on meaning it. Throws `UnreadableInput` where that cannot be. */
export function renameId(
  { text, path }: RegistryFile,
  id: string,
  label: string,
  list: RegistryList = 'occupations',
): string {
  const { entry, index } = find({ text, path }, id, list)
  if (entry.deprecation) throw deprecatedId(path, entry, { isRetired: false, list })
  const changed = setInYaml(text, relabel(entry, at(index, list), label))
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

function relabel(entry: RegisteredId, path: (string | number)[], label: string): YamlSetting[] {
  const isSameKey = sameText(entry.label, label)
  const others = entry.formerLabels.filter(former => !sameText(former, label))
  const formerLabels = isSameKey ? others : [...others, entry.label]
  return [
    { path, key: 'label', value: label },
    ...(isSameKey && others.length === entry.formerLabels.length
      ? []
      : [{ path, key: 'formerLabels', value: formerLabels }]),
  ]
}

/** Where the entry of this position stands in the file. */
export function at(index: number, list: RegistryList = 'occupations'): (string | number)[] {
  return [list, index]
}

/** The entries of one list of the registry. */
export function listOf({ entries, skills }: IdentifierRegistry, list: RegistryList): readonly RegisteredId[] {
  return list === 'skills' ? skills : entries
}

/** An id as commands name it: that of a skill behind `skill/`, as in its IRI. */
export function nameIn(list: RegistryList, id: string): string {
  return list === 'skills' ? skillName(id) : id
}

/** The entry of an id, and its position. Throws `UnreadableInput`, with the nearest id, where there is none. */
export function find(
  { text, path }: RegistryFile,
  id: string,
  list: RegistryList = 'occupations',
): { entry: RegisteredId; index: number } {
  const entries = listOf(parseIdentifiers(text, path), list)
  const index = entries.findIndex(entry => entry.id === id)
  const entry = entries[index]
  if (entry) return { entry, index }
  const nearest = nearestName(
    id,
    entries.map(each => each.id),
  )
  throw new UnreadableInput({
    code: 'unknown-id',
    path,
    facts: { id: nameIn(list, id), nearest: nearest === null ? null : nameIn(list, nearest) },
  })
}

/** That an id is out of use, with its line. */
export function deprecatedId(
  path: string,
  { id, place }: RegisteredId,
  { isRetired, list }: { isRetired: boolean; list: RegistryList },
): UnreadableInput {
  return new UnreadableInput({
    code: 'id-is-deprecated',
    path,
    ...('lines' in place && { place: { line: place.lines[0] } }),
    facts: { id: nameIn(list, id), isRetired },
  })
}
