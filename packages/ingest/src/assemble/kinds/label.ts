import { claimValue, type SectionInput, valuesOf } from './section-input.js'

/** The first line of a section. What else stands there is no part of a label, and is left to be named. */
export function label(input: SectionInput): string | null {
  const [value] = valuesOf(input)
  if (!value) return null
  claimValue(value, [input.pointer], input)
  return value.text
}
