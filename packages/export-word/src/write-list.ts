import { HeadingLevel, Paragraph, TextRun } from 'docx'
import { packFiche } from './pack-fiche.js'
import { xmlText } from './xml-text.js'

/** Writes a list of occupations as a Word document: its title, and a label a bullet. The same input, the same bytes. */
export async function writeList(title: string, labels: readonly string[]): Promise<Uint8Array> {
  return packFiche(title, [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
    ...labels.map(
      label =>
        new Paragraph({
          children: [new TextRun(xmlText(label))],
          numbering: { reference: 'items', level: 0 },
        }),
    ),
  ])
}
