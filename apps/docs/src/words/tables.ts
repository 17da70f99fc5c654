import { bilingual, inDigits, plural } from './bilingual'

/** The page where the tables can be looked at. */
export const tableWords = bilingual(
  {
    title: 'Tables',
    description:
      'Les tables de la nomenclature, à trier, à filtrer et à télécharger en CSV, colonne par colonne.',
    lead: 'Chaque table se trie, se filtre et se télécharge telle qu’elle est montrée. L’adresse de la page garde ce qui est demandé\u00A0: elle se copie et s’envoie.',
    noScript: 'Trier et filtrer demande JavaScript\u00A0; sans lui, chaque table se télécharge entière.',
    data: 'Tous les fichiers de données',
    list: 'Les tables',
    allTables: 'Toutes les tables',
    titleOf: (table: string) => `Table ${table}`,
    meaning: 'Sens des colonnes',
    text: 'Filtrer par texte, dans toutes les colonnes',
    columns: 'Colonnes',
    columnsShown: 'Colonnes montrées',
    reset: 'Tout montrer',
    download: 'Télécharger ces lignes (CSV)',
    previous: 'Lignes précédentes',
    next: 'Lignes suivantes',
    pages: 'Parties de la table',
    loading: 'La table se charge…',
    unreadable: 'La table n’a pas pu être lue\u00A0; rechargez la page, ou téléchargez le fichier.',
    unknown: (table: string) => `«\u00A0${table}\u00A0» n’est pas une table de ces données.`,
    found: (found: number, all: number) =>
      found === all
        ? `${inDigits('fr', all)} ${plural('fr', all, 'ligne', 'lignes')}`
        : `${inDigits('fr', found)} ${plural('fr', found, 'ligne', 'lignes')} sur ${inDigits('fr', all)}`,
    range: (from: number, to: number) =>
      from > to ? '' : `Lignes ${inDigits('fr', from)} à ${inDigits('fr', to)}`,
  },
  {
    title: 'Tables',
    description: 'The tables of the nomenclature, to sort, filter and download as CSV, column by column.',
    lead: 'Each table can be sorted, filtered and downloaded as it is shown. The address of the page keeps what is asked for: it can be copied and sent.',
    noScript: 'Sorting and filtering need JavaScript; without it, each table can be downloaded whole.',
    data: 'All data files',
    list: 'The tables',
    allTables: 'All tables',
    titleOf: table => `Table ${table}`,
    meaning: 'Meaning of the columns',
    text: 'Filter by text, in all columns',
    columns: 'Columns',
    columnsShown: 'Columns shown',
    reset: 'Show all',
    download: 'Download these rows (CSV)',
    previous: 'Previous rows',
    next: 'Next rows',
    pages: 'Parts of the table',
    loading: 'The table is loading…',
    unreadable: 'The table could not be read; reload the page, or download the file.',
    unknown: table => `“${table}” is not a table of these data.`,
    found: (found, all) =>
      found === all
        ? `${inDigits('en', all)} ${plural('en', all, 'row', 'rows')}`
        : `${inDigits('en', found)} of ${inDigits('en', all)} ${plural('en', all, 'row', 'rows')}`,
    range: (from, to) => (from > to ? '' : `Rows ${inDigits('en', from)} to ${inDigits('en', to)}`),
  },
)
