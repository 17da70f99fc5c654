import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { bounds, createReaderPool, readDocument, sayUnreadable, UnreadableInput } from '../src/index.js'
import { paragraph, wordFile } from './support/word-file.js'

const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
const docx = fixture('word-by-docx/input.docx')
const word97 = fixture('word-97-by-libreoffice/input.doc')

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const refusal = (error: unknown) => {
  if (!(error instanceof UnreadableInput)) throw error
  return plain(sayUnreadable('fr', error))
}
const french = (bytes: Uint8Array, path: string) => readDocument(bytes, path).then(() => 'lu', refusal)

/** A compound file ([MS-CFB]) as Word writes around a document with a password: what is encrypted is one stream. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(512),
])

const saveAs =
  'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx (Fichier, Enregistrer sous, Document Word).'
const cases: [name: string, path: string, bytes: Uint8Array, says: string][] = [
  [
    'a .docx cut short',
    'fiche.docx',
    docx.subarray(0, docx.length / 2),
    'fiche.docx : le fichier est abîmé (il est tronqué, sa fin manque) ; attendu : un fichier .docx entier. Copiez-le de nouveau depuis son lieu d’origine, ou ouvrez-le dans Word et enregistrez-le de nouveau.',
  ],
  [
    'a .doc cut short',
    'fiche.doc',
    word97.subarray(0, 600),
    'fiche.doc : le fichier est abîmé (il est tronqué, la liste de ce qu’il contient manque) ; attendu : un fichier .doc entier de Word 97 ou d’un Word plus récent. Copiez-le de nouveau depuis son lieu d’origine, ou ouvrez-le dans Word et enregistrez-le en .docx.',
  ],
  [
    'a password',
    'fiche.docx',
    encrypted,
    'fiche.docx : le document est protégé par un mot de passe ; attendu : un document qui s’ouvre sans mot de passe. Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.',
  ],
  [
    'RTF named .doc',
    'fiche.doc',
    Buffer.from('{\\rtf1\\ansi Les m\\u233?tiers du pain\\par}'),
    `fiche.doc : c’est un document RTF, et non ce que dit .doc ; attendu : un document Word 97 (.doc). ${saveAs}`,
  ],
  [
    'a Word 97 document named .docx',
    'fiche.docx',
    word97,
    'fiche.docx : c’est un document Word 97 (.doc), et non ce que dit .docx ; attendu : un document Word (.docx). Renommez-le en .doc, ou ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
  ],
  [
    'an empty file',
    'fiche.docx',
    Buffer.alloc(0),
    'fiche.docx : le fichier est vide ; attendu : un document Word (.docx). Copiez-le de nouveau depuis son lieu d’origine, ou sortez-le du dossier.',
  ],
  [
    'an empty .doc',
    'fiche.doc',
    Buffer.alloc(0),
    'fiche.doc : le fichier est vide ; attendu : un document Word 97 (.doc). Copiez-le de nouveau depuis son lieu d’origine, ou sortez-le du dossier.',
  ],
  [
    'the file that Word puts beside an open document',
    'sources/~$fiche.docx',
    Buffer.concat([Buffer.from('\x07Camille'), Buffer.alloc(154, 0x20)]),
    'sources/~$fiche.docx : ce n’est pas un document : Word pose ce fichier à côté d’un document ouvert ; attendu : le document lui-même, sans « ~$ » devant son nom. Fermez le document dans Word, et indiquez le document.',
  ],
  [
    'a conflict of git',
    'liste.txt',
    Buffer.from('Boulanger\n<<<<<<< HEAD\nMeunier\n=======\nMinotier\n>>>>>>> autre\n'),
    'liste.txt, ligne 2 : git a laissé ici deux versions en conflit ; attendu : une seule des deux versions, sans les repères de git (« <<<<<<< », « ======= », « >>>>>>> »). Gardez la bonne version, effacez l’autre et les repères, puis relancez la commande.',
  ],
  [
    'a type that no reader is for',
    'fiche.odt',
    Buffer.from('x'),
    `fiche.odt : les fichiers .odt ne peuvent pas être lus ; attendu : un fichier .txt, .md, .markdown, .docx ou .doc. ${saveAs} La commande metiers convert le fait là où LibreOffice est installé.`,
  ],
  [
    'a byte that is no text',
    'liste.txt',
    Buffer.from([...Buffer.from('Boulangère, pâtissière\n'), 0xe9, 0x0a]),
    'liste.txt, ligne 2 : un caractère (octet 0xE9) ne peut pas être lu ; attendu : du texte en UTF-8. Ouvrez le fichier dans le logiciel qui l’a écrit et enregistrez-le de nouveau en UTF-8.',
  ],
  [
    'XML that breaks off',
    'fiche.docx',
    zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="a"><w:body>') }),
    'fiche.docx, partie document : le fichier est abîmé (l’élément w:body n’est pas fermé, ligne 1, colonne 33 de cette partie) ; attendu : du XML bien formé. Ouvrez le document dans Word et enregistrez-le de nouveau en .docx.',
  ],
  [
    'a table without end',
    'fiche.docx',
    wordFile(`<w:tbl>${`<w:tr><w:tc>${paragraph('x')}</w:tc></w:tr>`.repeat(10_001)}</w:tbl>`),
    'fiche.docx, tableau 1 : le tableau a plus de 10 000 lignes ; attendu : 10 000 au plus. Coupez le tableau en plusieurs, ou augmentez limits.wordTableRows dans sources.yaml.',
  ],
]
it.each(cases)('%s', async (_, path, bytes, says) => {
  expect(await french(bytes, path)).toBe(says)
})

it('a document that is too large, from the thread that reads it', async () => {
  const pool = createReaderPool(1, { ...bounds, documentBytes: 1000 })
  const says = await pool.read(docx, 'fiche.docx').then(() => 'lu', refusal)
  await pool.close()
  expect(says).toMatch(/^fiche\.docx : le fichier fait \d+ \d{3} octets ; attendu : 1 000 octets au plus\. /)
})
