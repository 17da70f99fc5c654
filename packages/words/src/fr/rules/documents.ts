import { shorten } from '../../shorten.js'
import { keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { counted, phrase, quoted } from '../phrase.js'

const readable = 'Word (.docx), texte (.txt) ou Markdown (.md)'
const saveAsWord = phrase`Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx (Fichier, Enregistrer sous, Document Word).`

/** What to do with the files that a steward is likely to have. */
const onType: Readonly<Record<string, string>> = {
  '.odt': `${saveAsWord} metiers convert le fait aussi, si LibreOffice est installé.`,
  '.rtf': `${saveAsWord} metiers convert le fait aussi, si LibreOffice est installé.`,
  '.docm': `${saveAsWord} Ses macros ne servent pas.`,
  '.dotx': saveAsWord,
  '.dot': saveAsWord,
  '.pdf': phrase`Un PDF ne garde pas les tableaux : enregistrez en .docx le document Word dont il vient.`,
}

/** The files of the folder, and what of them is not understood. */
export const documents = {
  'file-not-read': {
    title: 'Fichier non lu',
    about: phrase`Un fichier du dossier des sources qu’aucun lecteur ne sait lire : rien de lui n’est dans les données.`,
    say: ({ path, reason, extension }) => {
      const file = quoted(shorten(path))
      if (reason === 'link') {
        return {
          message: `${file} est un raccourci vers un autre fichier, qui n’est pas suivi.`,
          advice: 'Copiez le fichier lui-même dans le dossier, ou retirez le raccourci.',
        }
      }
      const what = reason === 'type' ? `un fichier ${extension}` : 'un fichier sans extension'
      return {
        message: phrase`${file} n’a pas été lu : ${what} ne se lit pas.`,
        advice: onType[extension] ?? `Enregistrez-le au format ${readable}, ou sortez-le du dossier.`,
      }
    },
  },
  'document-without-parts': {
    title: 'Document sans rien de reconnu',
    about: phrase`Un document où rien du modèle n’a été trouvé : ni liste, ni grille, ni fiche. C’est peut-être le formulaire d’une autre maison.`,
    say: ({ path, headings, blocks }) => {
      const named = headings.map(({ text, likely }) =>
        likely === null
          ? quoted(shorten(text))
          : phrase`${quoted(shorten(text))} (sans doute ${quoted(likely)})`,
      )
      return {
        message: phrase`Rien n’a été reconnu dans ${quoted(path)} (${counted(blocks, 'texte')})${named.length === 0 ? '' : phrase` ; ses titres : ${named.join(', ')}`}.`,
        advice: phrase`Vérifiez que c’est le bon fichier. Pour lire ce formulaire, faites proposer un modèle d’après vos documents, puis relisez-le : metiers template propose > sources/template.yaml`,
      }
    },
  },
  'unrecognised-text': {
    title: 'Texte non reconnu',
    about:
      'Un texte qui n’appartient à aucune partie du modèle. Il est gardé dans le fichier de provenance et n’entre dans aucune donnée.',
    say: ({ text, more }) =>
      more === undefined
        ? {
            message: `${quoted(shorten(text))} n’a pas été reconnu.`,
            advice: 'Placez ce texte sous un titre du modèle, ou retirez-le.',
          }
        : {
            message: phrase`${counted(more.length + 1, 'texte')} à la suite, de ${quoted(shorten(text))} à ${quoted(shorten(more.at(-1) ?? ''))}, n’ont pas été reconnus.`,
            advice: 'Placez ces textes sous un titre du modèle, ou retirez-les.',
          },
  },
  'unknown-heading': {
    title: 'Titre inconnu',
    about: phrase`Un titre que le modèle ne connaît pas : ce qui est dessous n’est pas lu.`,
    say: ({ text, nearest }) => ({
      message: phrase`Le titre ${quoted(shorten(text))} n’est pas dans le modèle${nearest === null ? '' : phrase` ; ${quoted(nearest)} s’en approche`}.`,
      advice:
        nearest === null
          ? 'Corrigez le titre, ou ajoutez cette façon de l’écrire au modèle.'
          : phrase`Écrivez ${quoted(nearest)} si c’est bien cette rubrique ; sinon, ajoutez ce titre au modèle.`,
    }),
  },
  'encoding-doubtful': {
    title: 'Encodage douteux',
    about: phrase`Des caractères que le français n’emploie guère : l’encodage a pu être mal lu, ici ou avant.`,
    say: ({ text }) => ({
      message: phrase`${quoted(shorten(text))} a des caractères étranges : l’encodage du fichier est sans doute faux.`,
      advice: 'Ouvrez le fichier dans le programme qui l’a écrit et enregistrez-le en UTF-8.',
    }),
  },
  'encoding-guessed': {
    title: 'Encodage deviné',
    about: phrase`Le fichier n’a pas de marque d’ordre des octets et n’est pas en UTF-8 : son encodage est supposé.`,
    say: ({ encoding }) => ({
      message: phrase`L’encodage du fichier n’est pas indiqué ; il a été lu comme ${encoding}.`,
      advice: 'Enregistrez-le en UTF-8 pour en être sûr.',
    }),
  },
  'markup-dropped': {
    title: 'Adresse laissée de côté',
    about: 'L’adresse d’un lien ou d’une image, qui n’a pas de place dans les données.',
    say: ({ target }) => ({
      message: `L’adresse ${quoted(shorten(target))} n’a pas été reprise.`,
      advice: 'Écrivez l’adresse en toutes lettres si elle doit être publiée.',
    }),
  },
  'no-manifest': {
    title: 'Dossier sans manifeste',
    about: phrase`Le dossier des sources n’a pas de sources.yaml : titre, version et adresse de base sont ceux par défaut.`,
    say: () => ({
      message: phrase`Le dossier n’a pas de fichier sources.yaml : titre, version et adresse de base sont ceux par défaut.`,
      advice: phrase`Créez sources/sources.yaml, et complétez-y :

${keyLine(['id'], 'ma-nomenclature')}
${keyLine(['title', 'fr'], '"Titre de la nomenclature"')}
${keyLine(['version'], '1.0.0')}
${keyLine(['baseIri'], 'https://example.org/metiers/')}`,
    }),
  },
  'unseen-character': {
    title: 'Caractère invisible',
    about: phrase`Un caractère de commande, ou une marque qui change le sens d’écriture, dans un texte publié : le lecteur voit d’autres mots que le programme.`,
    say: ({ text, character }) => ({
      message: phrase`${quoted(shorten(text))} contient le caractère ${character}, que personne ne voit.`,
      advice: phrase`Retapez ces mots dans le document : ce caractère est venu avec une copie.`,
    }),
  },
} satisfies SomeRules
