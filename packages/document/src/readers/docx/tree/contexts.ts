import type { Context, Reading, Treatment } from '../reading.js'

/** Goes into an element that makes something of the text in it. */
export function enter(reading: Reading, context: Context): void {
  reading.contexts.push(reading.context)
  reading.context = context
}

export function leave(reading: Reading): void {
  reading.context = reading.contexts.pop() ?? reading.context
}

/** What becomes of the text in an element by the element: what is not read already stays what it is. */
export function within({ context }: Reading, treatment: Treatment, author: string | undefined): Context {
  return isRead(context.treatment) ? { treatment, author: author ?? null } : context
}

export function isRead(treatment: Treatment): treatment is 'read' | 'inserted' {
  return treatment === 'read' || treatment === 'inserted'
}

/** What a text is that stands here. */
export function treatmentHere(reading: Reading): Treatment {
  const { context, unknown, fields, run } = reading
  if (!isRead(context.treatment)) return context.treatment
  if (unknown > 0) return 'unsupported'
  for (const field of fields) if (!field.isInResult || noResult.test(field.code)) return 'field-code'
  if (run !== null || reading.paragraph !== null) {
    if (holds(reading, 'isHidden')) return 'hidden'
    if (holds(reading, 'isStruck')) return 'struck'
  }
  return context.treatment
}

// Fields that keep a result for others to show (ISO/IEC 29500-1 §17.16.5.4 and §17.16.5.59).
const noResult = /^\s*(?:SET|ASK)\s/i

/**
 * Whether a toggle property holds for the run: what it states itself, else what one of its two styles states and the
 * other does not (ISO/IEC 29500-1 §17.7.3).
 */
export function holds(
  { run, paragraph, document }: Reading,
  property: 'isHidden' | 'isStruck' | 'isBold',
): boolean {
  const stated = run?.[property] ?? null
  if (stated !== null) return stated
  const ofParagraph = (paragraph?.style ?? document.styles.paragraph(null))[property]
  return run?.style ? run.style[property] !== ofParagraph : ofParagraph
}
