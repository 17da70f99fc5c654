import { UnreadableInput } from '@metiers/document'
import type { Place } from '@metiers/schema'
import { parseIdentifiers } from './identifiers.js'
import { nearestName } from './nearest-name.js'
import { at, deprecatedId, find, type RegistryFile } from './register-ids.js'
import { setInYaml, type YamlSetting } from './yaml-edit.js'

/**
 * What a steward says of occupations that are out of use: what took their place, one or several occupations or none, and
 * why. Where no reason is stated (`because` is null), `otherwise` is noted.
 */
export type Retirement = {
  ids: readonly string[]
  replacedBy: readonly string[]
  because: string | null
  otherwise: string
  /** The option that names what took their place, for messages. */
  option: string
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
  { ids, replacedBy, because, otherwise, option }: Retirement,
  standing: ReadonlyMap<string, Standing>,
): string {
  const successors = [...new Set(replacedBy)]
  const settings = [...new Set(ids)].flatMap((id): YamlSetting[] => {
    const { entry, index } = find(file, id)
    const { deprecation } = entry
    if (!deprecation) {
      const value = {
        because: because ?? otherwise,
        ...(successors.length > 0 && { replacedBy: successors }),
      }
      return [{ path: at(index), key: 'deprecation', value }]
    }
    if (deprecation.replacedBy.length > 0 || successors.length === 0) {
      throw deprecatedId(file.path, entry, true)
    }
    const path = [...at(index), 'deprecation']
    return [
      ...(because === null ? [] : [{ path, key: 'because', value: because }]),
      { path, key: 'replacedBy', value: successors },
    ]
  })
  for (const id of successors) assertSuccessor(file, id, { ids, option, standing })
  for (const id of ids) assertGone(id, standing)
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
  }: { ids: readonly string[]; option: string; standing: ReadonlyMap<string, Standing> },
): void {
  if (ids.includes(id)) {
    throw new UnreadableInput({ code: 'replaced-by-itself', path: option, facts: { id } })
  }
  const { entries } = parseIdentifiers(file.text, file.path)
  const entry = entries.find(each => each.id === id)
  if (entry?.deprecation) {
    const { replacedBy } = entry.deprecation
    throw new UnreadableInput({ code: 'successor-is-retired', path: option, facts: { id, replacedBy } })
  }
  if (entry || standing.has(id)) return
  const known = [...new Set([...standing.keys(), ...entries.map(each => each.id)])]
  const nearest = nearestName(
    id,
    known.filter(each => !ids.includes(each)),
  )
  throw new UnreadableInput({ code: 'unknown-successor', path: option, facts: { id, nearest } })
}

// What stands in the sources is published: it cannot be out of use at the same time.
function assertGone(id: string, standing: ReadonlyMap<string, Standing>): void {
  const still = standing.get(id)
  if (!still) return
  const { label, path, place } = still
  throw new UnreadableInput({
    code: 'still-in-sources',
    path,
    ...(place && { place }),
    facts: { id, label },
  })
}
