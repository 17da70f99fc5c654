type Replaceable = { id: string; deprecation?: { replacedBy: readonly string[] } | undefined }

/**
 * The occupations in use that took the place of a deprecated one, directly or after others that are deprecated by now,
 * each once, in the order in which they are named. None for one that is in use, or that nothing took the place of.
 */
export function currentSuccessors<T extends Replaceable>(
  occupation: T,
  byId: (id: string) => T | undefined,
): T[] {
  const found: T[] = []
  const seen = new Set([occupation.id])
  const waiting = [...(occupation.deprecation?.replacedBy ?? [])].reverse()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const next = seen.has(id) ? undefined : byId(id)
    seen.add(id)
    if (next?.deprecation) waiting.push(...[...next.deprecation.replacedBy].reverse())
    else if (next) found.push(next)
  }
  return found
}
