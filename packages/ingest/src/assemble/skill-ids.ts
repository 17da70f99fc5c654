import { createHash } from 'node:crypto'
import { identifierOf } from '@metiers/schema'

/** How long the id of a skill may be, its hash included. */
const longest = 80

/**
 * The ids of skills that have none yet, by what the spellings of each have in common (`key`): that of its label where it
 * is short enough and no other has it (`taken`: those that were published), else as much of it as there is room for, up
 * to a word, and a hash of the key. Where two would have one id, both get the hash: which stood first is no reason to
 * keep it.
 */
export function skillIds(
  skills: readonly { key: string; label: string }[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const wanted = skills.map(({ key, label }) => ({ key, id: identifierOf(label) }))
  const counts = new Map<string, number>()
  for (const { id } of wanted) counts.set(id, (counts.get(id) ?? 0) + 1)
  const isFree = (id: string) => id !== '' && id.length <= longest && counts.get(id) === 1 && !taken.has(id)
  return new Map(wanted.map(({ key, id }) => [key, isFree(id) ? id : withHash(id, key)]))
}

function withHash(id: string, key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 8)
  const room = longest - hash.length - 1
  const cut = id.length <= room ? id : upToAWord(id, room)
  return cut === '' ? hash : `${cut}-${hash}`
}

function upToAWord(id: string, room: number): string {
  // A hyphen right behind what there is room for ends a word too.
  const end = id.lastIndexOf('-', room)
  return id.slice(0, end > 0 ? end : room)
}
