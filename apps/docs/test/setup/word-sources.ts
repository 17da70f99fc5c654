import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiche } from '@metiers/export-word'
import { defaultTemplate } from '@metiers/ingest'
import {
  CheckBox,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { occupationOf } from '../support/small-dataset'

/**
 * Writes to a folder, which it makes, fiches in Word that state every level: one as an author may lay it out, with a
 * table whose heads are merged, and one filled into the project's own form.
 */
export async function writeWordSources(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'boulanger.docx'), await mergedFiche())
  const confectioner = occupationOf('patissier', {
    definition: 'Il fait des gâteaux.',
    skills: ['Décorer les gâteaux', 'Pétrir la pâte'],
    competences: [
      { category: 'Orientation client', required: true, level: 3, note: 'Conseil' },
      { category: 'Animation d’équipe', required: true, level: 2 },
      { category: 'Autonomie', required: false },
    ],
  })
  const occupation = { ...confectioner, preferredLabel: { fr: 'Pâtissier' } }
  const fiche = { occupation, family: 'PAIN', subfamily: null }
  writeFileSync(join(folder, 'patissier.docx'), await writeFiche(fiche, defaultTemplate()))
}

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
const words = (text: string) => [new TextRun(text)]
const cell = (children: ParagraphChild[], columnSpan = 1, rowSpan = 1) =>
  new TableCell({ columnSpan, rowSpan, children: [new Paragraph({ children })] })
const row = (...children: TableCell[]) => new TableRow({ children })

/** Ticks as authors make them: a check box, a sign of the font Wingdings, a letter. */
function mergedFiche(): Promise<Buffer> {
  const box = (checked: boolean) => cell([new CheckBox({ checked })])
  const competences = new Table({
    rows: [
      row(
        cell(words('Catégorie de compétences'), 1, 2),
        cell(words('Niveau requis'), 3),
        cell(words('Précisions'), 1, 2),
      ),
      row(cell(words('1')), cell(words('2')), cell(words('3'))),
      row(cell(words('Orientation client')), box(true), box(false), box(false), cell(words('Accueil'))),
      row(cell(words('Esprit d’entreprendre')), cell([]), cell(words('X')), cell([]), cell([])),
      row(
        cell(words('Animation d’équipe')),
        cell([]),
        cell([]),
        cell([new SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' })]),
        cell([]),
      ),
      row(cell(words('Autonomie')), cell([]), cell([]), cell([]), cell([])),
    ],
  })
  const children = [
    new Paragraph({ text: 'Famille : PAIN', heading: HeadingLevel.HEADING_1 }),
    heading('Intitulé de l’emploi-type'),
    new Paragraph('Boulanger'),
    heading('Description synthétique'),
    new Paragraph('Il fait le pain.'),
    heading('Savoir-faire spécifique nécessaire'),
    item('Pétrir la pâte'),
    heading('Compétences comportementales requises'),
    competences,
    heading('Emplois-types de proximité'),
    item('Pâtissier'),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
