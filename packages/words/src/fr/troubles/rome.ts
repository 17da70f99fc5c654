import type { EscoCell, RomeCell, RomeTroubles, RomeVersionClaim } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { counted, digits, phrase, quoted } from '../phrase.js'
import { notRead } from './not-read.js'

const downloadIt =
  'Téléchargez une version du ROME chez France Travail, décompressez-la, et indiquez son dossier avec --release.'
const downloadAgain = phrase`Téléchargez de nouveau le fichier ; ne le modifiez pas dans un tableur.`
const ownFolder = 'Gardez chaque version dans un dossier à elle.'

const cells: Readonly<Record<RomeCell, string>> = {
  'rome-code': 'une lettre de A à N et quatre chiffres',
  'rome-code-or-nothing': 'une lettre de A à N et quatre chiffres, ou rien',
  label: 'un texte sans caractère de contrôle',
  number: 'un nombre',
  classification: 'PRINCIPALE, SYNONYME ou rien',
  'rarely-used': 'O, N ou rien',
}

const escoCells: Readonly<Record<EscoCell, string>> = {
  'esco-uri': 'l’adresse d’un concept d’ESCO, dans data.europa.eu/esco',
  'skos-match': 'une relation de SKOS, comme closeMatch ou broadMatch, avec son préfixe',
  number: 'un nombre',
  label: 'un intitulé',
}
const downloadEsco = 'Téléchargez les fichiers CSV en français d’ESCO, et indiquez leur dossier avec --esco.'

const claims: Readonly<Record<RomeVersionClaim['from'], string>> = {
  option: 'selon --release-version',
  'file-name': 'selon son nom',
  'version-column': 'selon son contenu',
}

/** A release of the files of ROME. */
export const romeTroubles: SaysTroubles<RomeTroubles> = {
  'release-folder-not-read': ({ reason }) => ({
    problem: notRead('le dossier', reason),
    expected: 'un dossier avec les fichiers CSV ouverts d’une version du ROME',
    advice: downloadIt,
  }),
  'release-file-not-read': ({ reason }) => ({
    problem: notRead('le fichier', reason),
    expected: 'un fichier qui peut être lu',
    advice: downloadIt,
  }),
  'release-too-many-tables': ({ count, limit }) => ({
    problem: `il y a ${counted(count, 'fichier')} CSV`,
    expected: `une seule version du ROME, ${digits(limit)} fichiers au plus`,
    advice: 'Mettez les fichiers d’une version dans un dossier à eux.',
  }),
  'release-without-fiches': ({ tables, columns }) => ({
    problem: phrase`aucun de ses fichiers n’est la table des fiches (fichiers CSV : ${tables.join(', ') || 'aucun'})`,
    expected: `un fichier CSV avec les colonnes ${columns.join(', ')}`,
    advice: 'Indiquez le dossier qui contient unix_referentiel_code_rome_v…_utf8.csv, décompressé.',
  }),
  'release-without-contents': ({ columns }) => ({
    problem: 'il y manque une table de ce que demandent les fiches',
    expected: `des fichiers CSV avec les colonnes ${columns.join(', ')}`,
    advice:
      'Mettez dans ce dossier unix_item_v…_utf8.csv et unix_coherence_item_v…_utf8.csv, de la même version.',
  }),
  'occupation-not-mapped': () => ({
    problem: 'ce métier n’a aucune correspondance avec le ROME',
    expected: 'un métier qui en a une, acceptée ou proposée',
    advice: 'Cherchez-en une avec metiers rome suggest, et mettez la bonne dans sources/alignments/.',
  }),
  'release-table-twice': ({ table, other }) => ({
    problem: `c’est une seconde table des ${table}, à côté de ${other}`,
    expected: 'une seule version du ROME dans le dossier',
    advice: ownFolder,
  }),
  'release-table-empty': ({ table }) => ({
    problem: 'la table n’a aucune ligne',
    expected: `un en-tête et les ${table} d’une version`,
    advice: 'Téléchargez de nouveau le fichier.',
  }),
  'release-table-too-long': ({ limit }) => ({
    problem: 'la table continue',
    expected: `${digits(limit)} lignes au plus`,
    advice: downloadAgain,
  }),
  'release-code-twice': ({ code, firstLine }) => ({
    problem: `le code ${code} y est deux fois, d’abord à la ligne ${firstLine}`,
    expected: 'chaque code une seule fois',
    advice: 'Téléchargez de nouveau le fichier, ou vérifiez que deux versions n’ont pas été mélangées.',
  }),
  'release-row-fields': ({ fields, columns }) => ({
    problem: `la ligne a ${counted(fields, 'champ')}`,
    expected: `${digits(columns)}, comme l’en-tête`,
    advice: downloadAgain,
  }),
  'release-row-quotes': () => ({
    problem: 'un guillemet de la ligne n’est pas fermé, ou n’a pas lieu d’être',
    expected: 'une table CSV dont les guillemets se ferment',
    advice: downloadAgain,
  }),
  'release-cell': ({ column, value, expected }) => ({
    problem: `${column} vaut ${quoted(value)}`,
    expected: cells[expected],
    advice: downloadAgain,
  }),
  'release-not-utf-8': ({ byte }) => ({
    problem: `un caractère (octet 0x${byte.toString(16).toUpperCase()}) n’est pas en UTF-8`,
    expected: 'du texte en UTF-8, comme le dit le nom du fichier',
    advice: downloadAgain,
  }),
  'esco-folder-not-read': ({ reason }) => ({
    problem: notRead('le dossier', reason),
    expected: 'un dossier avec des fichiers CSV d’ESCO',
    advice: downloadEsco,
  }),
  'esco-without-table': ({ kind, columns, tables }) => ({
    problem: phrase`aucun de ses fichiers n’est ${kind === 'skills' ? 'une table de compétences d’ESCO' : 'la table de correspondance entre ESCO et les appellations du ROME'} (fichiers CSV : ${tables.join(', ') || 'aucun'})`,
    expected: `un fichier CSV avec les colonnes ${columns.join(', ')}`,
    advice:
      kind === 'skills'
        ? downloadEsco
        : 'Indiquez le dossier qui contient la table de Pôle emploi, comme FR_…_mapping_esco_rome.csv, ou ajoutez --skills pour les compétences.',
  }),
  'esco-cell': ({ column, value, expected }) => ({
    problem: phrase`${column} vaut ${quoted(value)}`,
    expected: escoCells[expected],
    advice: downloadAgain,
  }),
  'esco-version-missing': () => ({
    problem: 'les fichiers ne disent pas la version d’ESCO',
    expected: 'une version, sans laquelle une correspondance n’est pas un fait',
    advice: 'Indiquez-la, par exemple --esco-version 1.2.0.',
  }),
  'release-versions-differ': ({ claim, other }) => ({
    problem: `${claims[claim.from]}, ce fichier est de la version ${claim.value}, et ${claims[other.from]}, ${other.path} est de la version ${other.value}`,
    expected: 'des fichiers d’une seule version',
    advice: ownFolder,
  }),
}
