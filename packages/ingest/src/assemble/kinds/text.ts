import { placeOf } from '../../source-block.js'
import { claimValue, type SectionInput, valuesOf } from './section-input.js'

/** The paragraphs of a section as one text, with a line feed between them. */
export function text(input: SectionInput): string | null {
  const values = valuesOf(input)
  for (const value of values) claimValue(value, [input.pointer], input, values.length > 1)
  noteListInText(input)
  return values.map(value => value.text).join('\n') || null
}

/** A list in a section that holds a text may be that of another section, whose heading is missing. It is read as part of the text. */
function noteListInText(input: SectionInput): void {
  // A paragraph below the first of an item goes on with it, as the text below a numbered title does; and what stands
  // behind a numbered title is the text of that title.
  const item = valuesOf(input).find(
    ({ block, cutOff }) => block.item?.opensItem && cutOff !== 'heading-inline-value',
  )
  if (!item) return
  const { section, draft, context } = input
  const at = { place: placeOf(item.block), occupationId: draft.id }
  context.observations.push({ kind: 'list-in-text', section: section.id, text: item.text, ...at })
}
