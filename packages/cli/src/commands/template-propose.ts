import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { wordsOf } from '@metiers/words'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { during } from '../progress.js'
import { proposedTemplate } from '../proposed-template.js'
import { errorTerminal, print } from '../terminal.js'

/**
 * `metiers template propose`: a template that fits the documents, on standard output; what is unsure in it is a comment
 * there. Nothing is written into the sources. Gives the exit status.
 */
export async function templatePropose({ sources }: { sources: string }): Promise<number> {
  const terminal = errorTerminal()
  const proposed = await proposedTemplate(sources, language(), during(terminal.progress, 'reading'))
  terminal.progress.end()
  for (const error of proposed.unreadable) terminal.say(sayUnreadable(language(), error))
  if (proposed.text === null)
    throw new UnreadableInput({ code: 'nothing-to-propose', path: sources, facts: {} })
  print(proposed.text)
  terminal.say(wordsOf(language()).template.proposed(proposed))
  return proposed.unreadable.length > 0 ? exitStatus.unusable : exitStatus.done
}
