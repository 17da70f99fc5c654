import { createInterface } from 'node:readline'
import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { wordsOf } from '@metiers/words'
import { language } from '../language.js'
import type { Terminal } from '../terminal.js'
import { type Answers, answerOf, questions } from './answers.js'

/**
 * Asks a person what is not answered yet, in their language, a question at a time. An answer that cannot be is asked
 * for again; Enter leaves a question open, and the end of the input all that are left.
 */
export async function askFor(
  known: Answers,
  input: NodeJS.ReadableStream,
  terminal: Pick<Terminal, 'say'>,
): Promise<Answers> {
  const { init } = wordsOf(language())
  const open = questions.filter(({ question }) => known[question] === undefined)
  if (open.length === 0) return known
  const answers = { ...known }
  const lines = createInterface({ input })
  const typed = lines[Symbol.asyncIterator]()
  terminal.say(init.opening)
  try {
    for (const { question } of open) {
      for (let isOpen = true; isOpen; ) {
        terminal.say(init.questions[question])
        const { value, done } = await typed.next()
        if (done) return answers
        isOpen = false
        if (value.trim() === '') continue
        try {
          answers[question] = answerOf(question, value)
        } catch (error) {
          if (!(error instanceof UnreadableInput)) throw error
          terminal.say(sayUnreadable(language(), error))
          isOpen = true
        }
      }
    }
    return answers
  } finally {
    lines.close()
  }
}
