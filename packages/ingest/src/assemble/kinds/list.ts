import { claimValue, type SectionInput, valuesOf } from './section-input.js'

/** The texts of a section, one for each item of its list. */
export function list(input: SectionInput): string[] {
  const values = valuesOf(input)
  for (const [index, value] of values.entries()) claimValue(value, [`${input.pointer}/${index}`], input)
  return values.map(({ text }) => text)
}
