import { UnreadableInput } from '@metiers/document'
import { defaultTemplateText } from '@metiers/ingest'
import { language } from '../language.js'
import { proposedTemplate } from '../proposed-template.js'

/**
 * The text of the `template.yaml` that fits the documents of a sources folder, as `metiers template propose` has it; that of
 * the built-in template where there are none, or where they show no form.
 */
export async function proposeTemplate(sources: string): Promise<string> {
  try {
    const { text } = await proposedTemplate(sources, language())
    return text ?? defaultTemplateText()
  } catch (error) {
    if (error instanceof UnreadableInput) return defaultTemplateText()
    throw error
  }
}
