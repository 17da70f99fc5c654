import { type Refusal, wordsOf } from '@metiers/words'
import { language } from './language.js'

/** What commander says of a line that it cannot understand, and the facts in it. What is quoted may hold any letter. */
const sentences: { says: RegExp; facts: (found: string[]) => Refusal }[] = [
  { says: /^unknown option '(.*)'$/s, facts: ([option = '']) => ({ kind: 'unknown-option', option }) },
  { says: /^unknown command '(.*)'$/s, facts: ([command = '']) => ({ kind: 'unknown-command', command }) },
  {
    says: /^missing required argument '(.*)'$/s,
    facts: ([argument = '']) => ({ kind: 'argument-missing', argument }),
  },
  {
    says: /^option '(.*)' argument missing$/s,
    facts: ([option = '']) => ({ kind: 'value-missing', option }),
  },
  {
    says: /^required option '(.*)' not specified$/s,
    facts: ([option = '']) => ({ kind: 'option-missing', option }),
  },
  {
    says: /^option '([^']*)' argument '(.*)' is invalid\. Allowed choices are ([^']*)\.$/s,
    facts: ([option = '', value = '', choices = '']) => ({ kind: 'not-among', option, value, choices }),
  },
  {
    says: /^option '([^']*)' argument '(.*)' is invalid\. (.*)$/s,
    facts: ([option = '', value = '', reason = '']) => ({ kind: 'value-invalid', option, value, reason }),
  },
  {
    says: /^too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    facts: ([command, expected, given]) => ({
      kind: 'too-many-arguments',
      command: command ?? null,
      expected: Number(expected),
      given: Number(given),
    }),
  },
]

/**
 * What commander says of a line that it cannot understand, in the language of the person, as lines: what is wrong, and
 * what may have been meant. A sentence that is not known here stays as it is.
 */
export function sayRefusal(said: string): string[] {
  const { help } = wordsOf(language())
  const [, wrong = said, meant] =
    /^error: (.*?)(?:\n\(Did you mean (?:one of )?([^\n]*)\?\))?$/s.exec(said.trimEnd()) ?? []
  const lines = [sentence(wrong) ?? said.trimEnd()]
  return meant === undefined ? lines : [...lines, help.meant(meant.split(', '))]
  function sentence(text: string): string | null {
    for (const { says, facts } of sentences) {
      const found = says.exec(text)
      if (found) return help.refusal(facts(found.slice(1)))
    }
    return null
  }
}
