import { identifierOf, textKey } from '@metiers/schema'
import type { Decision } from '../steward/decisions.js'
import { registeredIdOf } from '../steward/identifiers.js'
import type { AssemblyContext } from './context.js'

/** The id of a label: the one that it was published with, under this label or another, or else a new one. */
export type GivenId = { id: string; isPublished: boolean }

/** Makes new ids: the one that a steward gives to a label by hand, else the one that follows from it. */
export function createIdGiver({
  decisions,
  usedDecisions,
}: Pick<AssemblyContext, 'decisions' | 'usedDecisions'>): (label: string) => string {
  const byHand = new Map(decisions.identifiers.map(decision => [textKey(decision.text), decision]))
  return label => {
    const decision = byHand.get(textKey(label))
    if (!decision) return identifierOf(label)
    usedDecisions.add(decision)
    return decision.id
  }
}

/**
 * How an occupation comes to its id: by an alias of the decisions file to a published id in use that no item of the list (`labels`) has; by the registry, so that one that was published keeps it; by hand, in the decisions file;
 * else from its label.
 */
export function createOccupationIds(
  labels: readonly string[],
  context: AssemblyContext,
): (label: string) => GivenId {
  const { decisions, identifiers, usedDecisions } = context
  const registered = registeredIdOf(identifiers)
  const give = createIdGiver(context)
  const byLabel = (label: string): GivenId => {
    const given = give(label)
    const id = registered(label)
    return id === undefined ? { id: given, isPublished: false } : { id, isPublished: true }
  }
  const listed = new Set(labels.map(label => byLabel(label).id))
  const published = new Set(identifiers.entries.filter(({ deprecation }) => !deprecation).map(({ id }) => id))
  const aliases = new Map<string, Decision<'aliases'>>(
    decisions.aliases
      .filter(({ occupation }) => published.has(occupation) && !listed.has(occupation))
      .map(alias => [textKey(alias.text), alias]),
  )
  return label => {
    const alias = aliases.get(textKey(label))
    if (!alias) return byLabel(label)
    usedDecisions.add(alias)
    return { id: alias.occupation, isPublished: true }
  }
}
