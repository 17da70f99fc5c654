import {
  CheckBox,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx'

const date = '2026-01-05T00:00:00Z'
const heading = (text, level = HeadingLevel.HEADING_2) => new Paragraph({ text, heading: level })
const item = text => new Paragraph({ text, bullet: { level: 0 } })
const cell = (children, columnSpan = 1, rowSpan = 1) =>
  new TableCell({ columnSpan, rowSpan, children: [new Paragraph({ children })] })
const text = value => [new TextRun(value)]
const row = (...cells) => new TableRow({ children: cells })

/** A fiche with all that Word documents have beside their text. */
export function ficheByDocx() {
  const document = new Document({
    creator: 'Observatoire',
    comments: {
      children: [
        {
          id: 0,
          author: 'Ada',
          date: new Date(date),
          children: [new Paragraph('À vérifier auprès du métier')],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Définition reprise de 2019')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Observatoire des métiers')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Document de travail')] }) },
        children: [
          heading('Famille : PAIN', HeadingLevel.HEADING_1),
          heading('Intitulé de l’emploi-type'),
          new Paragraph('Boulanger'),
          heading('Définition synthétique'),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Le boulanger fait'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new InsertedTextRun({ id: 1, author: 'Ada', date, text: ' et vend' }),
              new DeletedTextRun({ id: 2, author: 'Bob', date, text: ' parfois' }),
              new TextRun(' le pain.'),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ children: [new TextRun({ text: 'Note interne à retirer', vanish: true })] }),
          new Textbox({
            children: [new Paragraph('Encadré sur la farine')],
            style: { width: '5cm', height: '2cm' },
          }),
          heading('Activités principales'),
          item('Pétrir la pâte'),
          item('Cuire le pain'),
          heading('Compétences comportementales requises'),
          new Table({
            rows: [
              row(
                cell(text('Catégorie de compétences'), 1, 2),
                cell(text('Niveau requis'), 3),
                cell(text('Précisions'), 1, 2),
              ),
              row(cell(text('1')), cell(text('2')), cell(text('3'))),
              row(
                cell(text('Orientation client')),
                cell([new CheckBox({ checked: false })]),
                cell([new CheckBox({ checked: true })]),
                cell([new CheckBox({ checked: false })]),
                cell(text('Accueil')),
              ),
              row(
                cell(text('Animation d’équipe')),
                cell([]),
                cell([]),
                cell([new SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' })]),
                cell([]),
              ),
            ],
          }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
