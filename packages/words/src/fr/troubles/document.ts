import type { DocumentTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { counted, digits, either, phrase, quoted } from '../phrase.js'
import { fileKinds, typeAdvice } from './file-kinds.js'

const encodings = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE' }
const namesOf = (kinds: DocumentTroubles['file-empty']['expected']) =>
  either(kinds.map(kind => fileKinds[kind].name))

/** A document that cannot be read. */
export const documentTroubles: SaysTroubles<DocumentTroubles> = {
  'file-too-large': ({ bytes, limit }) => ({
    problem: phrase`le fichier fait ${digits(bytes)} octets`,
    expected: phrase`${digits(limit)} octets au plus`,
    advice: 'Coupez le document en plusieurs, compressez ses images, ou vérifiez que c’est le bon fichier.',
  }),
  'file-empty': ({ expected }) => ({
    problem: 'le fichier est vide',
    expected: namesOf(expected),
    advice: 'Copiez-le de nouveau depuis son lieu d’origine, ou sortez-le du dossier.',
  }),
  'word-lock-file': () => ({
    problem: phrase`ce n’est pas un document : Word pose ce fichier à côté d’un document ouvert`,
    expected: phrase`le document lui-même, sans « ~$ » devant son nom`,
    advice: 'Fermez le document dans Word, et indiquez le document.',
  }),
  'type-not-readable': ({ extension, readable }) => ({
    problem:
      extension === ''
        ? 'le nom du fichier n’a pas d’extension'
        : `les fichiers ${extension} ne peuvent pas être lus`,
    expected: `un fichier ${either(readable)}`,
    advice:
      typeAdvice.get(extension) ??
      'Enregistrez le document en .docx, en texte brut (UTF-8) ou en Markdown, ou sortez le fichier du dossier.',
  }),
  'kind-not-of-name': ({ kind, extension, expected }) => ({
    problem: `c’est ${fileKinds[kind].name}, et non ce que dit ${extension}`,
    expected: namesOf(expected),
    advice: fileKinds[kind].advice,
  }),
  'password-protected': () => ({
    problem: 'le document est protégé par un mot de passe',
    expected: 'un document qui s’ouvre sans mot de passe',
    advice: fileKinds.protected.advice,
  }),
  'git-conflict': () => ({
    problem: 'git a laissé ici deux versions en conflit',
    expected: phrase`une seule des deux versions, sans les repères de git (« <<<<<<< », « ======= », « >>>>>>> »)`,
    advice: 'Gardez la bonne version, effacez l’autre et les repères, puis relancez la commande.',
  }),
  'not-text': ({ found, at }) => ({
    problem: phrase`ce n’est pas un fichier texte : ${
      {
        zip: 'c’est une archive zip, comme les fichiers Word et OpenDocument',
        'nul-characters': 'il contient des caractères nuls',
        'unmarked-utf-16': 'il semble écrit en UTF-16, sans la marque d’ordre des octets',
        'nul-byte': `son octet ${digits(at)} est nul`,
      }[found]
    }`,
    expected: 'du texte brut en UTF-8, en UTF-16 avec marque d’ordre des octets, ou en Windows-1252',
    advice: 'Ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le en texte brut (UTF-8).',
  }),
  'byte-not-valid': ({ byte, encoding, isStated }) => ({
    problem:
      byte === null
        ? 'un caractère est incomplet'
        : `un caractère (octet 0x${byte.toString(16).toUpperCase()}) ne peut pas être lu`,
    expected: `du texte en ${encoding === null ? 'UTF-8, UTF-16 ou Windows-1252' : encodings[encoding]}${isStated ? ', comme l’annonce le début du fichier' : ''}`,
    advice: 'Ouvrez le fichier dans le logiciel qui l’a écrit et enregistrez-le de nouveau en UTF-8.',
  }),
  'paragraph-too-long': ({ limit }) => ({
    problem: phrase`le paragraphe a plus de ${digits(limit)} caractères`,
    expected: phrase`${digits(limit)} au plus`,
    advice: phrase`Vérifiez que c’est le bon document : ses paragraphes ont peut-être été mis bout à bout.`,
  }),
  'text-too-long': ({ what, count, limit }) => ({
    problem: `le texte a ${what === 'lines' ? counted(count, 'ligne') : counted(count, 'texte séparé par une tabulation', 'textes séparés par des tabulations')}`,
    expected: phrase`${digits(limit)} au plus`,
    advice: 'Vérifiez que c’est le bon document, ou coupez-le en plusieurs.',
  }),
  'markup-too-deep': ({ limit }) => ({
    problem: 'des citations, des listes ou des liens sont imbriqués trop profondément',
    expected: `${digits(limit)} niveaux au plus`,
    advice: 'Écrivez le document avec moins de niveaux.',
  }),
  'parts-too-deep': () => ({
    problem: 'les parties du document sont imbriquées trop profondément',
    expected: 'un document de quelques niveaux',
    advice: 'Écrivez le document avec moins de niveaux de tableaux, de listes ou de citations.',
  }),
  'table-too-long': ({ limit }) => ({
    problem: `le tableau a plus de ${digits(limit)} lignes`,
    expected: `${digits(limit)} au plus`,
    advice: 'Coupez le tableau en plusieurs, ou augmentez limits.wordTableRows dans sources.yaml.',
  }),
  'columns-not-a-number': ({ name, value, limit }) => ({
    problem: phrase`${name} dit ${quoted(value)} là où il faut un nombre de colonnes`,
    expected: `un nombre entier, ${digits(limit)} au plus`,
    advice: 'Ouvrez le document dans Word, refaites le tableau et enregistrez.',
  }),
  'reading-too-long': ({ milliseconds }) => ({
    problem: 'la lecture du document prend trop de temps',
    expected: `un document lu en moins de ${secondsOf(milliseconds)}\u00a0s`,
    advice: phrase`Réessayez quand l’ordinateur est moins occupé ; si cela ne suffit pas, simplifiez le document, ou augmentez limits.milliseconds dans sources.yaml.`,
  }),
  'reading-too-large': ({ megabytes }) => ({
    problem: 'la lecture du document prend trop de mémoire',
    expected: `un document qui prend ${digits(megabytes)}\u00a0Mo au plus`,
    advice: 'Coupez ou simplifiez le document, ou augmentez limits.megabytes dans sources.yaml.',
  }),
  'reading-ends-workers': () => ({
    problem: 'chaque ouvrier qui lisait ce document s’est arrêté',
    expected: 'un document que le programme lit jusqu’au bout',
    advice: 'Lisez-le seul avec metiers check pour savoir pourquoi, ou retirez-le des sources.',
  }),
}

function secondsOf(milliseconds: number): string {
  return String(milliseconds / 1000).replace('.', ',')
}
