import type { ArchiveFault, WordFault, WordTroubles, XmlFault } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { digits, phrase, quoted } from '../phrase.js'

const saveAgain = 'Ouvrez le document dans Word et enregistrez-le de nouveau en .docx.'
const asWordWrites = 'un fichier .docx, tel que Word et LibreOffice l’écrivent'
const word97 = 'un fichier .doc de Word 97 ou d’un Word plus récent'
const saveAsDocx = 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.'
const copyAgain = 'Copiez-le de nouveau depuis son lieu d’origine'

const archiveFaults: Readonly<Record<ArchiveFault, (detail: string) => string>> = {
  'ends-too-early': () => 'il est tronqué, ou renvoie hors de lui-même',
  'no-directory-end': () => 'il est tronqué, sa fin manque',
  'directory-broken-off': () => 'la liste de ce qu’il contient est interrompue',
  'absolute-name': name => phrase`un nom part de la racine du disque : ${quoted(name)}`,
  'name-leads-out': name => phrase`un nom mène hors de lui : ${quoted(name)}`,
  'name-twice': name => `deux de ses parties s’appellent ${quoted(name)}`,
  'not-where-stated': () => 'cette partie n’est pas à la place annoncée',
  'broken-off': () => 'cette partie est tronquée',
  'unknown-method': method => `cette partie est compressée d’une façon inconnue, n°\u00a0${method}`,
  'not-unpacked': () => 'cette partie ne peut pas être décompressée',
  'wrong-size': () => 'cette partie n’a pas la taille annoncée',
  'wrong-checksum': () => 'le contenu de cette partie a été altéré',
  'not-utf-8': () => 'le texte de cette partie n’est pas en UTF-8',
  'not-utf-16': () => 'le texte de cette partie n’est pas en UTF-16',
}

const xmlFaults: Readonly<Record<XmlFault, (detail: string) => string>> = {
  'no-element': () => 'aucun élément',
  'two-roots': () => 'deux éléments racines',
  'text-outside': () => 'du texte hors de l’élément racine',
  'element-without-name': () => 'un élément sans nom',
  'unclosed-element': name => `l’élément ${name} n’est pas fermé`,
  'unclosed-tag': () => 'une balise n’est pas fermée',
  'unclosed-section': start => `${quoted(start)} n’est pas fermé`,
  'wrong-closing-tag': () => 'une balise fermante ne correspond à aucune balise ouvrante',
  'stray-slash': () => 'une barre oblique de trop dans une balise',
  'attributes-touch': () => 'deux attributs sans espace entre eux',
  'attribute-without-name': () => 'un attribut sans nom',
  'attribute-without-value': () => 'un attribut sans valeur',
  'attribute-without-quotes': () => 'la valeur d’un attribut est sans guillemets',
  'attribute-without-end': () => 'la valeur d’un attribut n’a pas de fin',
  'no-namespace': name => `aucun espace de noms pour ${name}`,
  'no-character': reference => `${quoted(reference)} n’est pas un caractère`,
  'forbidden-character': () => 'un caractère interdit en XML',
  'undefined-entity': reference => `${quoted(reference)} n’est pas défini`,
}

const wordFaults: Readonly<Record<WordFault, string>> = {
  'place-outside': 'il est tronqué, ou renvoie hors de lui-même',
  'sectors-in-a-circle': 'l’une de ses parties tourne en rond',
  'sector-size': 'la taille de ses secteurs est impossible',
  'no-directory': 'il est tronqué, la liste de ce qu’il contient manque',
  'no-pieces': 'la table de ses textes manque',
  'piece-outside': 'un morceau de son texte est hors de lui',
  'text-too-long': 'son texte est plus long que lui-même',
}

/** A Word document that cannot be read. */
export const wordTroubles: SaysTroubles<WordTroubles> = {
  'docx-no-archive': () => ({
    problem: phrase`ce n’est pas un document Word : ce n’est pas une archive zip`,
    expected: asWordWrites,
    advice: saveAgain,
  }),
  'docx-no-main-part': () => ({
    problem: phrase`ce n’est pas un document Word : le corps du document manque`,
    expected: asWordWrites,
    advice: saveAgain,
  }),
  'docx-damaged': ({ fault, detail }) => ({
    problem: `le fichier est abîmé (${archiveFaults[fault](detail)})`,
    expected: 'un fichier .docx entier',
    advice: `${copyAgain}, ou ouvrez-le dans Word et enregistrez-le de nouveau.`,
  }),
  'docx-too-many-files': ({ count, limit }) => ({
    problem: `le document contient ${digits(count)} fichiers`,
    expected: `${digits(limit)} au plus`,
    advice: saveAgain,
  }),
  'docx-unpacks-too-large': ({ what, bytes, limit }) => ({
    problem: phrase`${what === 'part' ? 'cette partie fait' : 'ses parties font'} ${digits(bytes)} octets une fois décompressée${what === 'part' ? '' : 's'}`,
    expected: `${digits(limit)} octets au plus`,
    advice: 'Coupez le document en plusieurs, ou vérifiez que c’est le bon fichier.',
  }),
  'xml-damaged': ({ fault, detail, line, column }) => ({
    problem: `le fichier est abîmé (${xmlFaults[fault](detail)}, ligne ${line}, colonne ${column} de cette partie)`,
    expected: 'du XML bien formé',
    advice: saveAgain,
  }),
  'xml-doctype': () => ({
    problem: 'cette partie contient une déclaration DOCTYPE',
    expected: 'du XML sans DOCTYPE, tel que Word l’écrit',
    advice: saveAgain,
  }),
  'xml-too-many-elements': ({ limit }) => ({
    problem: `cette partie a plus de ${digits(limit)} éléments`,
    expected: `${digits(limit)} au plus`,
    advice: saveAgain,
  }),
  'xml-too-deep': ({ limit }) => ({
    problem: `des éléments sont imbriqués sur plus de ${digits(limit)} niveaux`,
    expected: `${digits(limit)} au plus`,
    advice: saveAgain,
  }),
  'doc-older': () => ({
    problem: 'c’est un document de Word 6 ou de Word 95',
    expected: word97,
    advice: saveAsDocx,
  }),
  'doc-begins-otherwise': () => ({
    problem: 'le fichier ne commence pas comme un document Word 97',
    expected: word97,
    advice: saveAsDocx,
  }),
  'doc-none': ({ missing, streams }) => {
    const held = `(il contient ${streams.map(quoted).join(', ') || 'seulement du vide'})`
    return missing === 'WordDocument'
      ? {
          problem: phrase`ce n’est pas un document Word : ${quoted(missing)} y manque ${held}`,
          expected: word97,
          advice: 'Ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le en .docx.',
        }
      : {
          problem: phrase`le fichier est abîmé : ${quoted(missing)} y manque ${held}`,
          expected: 'un fichier .doc entier',
          advice: `${copyAgain}. ${saveAsDocx}`,
        }
  },
  'doc-damaged': ({ fault }) => ({
    problem: `le fichier est abîmé (${wordFaults[fault]})`,
    expected: 'un fichier .doc entier de Word 97 ou d’un Word plus récent',
    advice: `${copyAgain}, ou ouvrez-le dans Word et enregistrez-le en .docx.`,
  }),
}
