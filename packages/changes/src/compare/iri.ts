import { both, type Draft, draft, type Subject } from './draft.js'

/** The base IRIs of the two editions. */
export type Bases = { old: string; new: string }

/**
 * An IRI that is another than before. Where only the base changed, that is one change of the dataset, not one of each
 * thing in it.
 */
export function compareIri(subject: Subject, bases: Bases, old: string, now: string): Draft[] {
  if (localPart(old, bases.old) === localPart(now, bases.new)) return []
  return [draft(subject, { kind: 'iri-changed', part: 'iri', below: both('/iri'), old, new: now })]
}

// The mark keeps an IRI outside the base apart from one inside it.
function localPart(iri: string, base: string): string {
  return iri.startsWith(base) ? `<base>${iri.slice(base.length)}` : iri
}
