import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

/** Writes to a folder, which it makes, what a steward may have: the nomenclature in one Word file, and two fiches. */
export async function writeBakeryInWord(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const documents = {
    'nomenclature.docx': nomenclature,
    'boulanger.docx': fiche('Boulanger', {
      'Description synthétique': text('Il fabrique le pain et le cuit.'),
      'Activités principales': items('Pétrir la pâte', 'Cuire le pain'),
      'Savoir-faire': items('Pétrir', 'Peser'),
      'Compétences comportementales requises': [
        competences({ 'Esprit d’entreprendre': 2, 'Animation d’équipe': 1 }),
      ],
      'Emplois-types de proximité': items('Pâtissier'),
      'Codes ROME correspondants': items('D1102'),
    }),
    'patissier.docx': fiche('Pâtissier', {
      'Description synthétique': text('Il fait les gâteaux.'),
      'Activités principales': items('Monter les gâteaux', 'Décorer'),
      'Savoir-faire': items('Pocher', 'Peser'),
      'Compétences comportementales requises': [competences({ 'Esprit d’entreprendre': 3 })],
      'Emplois-types de proximité': items('Boulanger'),
      'Codes ROME correspondants': items('D1104'),
    }),
  }
  for (const [name, children] of Object.entries(documents))
    writeFileSync(
      join(folder, name),
      await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })),
    )
}

type Blocks = readonly (Paragraph | Table)[]

const heading = (words: string, level: 'HEADING_1' | 'HEADING_2') =>
  new Paragraph({ text: words, heading: HeadingLevel[level] })
const text = (words: string): Blocks => [new Paragraph(words)]
const items = (...words: string[]): Blocks =>
  words.map(item => new Paragraph({ text: item, bullet: { level: 0 } }))
const table = (...rows: string[][]) =>
  new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(
            words => new TableCell({ children: [new Paragraph({ children: [new TextRun(words)] })] }),
          ),
        }),
    ),
  })

const nomenclature: Blocks = [
  heading('Les 3 métiers de la boulangerie', 'HEADING_1'),
  ...items('Boulanger', 'Pâtissier', 'Vendeur'),
  heading('La nomenclature des métiers de la boulangerie', 'HEADING_1'),
  table(['PRODUCTION', 'VENTE'], ['Boulanger', 'Vendeur'], ['Pâtissier', '']),
]

/** A fiche with the sections that are named, each with what stands below its heading. */
function fiche(title: string, sections: Record<string, Blocks>): Blocks {
  return [
    heading('Famille : PRODUCTION', 'HEADING_1'),
    heading('Intitulé de l’emploi-type', 'HEADING_1'),
    new Paragraph(title),
    ...Object.entries(sections).flatMap(([words, blocks]) => [heading(words, 'HEADING_2'), ...blocks]),
  ]
}

const categories = ['Esprit d’entreprendre', 'Orientation client (commercial)', 'Animation d’équipe']

/** The table of competences, with a cross in the column of each level that is named. */
function competences(levels: Record<string, 1 | 2 | 3>): Table {
  return table(
    ['Catégorie de compétences', '1', '2', '3', 'Précisions'],
    ...categories.map(category => [
      category,
      ...[1, 2, 3].map(level => (levels[category] === level ? 'X' : '')),
      '',
    ]),
  )
}
