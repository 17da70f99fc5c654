import { sameText, textKey } from '@metiers/schema'
import type { IdentifierRegistry, RegisteredId } from '../steward/identifiers.js'
import type { Draft } from './context.js'

/**
 * The labels that each occupation had in earlier releases, by id, in the order of the registry: whoever knows it by one of them finds
 * it. One that is the same text as its label now is none, nor is one that names another occupation now.
 */
export function formerLabels(
  { entries }: IdentifierRegistry,
  drafts: readonly Draft[],
): (id: string, label: string) => string[] {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const current = new Map(drafts.map(draft => [textKey(draft.label), draft.id]))
  return (id, label) => {
    const entry = byId.get(id)
    if (!entry) return []
    return labelsOf(entry).filter(former => {
      const owner = current.get(textKey(former))
      return !sameText(former, label) && (owner === undefined || owner === id)
    })
  }
}

function labelsOf({ formerLabels, label }: RegisteredId): string[] {
  return [...new Set([...formerLabels, label])]
}
