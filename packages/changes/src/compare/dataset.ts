import type { Abbreviation, Attribution, Nomenclature } from '@metiers/schema'
import { both, type Draft, draft, type Subject } from './draft.js'
import { byKey, wholeOf } from './keyed.js'
import { diffWords } from './words.js'

const subject: Subject = { occupationId: null, label: null, at: { old: '', new: '' } }

/**
 * What changed in what is stated of the dataset as a whole. Its sources are not compared: they say how it was made,
 * and a document saved again with another layout says the same.
 */
export function compareDataset(old: Nomenclature, now: Nomenclature): Draft[] {
  return [
    ...compareValue('base-iri-changed', 'iri', '/iri', old.iri, now.iri),
    ...compareValue('version-changed', 'version', '/version', old.version, now.version),
    ...compareTitle('/title/fr', old.title.fr, now.title.fr),
    ...compareTitle('/title/en', old.title.en ?? null, now.title.en ?? null),
    ...compareValue('licence-changed', 'licence', '/licence', old.licence, now.licence),
    ...compareAttributions(old.attributions, now.attributions),
    ...compareAbbreviations(old.abbreviations ?? [], now.abbreviations ?? []),
  ]
}

function compareValue(
  kind: Draft['kind'],
  part: string,
  pointer: string,
  old: string | null,
  now: string | null,
): Draft[] {
  return old === now ? [] : [draft(subject, { kind, part, below: both(pointer), old, new: now })]
}

function compareTitle(pointer: string, old: string | null, now: string | null): Draft[] {
  if (old === now) return []
  const words = old !== null && now !== null ? { words: diffWords(old, now) } : {}
  const said = { kind: 'title-changed', part: 'title', below: both(pointer), old, new: now } as const
  return [draft(subject, { ...said, ...words })]
}

function compareAttributions(old: Attribution[], now: Attribution[]): Draft[] {
  const schemeOf = ({ scheme, schemeVersion }: Attribution) => `${scheme} ${schemeVersion}`
  return byKey(old, now, wholeOf, schemeOf).flatMap((pair): Draft[] => {
    const below = {
      ...(pair.old && { old: `/attributions/${pair.old.at}` }),
      ...(pair.new && { new: `/attributions/${pair.new.at}` }),
    }
    const values = { old: pair.old?.value, new: pair.new?.value }
    const say = (kind: Draft['kind']) => [draft(subject, { kind, part: 'attributions', below, ...values })]
    if (!pair.new) return say('attribution-removed')
    if (!pair.old) return say('attribution-added')
    return wholeOf(pair.old.value) === wholeOf(pair.new.value) ? [] : say('attribution-changed')
  })
}

function compareAbbreviations(old: Abbreviation[], now: Abbreviation[]): Draft[] {
  const part = 'abbreviations'
  const say = ({ text, standsFor }: Abbreviation) => `${text} (${standsFor})`
  return byKey(old, now, wholeOf).flatMap((pair): Draft[] => {
    if (pair.old && pair.new) return []
    if (pair.old) {
      const below = { old: `/abbreviations/${pair.old.at}` }
      return [draft(subject, { kind: 'label-removed', part, below, old: say(pair.old.value) })]
    }
    if (!pair.new) return []
    const below = { new: `/abbreviations/${pair.new.at}` }
    return [draft(subject, { kind: 'label-added', part, below, new: say(pair.new.value) })]
  })
}
