import type { CommandTroubles, VersionProposal } from '@metiers/schema'
import { shorten } from '../../shorten.js'
import type { SaysTroubles } from '../../words.js'
import { changes } from '../changes.js'
import { command } from '../command.js'
import { either, phrase, quoted } from '../phrase.js'
import { sayMistake } from './value-mistake.js'

const inBrackets = (reason: string | null) => (reason === null ? '' : ` (${reason})`)
const raise = 'Augmentez-y la version, et relancez metiers release.'
const more = (proposal: VersionProposal) => `davantage (${changes.proposal(proposal)})`
const documents = {
  expected: 'un dossier de documents',
  advice: 'Créez-le et mettez-y les documents, ou nommez-en un autre avec --sources.',
}
const dataset = 'un jeu de données écrit par metiers build'
const revision = 'un dossier, un fichier, ou une révision et un chemin comme HEAD~1:dist'
const holds = {
  'is-file': () => 'c’est un fichier',
  'no-index': (name: string) => `il contient ${name} et pas d’index.json de jeu de données`,
  special: (name: string) => `il contient ${name}, qui est un lien, un tube ou un périphérique`,
  'other-file': (name: string) => `il contient ${name}, qui n’est pas un fichier du jeu de données`,
  'other-folder': (name: string) => `il contient le dossier ${name}, qui n’est pas du jeu de données`,
}

