import { sayUnreadable } from '@metiers/document'
import { defaultTemplate, ingest, noDecisions, parseTemplate, templateMistakes } from '@metiers/ingest'
import { wordsOf } from '@metiers/words'
import { documentsIn } from '../documents-in.js'
import { exitStatus } from '../exit-status.js'
import { language } from '../language.js'
import { during } from '../progress.js'
import { templateFilesIn, templatesOf } from '../template-in-force.js'
import { errorTerminal, print } from '../terminal.js'

/**
 * `metiers template check`: each mistake in the template, by line, on standard output; or that it is right, and which of
 * the documents it recognises. Gives the exit status: findings where the template is wrong or recognises no document.
 */
export async function templateCheck({ sources }: { sources: string }): Promise<number> {
  const terminal = errorTerminal()
  const words = wordsOf(language()).template
  const files = await templateFilesIn(sources)
  const mistakes = files.flatMap(({ path, text }) => templateMistakes(text, path))
  for (const mistake of mistakes) print(sayUnreadable(language(), mistake))
  if (mistakes.length > 0) {
    terminal.say(words.mistakes(mistakes.length))
    return exitStatus.findings
  }
  const right = files.map(({ path, text }) => ({ path, template: parseTemplate(text, path) }))
  for (const { path, template } of right.length > 0 ? right : [{ path: null, template: defaultTemplate() }]) {
    const counts = { sections: template.sections.length, scales: template.scales.length }
    terminal.say(words.isRight(path, counts))
  }

  const { manifest, documents, unreadable } = await documentsIn(sources, during(terminal.progress, 'reading'))
  terminal.progress.end()
  for (const error of unreadable) terminal.say(sayUnreadable(language(), error))
  if (unreadable.length > 0) return exitStatus.unusable
  if (documents.length === 0) return exitStatus.done
  const templates = await templatesOf(sources, manifest)
  const { provenance } = ingest({
    manifest,
    decisions: noDecisions,
    alignments: [],
    documents: documents.map(document => ({ ...document, template: templates.of(document.source.path) })),
    template: templates.mergedFor(documents),
  })
  const known = new Set(provenance.flatMap(({ status, sourceId }) => (status === 'data' ? sourceId : [])))
  const unknown = documents.filter(({ source }) => !known.has(source.id))
  for (const { source } of unknown) print(words.notRecognised(source.path))
  terminal.say(words.recognised(documents.length - unknown.length, documents.length))
  return known.size === 0 ? exitStatus.findings : exitStatus.done
}
