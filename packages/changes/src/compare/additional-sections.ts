import {
  type AdditionalSection,
  byKind,
  type GradedValue,
  type OfEachKind,
  type RelatedOccupation,
} from '@metiers/schema'
import type { Draft, Subject } from './draft.js'
import { compareGradedList } from './graded-lists.js'
import { compareItems } from './items.js'
import { compareRelated } from './related.js'
import { compareText } from './text.js'

type Sections = Readonly<Record<string, AdditionalSection>>

/** What a section holds, by the way in which its changes are looked for. */
type Content =
  | { as: 'text'; value: string | null }
  | { as: 'texts'; value: string[] }
  | { as: 'occupations'; value: RelatedOccupation[] }
  | { as: 'graded'; value: GradedValue[] }

const contentOfKind: OfEachKind<Content> = {
  label: value => ({ as: 'text', value }),
  text: value => ({ as: 'text', value }),
  labels: value => ({ as: 'texts', value }),
  list: value => ({ as: 'texts', value }),
  codes: value => ({ as: 'texts', value }),
  occupations: value => ({ as: 'occupations', value }),
  'graded-list': value => ({ as: 'graded', value }),
}

/** What changed in the sections of the steward's own. One whose kind is another was emptied, and filled anew. */
export function compareAdditionalSections(subject: Subject, old: Sections, now: Sections): Draft[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap(id => {
    const at = { part: id, below: `/profile/additionalSections/${id}/value` }
    const was = old[id] ? byKind(old[id], contentOfKind) : null
    const is = now[id] ? byKind(now[id], contentOfKind) : null
    if (was && is && was.as !== is.as)
      return [
        ...compareContent(subject, at, was, emptied(was)),
        ...compareContent(subject, at, emptied(is), is),
      ]
    return compareContent(subject, at, was ?? emptied(is), is ?? emptied(was))
  })
}

function emptied(content: Content | null): Content {
  return content === null || content.as === 'text' ? { as: 'text', value: null } : { ...content, value: [] }
}

function compareContent(
  subject: Subject,
  at: { part: string; below: string },
  old: Content,
  now: Content,
): Draft[] {
  if (old.as === 'text' && now.as === 'text') return compareText(subject, at, old.value, now.value)
  if (old.as === 'texts' && now.as === 'texts')
    return compareItems(subject, old.value, now.value, { ...at, textOf: text => text, textBelow: '' })
  if (old.as === 'occupations' && now.as === 'occupations')
    return compareRelated(subject, at, old.value, now.value)
  if (old.as === 'graded' && now.as === 'graded') return compareGradedList(subject, at, old.value, now.value)
  return []
}
