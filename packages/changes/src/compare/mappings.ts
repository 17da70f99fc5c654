import type { ConceptMapping } from '@metiers/schema'
import { type Draft, draft, type Subject } from './draft.js'
import { byKey, wholeOf } from './keyed.js'

/**
 * What changed in the mappings of an occupation. Two mappings are one where they lead to the same code and
 * appellation, or else to the same code; what they say of it (version, predicate, status, reviewer…) may change.
 */
export function compareMappings(subject: Subject, old: ConceptMapping[], now: ConceptMapping[]): Draft[] {
  const codeOf = ({ scheme, code }: ConceptMapping) => `${scheme} ${code}`
  const appellationOf = (mapping: ConceptMapping) => `${codeOf(mapping)} ${mapping.appellationCode}`
  return byKey(old, now, wholeOf, appellationOf, codeOf).flatMap((pair): Draft[] => {
    const below = {
      ...(pair.old && { old: `/mappings/${pair.old.at}` }),
      ...(pair.new && { new: `/mappings/${pair.new.at}` }),
    }
    const values = { old: pair.old?.value, new: pair.new?.value }
    const say = (kind: Draft['kind'], isLast = false) => [
      draft(subject, { kind, part: 'mappings', below, ...values, isLast }),
    ]
    if (!pair.new) return say('mapping-removed', now.length === 0)
    if (!pair.old) return say('mapping-added')
    return wholeOf(pair.old.value) === wholeOf(pair.new.value) ? [] : say('mapping-changed')
  })
}
