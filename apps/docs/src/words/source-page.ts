import type { ProvenanceRecord } from '@metiers/schema'
import type { DocumentPart } from '../dataset/source-lines'
import { bilingual, inDigits, plural } from './bilingual'

type Status = ProvenanceRecord['status']

/** What a line of a source became, where that is no section of the fiche. */
export const nameWords = bilingual<Record<string, string>>(
  { label: 'intitulé', spelling: 'autre graphie' },
  { label: 'label', spelling: 'other spelling' },
)

/** The page of a source document. */
export const sourcePageWords = bilingual(
  {
    crumb: 'Document source',
    description: (title: string) =>
      `«\u00A0${title}\u00A0» tel qu’il a été lu\u00A0: chaque ligne, et ce qu’elle est devenue.`,
    lead: 'Le document tel qu’il a été lu. En marge, ce que chaque ligne est devenue\u00A0; un clic y mène.',
    statuses: {
      data: (n: number) =>
        `${inDigits('fr', n)} ${plural('fr', n, 'ligne est une donnée', 'lignes sont des données')}`,
      furniture: (n: number) =>
        `${inDigits('fr', n)} ${plural('fr', n, 'appartient au formulaire', 'appartiennent au formulaire')}\u00A0: titres, consignes, rubriques vides`,
      unrecognised: (n: number) =>
        n === 0
          ? 'aucune n’est restée non reconnue'
          : `${inDigits('fr', n)} ${plural('fr', n, 'n’a pas été reconnue', 'n’ont pas été reconnues')}`,
    } satisfies Record<Status, (n: number) => string>,
    status: { data: 'donnée', furniture: 'formulaire', unrecognised: 'non reconnue' } satisfies Record<
      Status,
      string
    >,
    legend: 'Légende et compte',
    file: 'Fichier',
    size: (bytes: number) => `${inDigits('fr', bytes)} octets`,
    checksum: 'Empreinte SHA-256',
    contents: 'Dans cette page',
    parts: { list: 'La liste', grid: 'La grille', profiles: 'La liste des fiches' } satisfies Record<
      DocumentPart,
      string
    >,
    cell: (table: number, row: number, column: number) =>
      `tab.\u00A0${table}, l.\u00A0${row}, c.\u00A0${column}`,
    blank: (n: number) => `${n} lignes vides`,
    emptySection: 'vide',
    finding: 'Constat\u00A0:',
    beside: 'Ce que le document porte sans le montrer à cet endroit',
    linesOf: (title: string) => `Lignes de «\u00A0${title}\u00A0»`,
    pages: 'Pages du document',
    page: (number: number, of: number) => `Page ${number} sur ${of}`,
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    more: (n: number) => `et ${n} ${plural('fr', n, 'autre', 'autres')}`,
    nothing: 'Rien n’a été lu de ce document.',
  },
  {
    crumb: 'Source document',
    description: title => `“${title}” as it was read: each line, and what it became.`,
    lead: 'The document as it was read. In the margin, what each line became, one click away.',
    statuses: {
      data: n => `${inDigits('en', n)} ${plural('en', n, 'line is data', 'lines are data')}`,
      furniture: n =>
        `${inDigits('en', n)} ${plural('en', n, 'belongs to the form', 'belong to the form')}: headings, guidance, empty sections`,
      unrecognised: n =>
        n === 0
          ? 'none was left unrecognised'
          : `${inDigits('en', n)} ${plural('en', n, 'was', 'were')} not recognised`,
    },
    status: { data: 'data', furniture: 'form', unrecognised: 'unrecognised' },
    legend: 'Legend and count',
    file: 'File',
    size: bytes => `${inDigits('en', bytes)} bytes`,
    checksum: 'SHA-256 checksum',
    contents: 'On this page',
    parts: { list: 'The list', grid: 'The grid', profiles: 'The list of profiles' },
    cell: (table, row, column) => `table\u00A0${table}, r.\u00A0${row}, c.\u00A0${column}`,
    blank: n => `${n} blank lines`,
    emptySection: 'empty',
    finding: 'Finding:',
    beside: 'What the document holds and does not show there',
    linesOf: title => `Lines of “${title}”`,
    pages: 'Pages of the document',
    page: (number, of) => `Page ${number} of ${of}`,
    previousPage: 'Previous page',
    nextPage: 'Next page',
    more: n => `and ${n} more`,
    nothing: 'Nothing of this document was read.',
  },
)

/** How a value follows from its line where it is not the text of the line itself, by the name of the derivation. */
const derivationWords = bilingual<Record<string, string>>(
  {
    'heading-inline-value': 'valeur prise sur la ligne du titre',
    'title-code': 'sans le code écrit devant',
    'guidance-cut': 'sans l’aide du formulaire, restée devant',
    'joined-lines': 'lignes jointes',
    'sentence-case': 'remis en casse de phrase',
    'grid-column': 'd’après sa colonne dans la grille',
    'label-match': 'reconnu par son nom',
    tick: 'd’après la coche de la ligne',
    'code-split': 'un des codes de la ligne',
    'line-split': 'un des textes de la ligne',
    'group-heading': 'intertitre des éléments dessous',
    'scale-level': 'niveau de l’échelle',
    'empty-section': 'titre sans rien dessous',
  },
  {
    'heading-inline-value': 'value on the line of its heading',
    'title-code': 'without the code before it',
    'guidance-cut': 'without the help of the form, left before it',
    'joined-lines': 'lines joined',
    'sentence-case': 'put into sentence case',
    'grid-column': 'from its column in the grid',
    'label-match': 'recognised by its name',
    tick: 'from the tick in the row',
    'code-split': 'one of the codes on the line',
    'line-split': 'one of the texts on the line',
    'group-heading': 'sub-heading of the items below',
    'scale-level': 'level of the scale',
    'empty-section': 'heading with nothing under it',
  },
)

/** A derivation in words; its name where it has none. */
export function sayDerivation(locale: 'fr' | 'en', derivation: string): string {
  return derivationWords[locale][derivation] ?? derivation
}
