import { assertLength, type Limits } from '../../bounds.js'
import { applyEdits } from './edits.js'
import type { StyleSheet } from './styles.js'
import { elementHandlers } from './survey-elements.js'
import { contextOf, createSurveyState, type SurveyedParagraph } from './survey-state.js'
import { readXml } from './xml-events.js'

/** All text of one part, paragraph by paragraph, and the part's XML as it is to be read. */
export type Survey = { paragraphs: SurveyedParagraph[]; xml: string; anchorPrefix: string }

/**
 * Walks the XML of a part on its own, beside the reader that makes the tree: it lists every stretch of text with
 * what it is, and makes the text that is to be read: as if all tracked changes were accepted, without hidden text
 * and placeholders, with symbol fonts spelt in Unicode, and with a bookmark in each paragraph by which its place
 * is found again. `part` is null for the body. Throws `UnreadableInput` for bad XML and past the limits.
 */
export function surveyPart(
  xml: string,
  part: string | null,
  styles: StyleSheet,
  path: string,
  limits: Limits,
): Survey {
  const anchorPrefix = unusedName(xml)
  const state = createSurveyState(part, anchorPrefix, styles, path, limits)
  readXml(xml, path, part ?? 'document', limits, {
    open(element) {
      const outer = contextOf(state)
      const isOldProperties = outer.isOldProperties || element.name.endsWith('Change')
      state.contexts.push({ ...outer, name: element.name, isOldProperties })
      if (!isOldProperties) elementHandlers.get(element.name)?.open?.(state, element, outer.name)
    },
    close(name, start, end) {
      const { isOldProperties } = contextOf(state)
      state.contexts.pop()
      if (!isOldProperties) elementHandlers.get(name)?.close?.(state, start, end)
    },
    text(text) {
      const { captured, open } = state
      if (!captured) return
      captured.text += text
      const place = open.at(-1)?.place
      if (place) assertLength(captured.text, place, limits, path)
    },
  })
  return { paragraphs: state.paragraphs, xml: applyEdits(xml, state.edits), anchorPrefix }
}

/** A start of bookmark names that the document itself does not use. */
function unusedName(xml: string): string {
  let name = 'place-'
  while (xml.includes(name)) name += '-'
  return name
}
