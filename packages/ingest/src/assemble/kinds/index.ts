import type { AdditionalSection, Kind } from '@metiers/schema'
import { codes } from './codes.js'
import { gradedList } from './graded-list.js'
import { label } from './label.js'
import { list } from './list.js'
import { occupations } from './occupations.js'
import type { SectionInput } from './section-input.js'
import { text } from './text.js'

type OwnSection<K extends Kind> = (input: SectionInput) => Extract<AdditionalSection, { kind: K }>

/** What each kind of section makes of what a fiche says under a heading of the steward's own. */
const kinds = {
  label: input => ({ kind: 'label', value: label(input) }),
  labels: input => ({ kind: 'labels', value: list(input) }),
  text: input => ({ kind: 'text', value: text(input) }),
  list: input => ({ kind: 'list', value: list(input) }),
  codes: input => ({ kind: 'codes', value: codes(input) }),
  occupations: input => ({ kind: 'occupations', value: occupations(input) }),
  'graded-list': input => ({ kind: 'graded-list', value: gradedList(input) }),
} satisfies { [K in Kind]: OwnSection<K> }

/** The value of a section of the steward's own, with its kind. */
export function ownSection(input: SectionInput): AdditionalSection {
  return kinds[input.section.kind](input)
}