/** What keeps a command from doing what it was asked for. */
export const commandTroubles: SaysTroubles<CommandTroubles> = {
  'output-in-its-place': () => ({
    problem:
      'le dossier ne peut pas être remplacé, car le système le garde à sa place, comme un point de montage (EBUSY)',
    expected: 'un dossier qui peut être créé ou remplacé',
    advice: 'Nommez un dossier à l’intérieur avec --out.',
  }),
  'output-not-written': ({ reason }) => ({
    problem: `les jeux de données ne peuvent pas y être écrits${inBrackets(reason)}`,
    expected: 'un dossier qui peut être créé ou remplacé',
    advice: 'Libérez de la place, changez les droits, ou nommez un autre dossier avec --out.',
  }),
  'version-not-after': ({ version, last, proposal }) => ({
    problem: `la version ${version} ne vient pas après la dernière version enregistrée, ${last}`,
    expected: more(proposal),
    advice: raise,
  }),
  'version-too-low': ({ version, proposal }) => ({
    problem: `la version ${version} en dit moins que ce qui a changé`,
    expected: more(proposal),
    advice: raise,
  }),
  'version-published': ({ version, out, proposal }) => ({
    problem: `la version ${version} est publiée dans ${out} avec un autre contenu`,
    expected: more(proposal),
    advice: `${raise} Si ${out} n’a jamais été publié, lancez d’abord metiers build.`,
  }),
  'dataset-unreadable': ({ reason }) => ({
    problem: `le jeu de données ne peut pas être lu (${reason ?? 'ce n’est pas un jeu de données de cette version'})`,
    expected: dataset,
    advice: 'Lancez d’abord metiers build, ou nommez son dossier avec --out.',
  }),
  'dataset-missing': () => ({
    problem: 'il n’y a pas de jeu de données à cet endroit',
    expected:
      'un dossier avec un nomenclature.json, un tel fichier, ou une révision git et un chemin comme HEAD~1:dist',
    advice: 'Lancez d’abord metiers build, ou nommez ce qu’il a écrit.',
  }),
  'published-not-comparable': ({ out, reason, mistake }) => ({
    problem: phrase`ce qui est publié là ne peut pas être comparé au nouveau jeu de données : ${
      mistake !== null
        ? `ce n’est pas une nomenclature (${sayMistake('la valeur', mistake).problem})`
        : reason === null
          ? 'ce n’est pas du JSON'
          : `la lecture est impossible (${reason})`
    }`,
    expected: dataset,
    advice: `Rétablissez-le, par exemple avec git checkout, ou déplacez ${out}.`,
  }),
  'output-not-ours': ({ holds: what, name }) => ({
    problem: phrase`le dossier n’est pas remplacé : ${holds[what](name)}`,
    expected: 'un dossier qui n’existe pas, est vide, ou ne contient qu’un jeu de données',
    advice: 'Déplacez cela, ou nommez un autre dossier avec --out.',
  }),
  'sources-unreadable': ({ reason }) => ({
    problem: `le dossier ne peut pas être lu${inBrackets(reason)}`,
    ...documents,
  }),
  'sources-missing': () => ({ problem: 'ce dossier n’existe pas', ...documents }),
  'listed-file-unreadable': ({ reason }) => ({
    problem: `le fichier ne peut pas être lu (${reason ?? 'ce n’est pas un fichier'})`,
    expected: 'un fichier qui existe et peut être lu',
    advice: 'Rétablissez-le, ou retirez-le de sources.yaml.',
  }),
  'git-missing': () => ({
    problem: 'git n’est pas installé, ou n’est pas dans le PATH',
    expected: revision,
    advice: 'Installez git, ou nommez un dossier.',
  }),
  'revision-unknown': ({ revision: name }) => ({
    problem: `git ne connaît pas de révision ${quoted(name)} dans ce dossier`,
    expected: revision,
    advice: 'Voyez les révisions avec git log.',
  }),
  'folder-not-writable': ({ reason }) => ({
    problem: `rien ne peut y être écrit${inBrackets(reason)}`,
    expected: 'un dossier qui existe et où écrire est permis',
    advice: 'Vérifiez son nom, libérez de la place ou changez les droits.',
  }),
  'lock-held': ({ by, holder, waitSeconds, lock }) => ({
    problem: `${by === 'build' ? 'une autre exécution travaille sur ce dossier' : 'une autre commande écrit dans ce dossier'} (${command.holder(holder)})`,
    expected: `un dossier libre en moins de ${waitSeconds} s`,
    advice:
      lock === null
        ? 'Attendez sa fin, ou attendez plus longtemps avec --wait SECONDES.'
        : `Attendez, ou supprimez ${lock} si vous savez que rien n’est en cours.`,
  }),
  'lock-blocked': ({ reason }) => ({
    problem: `autre chose occupe la place du verrou${inBrackets(reason)}`,
    expected: 'aucun fichier de ce nom, ou le verrou d’une commande en cours',
    advice: 'Déplacez-le.',
  }),
  'report-not-written': ({ reason }) => ({
    problem: `le rapport ne peut pas y être écrit${inBrackets(reason)}`,
    expected: 'un fichier où écrire est permis',
    advice: 'Nommez un autre fichier avec --report.',
  }),
  'folders-overlap': ({ sources }) => ({
    problem: `le dossier de sortie et le dossier des sources ${sources} sont l’un dans l’autre`,
    expected: 'deux dossiers séparés',
    advice: 'Nommez un autre dossier avec --out.',
  }),
  'site-not-installed': () => ({
    problem: 'le site est un paquet à part, qui n’est pas installé',
    expected: 'ce paquet, dans ce dossier ou avec metiers',
    advice: 'Lancez npm install @metiers/site, puis relancez la commande.',
  }),
  'site-not-built': ({ reason }) => ({
    problem: `le site n’a pas pu être fait${inBrackets(reason)}`,
    expected: dataset,
    advice: 'Lancez metiers build, puis relancez la commande.',
  }),
  'not-a-site': () => ({
    problem: 'il y a là autre chose qu’un site écrit par metiers site',
    expected: 'un dossier absent, vide, ou écrit par metiers site',
    advice: 'Nommez-en un autre avec --out.',
  }),
  'not-listening': ({ host, port, reason }) => ({
    problem: phrase`impossible d’écouter sur ${host}, port ${port}${inBrackets(reason)}`,
    expected: 'une adresse de cette machine et un port libre',
    advice: 'Arrêtez ce qui écoute là, ou nommez un autre port avec --port.',
  }),
  'site-folder-missing': () => ({
    problem: 'il n’y a pas de site à cet endroit',
    expected: 'un dossier écrit par metiers site, ou l’adresse d’un site',
    advice: 'Lancez d’abord metiers site, ou nommez son dossier avec --site.',
  }),
  'option-value': ({ mistake }) => ({
    ...sayMistake('cette valeur', mistake),
    advice: 'Corrigez-la.',
  }),
  'option-inside': ({ option, folder }) => ({
    problem: `${option} est dans le dossier ${folder}, qui contient autre chose`,
    expected: 'un endroit hors des sources et de ce qui est publié',
    advice: `Nommez-en un autre avec ${option}.`,
  }),
  'value-unknown': ({ what }) => ({
    problem: `il n’y a ni métier ni valeur ${quoted(what)}`,
    expected: 'l’identifiant d’un métier comme chef-de-projet, ou un JSON Pointer comme /occupations/0',
    advice: 'Cherchez l’identifiant dans le fichier.',
  }),
  'provenance-unreadable': ({ reason }) => ({
    problem: `la provenance ne peut pas être lue (${reason ?? 'une ligne n’est pas ce qui a été écrit'})`,
    expected: 'le fichier écrit par metiers build',
    advice: 'Relancez metiers build.',
  }),
  'profile-missing': () => ({
    problem: 'ce métier n’a pas de fiche',
    expected: 'un métier qui a une fiche, avec --filled',
    advice: 'Sans --filled, vous aurez un formulaire à remplir.',
  }),
  'forms-in-dataset': () => ({
    problem: 'c’est le dossier d’un jeu de données publié',
    expected: 'un dossier pour les formulaires',
    advice: 'Nommez-en un autre avec --out.',
  }),
  'form-exists': () => ({
    problem: 'le fichier existe déjà',
    expected: 'un dossier sans ce fichier, que quelqu’un a peut-être rempli',
    advice: 'Nommez un autre dossier avec --out, ou déplacez le fichier. Rien n’a été écrit.',
  }),
  'form-not-written': ({ reason }) => ({
    problem: `le fichier ne peut pas être écrit${inBrackets(reason)}`,
    expected: 'un dossier où écrire est permis',
    advice: 'Nommez-en un autre avec --out.',
  }),
  'rome-version-missing': () => ({
    problem: 'les fichiers ne disent pas la version du ROME',
    expected: 'une version, sans laquelle un code n’est pas un fait',
    advice: 'Indiquez-la, par exemple --release-version 4.0-61.',
  }),
  'not-convertible': ({ extension, convertible }) => ({
    problem:
      extension === ''
        ? 'un fichier sans extension n’est pas converti'
        : `les fichiers ${extension} ne sont pas convertis`,
    expected: either(convertible),
    advice: 'Ouvrez-le dans son propre logiciel et enregistrez-le en .docx.',
  }),
  'file-to-convert-unreadable': ({ reason }) => ({
    problem: `le fichier ne peut pas être lu${inBrackets(reason)}`,
    expected: 'un fichier qui existe',
    advice: 'Vérifiez son nom.',
  }),
  'no-temporary-folder': ({ reason }) => ({
    problem: `le dossier des fichiers temporaires du système ne peut pas servir${inBrackets(reason)}`,
    expected: 'un dossier qui existe et où écrire est permis, dans lequel LibreOffice travaille',
    advice: 'Créez-le, ou nommez-en un autre dans la variable TMPDIR.',
  }),
  'converted-exists': () => ({
    problem: 'le fichier existe déjà',
    expected: 'un endroit sans ce fichier',
    advice: 'Nommez un autre dossier avec --out, ou déplacez le fichier.',
  }),
  'converted-not-written': ({ reason }) => ({
    problem: `le fichier ne peut pas être écrit${inBrackets(reason)}`,
    expected: 'un endroit sans ce fichier',
    advice: 'Nommez un autre dossier avec --out, ou déplacez le fichier.',
  }),
  'libreoffice-missing': () => ({
    problem: 'LibreOffice n’est pas installé, ou son programme soffice n’est pas dans le PATH',
    expected: 'LibreOffice, qui fait la conversion',
    advice:
      'Ouvrez le fichier dans Word et enregistrez-le en .docx (Fichier, Enregistrer sous), ou installez LibreOffice.',
  }),
  'conversion-failed': ({ reason }) => ({
    problem: `LibreOffice n’a pas pu convertir le fichier (${reason ?? 'il n’a rien écrit'})`,
    expected: 'un document que LibreOffice ouvre',
    advice: 'Ouvrez-le dans Word et enregistrez-le en .docx.',
  }),
  'text-without-letters': ({ what }) => ({
    problem: 'il n’y a rien dedans',
    expected: what === 'label' ? 'un intitulé avec des lettres' : 'la raison, en mots',
    advice: 'Écrivez-le en toutes lettres.',
  }),
  'date-before-last': ({ date, last, version }) => ({
    problem: `${date} est avant le ${last}, jour de la version ${version}`,
    expected: 'le jour de la dernière version enregistrée, ou un jour qui suit',
    advice: 'Indiquez le jour de cette version.',
  }),
  'release-not-written': ({ reason }) => ({
    problem: `la version ne peut pas y être enregistrée${inBrackets(reason)}`,
    expected: 'un dossier qui peut être créé',
    advice: 'Libérez de la place ou changez les droits.',
  }),
  'date-form': ({ text, iso }) => ({
    problem: `${quoted(shorten(text))} n’est pas une date de la forme année-mois-jour`,
    expected: 'une date comme 2026-01-31',
    advice: iso === null ? 'Écrivez le jour de la publication.' : phrase`Écrivez ${iso}.`,
  }),
  'date-impossible': ({ text }) => ({
    problem: `${quoted(shorten(text))} n’existe pas dans le calendrier`,
    expected: 'une date comme 2026-01-31',
    advice: 'Vérifiez le jour et le mois.',
  }),
}
