import { defaultTemplateText } from '@metiers/ingest'

/**
 * The text of the `template.yaml` that fits the documents of a sources folder. Until one is proposed from them, it is
 * the template of the fiche emploi-type, which is also that of a folder without documents.
 */
export async function proposeTemplate(_sources: string): Promise<string> {
  return defaultTemplateText()
}
