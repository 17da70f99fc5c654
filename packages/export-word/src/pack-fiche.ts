import { Document, type FileChild, LevelFormat, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

// The earliest date that a zip archive can hold: a fiche has no date of its own to state.
const noDate = new Date('1980-01-01T00:00:00')

/** Packs the content of a fiche into a Word document. The same content gives the same bytes. */
export async function packFiche(title: string, children: FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'fr-FR' } } },
        heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
      paragraphStyles: [
        {
          id: 'Guidance',
          name: 'Consigne',
          basedOn: 'Normal',
          quickFormat: true,
          run: { italics: true, color: '5F5F5F', size: 20 },
          paragraph: { spacing: { after: 60 }, keepNext: true },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [{ children }],
  })
  return withoutDates(await Packer.toBuffer(document))
}

/** The library writes the time of day into the properties and the archive: both are taken out. */
function withoutDates(archive: Uint8Array): Uint8Array {
  const files: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const isProperties = name === 'docProps/core.xml'
    files[name] = isProperties
      ? strToU8(strFromU8(bytes).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
      : bytes
  }
  return zipSync(files, { mtime: noDate })
}
