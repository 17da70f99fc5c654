import type { KnownFileKind } from '@metiers/schema'
import { phrase } from '../phrase.js'

const saveAs =
  'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx (Fichier, Enregistrer sous, Document Word).'
const isNoDocument = 'Sortez-le du dossier, ou mettez à sa place le document attendu.'
const keepsNoTables = phrase`Un PDF ne garde pas les tableaux : enregistrez en .docx le fichier Word dont il vient.`

/** What a file is called, and what to do with it where its name says that it is something else. */
export const fileKinds: Readonly<Record<KnownFileKind, { name: string; advice: string }>> = {
  docx: { name: 'un document Word (.docx)', advice: 'Renommez-le en .docx.' },
  'word-97': {
    name: 'un document Word 97 (.doc)',
    advice: 'Renommez-le en .doc, ou ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
  },
  'word-95': { name: 'un document d’un Word antérieur à Word 97', advice: saveAs },
  'word-2003-xml': { name: 'un document Word enregistré en XML', advice: saveAs },
  protected: {
    name: 'un document protégé par un mot de passe',
    advice:
      'Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.',
  },
  rtf: { name: 'un document RTF', advice: saveAs },
  html: { name: 'une page web (HTML)', advice: saveAs },
  'web-archive': { name: 'une page web enregistrée en un seul fichier (MHTML)', advice: saveAs },
  odt: { name: 'un texte OpenDocument (.odt)', advice: saveAs },
  spreadsheet: { name: 'une feuille de calcul', advice: isNoDocument },
  presentation: { name: 'une présentation', advice: isNoDocument },
  'e-mail': {
    name: 'un message d’Outlook',
    advice: 'Enregistrez le document qui y est joint, et mettez-le à sa place.',
  },
  epub: { name: 'un livre numérique (EPUB)', advice: saveAs },
  pdf: { name: 'un PDF', advice: keepsNoTables },
  picture: { name: 'une image', advice: isNoDocument },
  compressed: {
    name: 'une archive compressée',
    advice: 'Décompressez-la, et mettez les documents à sa place.',
  },
  text: { name: 'du texte seul', advice: 'Renommez-le en .txt, ou en .md si c’est du Markdown.' },
}

const convert = 'La commande metiers convert le fait là où LibreOffice est installé.'

/** What to do with a file of a type that no reader is for, where a steward is likely to have one. */
export const typeAdvice: ReadonlyMap<string, string> = new Map([
  ['.odt', `${saveAs} ${convert}`],
  ['.rtf', `${saveAs} ${convert}`],
  ['.docm', `${saveAs} Les macros ne servent à rien ici.`],
  ['.dotx', saveAs],
  ['.dot', saveAs],
  ['.pdf', keepsNoTables],
])
