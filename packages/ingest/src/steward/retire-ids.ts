import { UnreadableInput } from '@metiers/document'
import type { Place } from '@metiers/schema'
import { parseIdentifiers, type RegistryList } from './identifiers.js'
import { nearestName } from './nearest-name.js'
import { at, deprecatedId, find, listOf, nameIn, type RegistryFile } from './register-ids.js'
import { setInYaml, type YamlSetting } from './yaml-edit.js'

/**
 * What a steward says of occupations or skills that are out of use: what took their place, one or several or none, and
 * why. Where no reason is stated (`because` is null), `otherwise` is noted.
 */
export type Retirement = {
  ids: readonly string[]
  replacedBy: readonly string[]
  because: string | null
  otherwise: string
  /** The option that names what took their place, for messages. */
  option: string
  /** Of the registry: occupations where it is not stated. */
  list?: RegistryList
}

/** An occupation that the sources have: its label, and the file and place where it stands first. */
export type Standing = { label: string; path: string; place: Place | null }

/**
 * Notes that occupations are out of use. What takes their place is in the registry or, new, among those that the sources
 * have (`standing`, by id). An occupation that was retired without a successor may still get one. Throws `UnreadableInput`
 * for an id that is not there, is retired already, would replace itself or still stands in the sources, and for a
 * successor that is nowhere or retired.
 */
export function retireIds(
  file: RegistryFile,
  { ids, replacedBy, because, otherwise, option, list = 'occupations' }: Retirement,
  standing: ReadonlyMap<string, Standing>,
): string {
  const successors = [...new Set(replacedBy)]
  const settings = [...new Set(ids)].flatMap((id): YamlSetting[] => {
    const { entry, index } = find(file, id, list)
    const { deprecation } = entry
    if (!deprecation) {
      const value = {
        because: because ?? otherwise,
        ...(successors.length > 0 && { replacedBy: successors }),
      }
      return [{ path: at(index, list), key: 'deprecation', value }]
    }
    if (deprecation.replacedBy.length > 0 || successors.length === 0) {
      throw deprecatedId(file.path, entry, { isRetired: true, list })
    }
    const path = [...at(index, list), 'deprecation']
    return [
      ...(because === null ? [] : [{ path, key: 'because', value: because }]),
      { path, key: 'replacedBy', value: successors },
    ]
  })
  for (const id of successors) assertSuccessor(file, id, { ids, option, standing, list })
  // What still says a skill means the one that alone took its place: the sources may keep their words.
  const meansAnother = list === 'skills' && successors.length === 1
  for (const id of meansAnother ? [] : ids) assertGone(id, standing, list)
  // Two new keys of one mapping would be put at one place: they are set one after the other.
  const changed = settings.reduce((text, setting) => setInYaml(text, [setting]), file.text)
  parseIdentifiers(changed, file.path)
  return changed
}

function assertSuccessor(
  file: RegistryFile,
  id: string,
  {
    ids,
    option,
    standing,
    list,
  }: {
    ids: readonly string[]
    option: string
    standing: ReadonlyMap<string, Standing>
    list: RegistryList
  },
): void {
  if (ids.includes(id)) {
    throw new UnreadableInput({ code: 'replaced-by-itself', path: option, facts: { id: nameIn(list, id) } })
  }
  const entries = listOf(parseIdentifiers(file.text, file.path), list)
  const entry = entries.find(each => each.id === id)
  if (entry?.deprecation) {
    const { replacedBy } = entry.deprecation
    throw new UnreadableInput({
      code: 'successor-is-retired',
      path: option,
      facts: { id: nameIn(list, id), replacedBy: replacedBy.map(each => nameIn(list, each)) },
    })
  }
  if (entry || standing.has(id)) return
  const known = [...new Set([...standing.keys(), ...entries.map(each => each.id)])]
  const nearest = nearestName(
    id,
    known.filter(each => !ids.includes(each)),
  )
  throw new UnreadableInput({
    code: 'unknown-successor',
    path: option,
    facts: { id: nameIn(list, id), nearest: nearest === null ? null : nameIn(list, nearest) },
  })
}

// What stands in the sources is published: it cannot be out of use at the same time.
function assertGone(id: string, standing: ReadonlyMap<string, Standing>, list: RegistryList): void {
  const still = standing.get(id)
  if (!still) return
  const { label, path, place } = still
  throw new UnreadableInput({
    code: 'still-in-sources',
    path,
    ...(place && { place }),
    facts: { id: nameIn(list, id), label },
  })
}
