import { type StatedMistake, sayMistake, textKey, type ValueMistake } from '@metiers/schema'
import { z } from 'zod'
import { gradeKey } from './grade-key.js'
import { headingProblem } from './heading-pattern.js'

const longest = 200
const placeholder = /\{(?:count|scope)\}/

/** A heading that is compared as it is written. */
export const headingSchema = checked(heading => {
  const found = placeholder.exec(heading)?.[0]
  if (found !== undefined) return { is: 'template', mistake: { is: 'placeholder-here', text: found } }
  return textKey(heading) === '' ? form('heading-letter') : null
})

/** A heading in which {count} and {scope} stand for something. */
const patternSchema = checked(headingProblem)
export const patternsSchema = z.array(patternSchema).min(1).max(500)

/** A way to write a level: words in which {scope} may stand, or signs. */
export const levelHeadingSchema = checked(heading => {
  if (placeholder.test(heading)) return headingProblem(heading)
  return gradeKey(heading) === '' ? form('heading-sign') : null
})

function checked(problemOf: (heading: string) => ValueMistake | null) {
  return z
    .string()
    .max(longest)
    .superRefine((heading, context) => {
      const problem = problemOf(heading)
      if (problem === null) return
      const params: StatedMistake = { mistake: problem }
      context.addIssue({ code: 'custom', message: sayMistake(problem), params })
    })
}

function form(name: 'heading-letter' | 'heading-sign'): ValueMistake {
  return { is: 'form', form: name, found: null, iso: null }
}
