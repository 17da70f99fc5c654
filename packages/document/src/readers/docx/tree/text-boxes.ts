import { endFields } from '../elements/fields.js'
import type { Reading } from '../reading.js'
import { finishPending } from './finish-paragraph.js'

/** Begins a flow of paragraphs inside the one that is open. Fields do not reach into it. */
export function openTextBox(reading: Reading): void {
  reading.places.openTextBox()
  reading.stories.push(reading.story)
  reading.story = { flow: [], pending: null }
  reading.outerFields.push(reading.fields)
  reading.fields = []
}

/** Ends it: its paragraphs follow the one that it hangs on. */
export function closeTextBox(reading: Reading): void {
  endFields(reading, 0)
  finishPending(reading)
  const { flow } = reading.story
  reading.places.close()
  reading.story = reading.stories.pop() ?? reading.story
  reading.fields = reading.outerFields.pop() ?? []
  const target = reading.paragraph?.boxed ?? reading.story.flow
  for (const node of flow) target.push(node)
}
