import { UnreadableInput } from '@metiers/document'
import {
  baseIriSchema,
  contactIriSchema,
  iriSchema,
  mistakeOf,
  textSchema,
  unseenCharacterOf,
} from '@metiers/schema'
import type { InitQuestion } from '@metiers/words'
import { z } from 'zod'

/** What the owner says of the dataset; a question without an answer is not there. */
export type Answers = Partial<Record<InitQuestion, string>>

/** The questions in the order in which they are asked, each with the option that answers it. */
export const questions: readonly { question: InitQuestion; option: string }[] = [
  { question: 'title', option: '--title' },
  { question: 'baseIri', option: '--base-iri' },
  { question: 'publisher', option: '--publisher' },
  { question: 'contact', option: '--contact' },
  { question: 'licence', option: '--licence' },
]

/** The licences that open data of the public sector has in France, by a name that can be typed. */
const licences: Readonly<Record<string, string>> = {
  'etalab-2.0': 'https://spdx.org/licenses/etalab-2.0',
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'odbl-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
}

const schemas: Readonly<Record<InitQuestion, z.ZodType<string>>> = {
  title: textSchema,
  baseIri: baseIriSchema,
  publisher: textSchema,
  contact: z.email().or(contactIriSchema),
  licence: iriSchema,
}

/** An answer as it was typed -> as it is written. Throws `UnreadableInput` where it cannot be one. */
export function answerOf(question: InitQuestion, typed: string): string {
  const option = questions.find(each => each.question === question)?.option ?? ''
  const text = typed.trim()
  const character = unseenCharacterOf(text)
  if (character !== null)
    throw new UnreadableInput({ code: 'unseen-character-in-file', path: option, facts: { character } })
  const value = question === 'licence' ? (licences[text.toLowerCase()] ?? text) : text
  // What is said of an address that is no mail address either: where one can write to.
  const schema = question === 'contact' && !text.includes('@') ? contactIriSchema : schemas[question]
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const mistake = issue ? mistakeOf(issue) : { is: 'other' as const }
  throw new UnreadableInput({ code: 'option-value', path: option, facts: { mistake } })
}
