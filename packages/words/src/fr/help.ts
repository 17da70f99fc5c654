import type { HelpWords, Refusal } from '../help-words.js'
import { counted, either, phrase, quoted } from './phrase.js'

export const help: HelpWords = {
  program:
    'Des documents qui décrivent une nomenclature des métiers aux données ouvertes, avec la source de chaque valeur.',
  commands: {
    serve: phrase`répond sur le réseau à partir du jeu de données : adresses, API, alignement, fichiers ; s’arrête par Ctrl-C`,
    site: phrase`fait le site du jeu de données : des pages à mettre en ligne telles quelles`,
    init: phrase`fait d’un dossier celui d’une nomenclature : demande ce que vous seul savez, et écrit sources/ sans rien remplacer`,
    build: 'lit et vérifie toutes les sources, puis écrit tous les jeux de données',
    check: 'lit et vérifie toutes les sources, n’écrit rien',
    watch: phrase`recommence à chaque enregistrement d’une source, et dit ce qui a changé ; Ctrl-C pour arrêter`,
    worker: phrase`fait le travail de lecture d’autres machines, pris dans une file d’attente ; Ctrl-C pour arrêter`,
    explain: phrase`dit d’où vient une valeur : l’identifiant d’un métier, ou un JSON Pointer dans nomenclature.json`,
    diff: phrase`dit ce qui a changé, par le sens, entre deux jeux de données : un dossier, un nomenclature.json ou une révision git comme HEAD~1:dist ; par défaut, entre la dernière version enregistrée (ou celle publiée) et les sources d’aujourd’hui`,
    release: 'enregistre ce que disent les sources comme la version qu’elles indiquent, puis publie',
    form: 'écrit un formulaire Word pour chaque métier sans fiche, ou pour ceux nommés par identifiant ou intitulé',
    convert: 'fait un .docx d’un fichier .doc, .odt ou .rtf, si LibreOffice est installé',
    ids: 'le registre des identifiants',
    'ids update':
      'inscrit les métiers des sources au registre des identifiants, pour la version qu’elles indiquent',
    rename: phrase`change l’intitulé d’un métier publié, ou d’une compétence (skill/IDENTIFIANT) : l’identifiant reste`,
    retire: phrase`retire volontairement des métiers ou des compétences publiés : ils restent, marqués comme retirés`,
    merge: phrase`réunit des métiers publiés, ou des compétences, en un seul, qui les remplace ; leurs intitulés y mènent`,
    split: phrase`scinde un métier publié, ou une compétence, en plusieurs, qui le remplacent`,
    template: phrase`le modèle de fiche : ce à quoi ressemblent les documents`,
    'template propose': phrase`propose un modèle d’après les documents, avec ce qui reste à vérifier ; n’écrit rien dans les sources`,
    'template check': phrase`vérifie le modèle, erreur par erreur, et dit quels documents il reconnaît`,
    'template show': 'affiche en entier le modèle en vigueur',
    rome: 'compare avec une version du ROME, d’après ses fichiers CSV ouverts',
    'rome verify': phrase`vérifie chaque correspondance avec une version du ROME : disparue, changée, déplacée (code 1), ou inchangée`,
    'rome compare': phrase`compare un métier avec les fiches du ROME auxquelles il correspond : ce que chacun a, et ce que l’autre n’a pas ; n’écrit rien`,
    'rome suggest': phrase`propose des correspondances en lignes SSSOM, par défaut pour chaque métier (ou compétence, avec --skills) sans correspondance ; n’écrit rien`,
  },
  options: {
    dataset: 'le dossier du jeu de données à montrer',
    siteOut: 'le dossier où écrire le site',
    siteAddress: phrase`l’adresse où il sera mis en ligne, avec son chemin`,
    repository: 'l’adresse du dépôt des sources, mise en pied de page',
    host: 'l’adresse réseau où écouter ; seule cette machine y accède si rien n’est dit',
    port: 'le port où écouter ; 0 en prend un qui est libre',
    serveAddress: 'l’adresse publique du service, derrière un serveur mandataire',
    serveSite: 'le site fait par metiers site, son dossier ou son adresse, où mènent les pages',
    rateLimit: 'le nombre de demandes par minute et par client ; sans limite si rien n’est dit',
    quiet: 'n’écrit pas une ligne de journal par demande',
    title: 'le titre de la nomenclature',
    baseIri: 'l’adresse par laquelle commencent les identifiants, avec une barre à la fin',
    publisher: 'l’organisme qui publie les données',
    contact: 'l’adresse électronique ou la page pour écrire à leur sujet',
    licence: phrase`leur licence : etalab-2.0, cc-by-4.0, odbl-1.0, ou son adresse`,
    lang: phrase`la langue des messages ; sinon celle de METIERS_LANG, sinon celle du système`,
    sources: 'le dossier des documents',
    out: 'le dossier des jeux de données publiés',
    report: 'écrit aussi le rapport dans ce fichier, en JSON',
    acceptLoss: 'renonce à ce qui est publié de ces métiers et que les sources n’ont plus',
    acceptBecause: phrase`pourquoi y renoncer ; la raison est gardée avec les sources`,
    cache: 'le dossier de ce qui a déjà été lu',
    noCache: 'relit tout, et ne garde rien',
    wait: 'combien de temps attendre une autre exécution sur le même dossier',
    queue: phrase`l’adresse d’une file d’attente, comme redis://serveur:6379 : des ouvriers (metiers worker) lisent les documents`,
    store: 'le dossier que la machine et tous les ouvriers partagent',
    threads: phrase`combien de documents lire à la fois ; par défaut, un par processeur`,
    format: 'la forme du résultat',
    all: 'affiche tous les constats, un par ligne',
    secondReader: 'lit aussi chaque document Word avec mammoth, et dit ce que l’un des deux a et l’autre non',
    poll: 'regarde sans cesse, pour un disque réseau qui ne signale pas les changements',
    exitCode: 'finit avec le code 1 si quelque chose a changé',
    date: 'le jour de la version, comme 2026-01-31',
    formOut: 'le dossier où écrire les fichiers Word',
    filled: phrase`écrit ce qui est connu : l’édition Word de chaque fiche`,
    convertOut: 'le dossier du nouveau fichier, par défaut celui de l’ancien',
    because: 'pourquoi',
    becauseElse: phrase`pourquoi ; sinon, la raison dit seulement ce qui les remplace`,
    replacedBy: 'les identifiants de ce qui les remplace',
    mergeInto: 'l’identifiant du métier qui les réunit, dans le registre ou dans les sources',
    splitInto: 'les identifiants des métiers qui en sont nés, dans le registre ou dans les sources',
    romeRelease: phrase`le dossier d’une version du ROME : ses fichiers CSV ouverts`,
    romeVersion: 'sa version, comme 4.0-61, si ses fichiers ne la disent pas',
    partial: phrase`cette version est partielle : ce qui n’y est pas n’a pas disparu`,
    before: phrase`la version du ROME d’où viennent les correspondances : en dit plus sur ce qui a disparu ou changé`,
    allOccupations: 'pour tous les métiers',
    top: 'tant de propositions au plus par métier ou compétence',
    suggestSkills:
      'pour les compétences, et non pour les métiers ; avec des métiers nommés, celles qu’ils demandent',
    esco: phrase`le dossier de fichiers CSV d’ESCO : propose des correspondances avec ESCO, et non avec le ROME`,
    escoVersion: 'la version d’ESCO, comme 1.2.0, si ses fichiers ne la disent pas',
    minScore: 'aucune en dessous de ce score, de 0 à 1',
  },
  values: {
    dir: 'dossier',
    file: 'fichier',
    language: 'langue',
    format: 'forme',
    seconds: 'secondes',
    id: 'identifiant',
    reason: 'raison',
    date: 'jour',
    version: 'numéro',
    n: 'n',
    score: 'score',
    what: 'valeur',
    old: 'ancien',
    new: 'nouveau',
    occupation: 'métier',
    label: 'intitulé',
    title: 'titre',
    name: 'nom',
    address: 'adresse',
    host: 'hôte',
    port: 'port',
  },
  usage: { options: 'options', command: 'commande' },
  headings: {
    usage: phrase`Utilisation :`,
    arguments: phrase`Arguments :`,
    options: phrase`Options :`,
    globalOptions: phrase`Options générales :`,
    commands: phrase`Commandes :`,
  },
  showHelp: 'affiche cette aide',
  showHelpOf: 'affiche l’aide d’une commande',
  showVersion: 'affiche le numéro de version',
  choices: values => phrase`au choix : ${values.join(', ')}`,
  byDefault: value => phrase`par défaut : ${value}`,
  refusal: refused => phrase`erreur : ${wrong(refused)}`,
  meant: names => phrase`(Vouliez-vous dire ${either(names)} ?)`,
  afterRefusal: '(--help montre tout ce qui peut être demandé)',
  must: {
    seconds: 'Il faut un nombre de secondes, comme 30.',
    version: phrase`Il faut une version comme 4.0-61 : celle du ROME, un tiret, le numéro de la livraison.`,
    count: 'Il faut un nombre entier de 1 à 9999.',
    score: 'Il faut un nombre de 0 à 1, comme 0.5.',
    port: 'Il faut un nombre entier de 0 à 65535, comme 8080.',
    escoVersion: 'Il faut une version comme 1.2.0.',
  },
}

function wrong(refused: Refusal): string {
  switch (refused.kind) {
    case 'unknown-option':
      return `l’option ${quoted(refused.option)} n’existe pas`
    case 'unknown-command':
      return `la commande ${quoted(refused.command)} n’existe pas`
    case 'argument-missing':
      return phrase`il manque ${quoted(refused.argument)} après la commande`
    case 'value-missing':
      return phrase`il manque une valeur à l’option ${quoted(refused.option)}`
    case 'option-missing':
      return phrase`il manque l’option ${quoted(refused.option)}, qui est obligatoire`
    case 'value-invalid':
      return phrase`la valeur ${quoted(refused.value)} de l’option ${quoted(refused.option)} ne convient pas. ${refused.reason}`
    case 'not-among':
      return phrase`la valeur ${quoted(refused.value)} de l’option ${quoted(refused.option)} ne convient pas. Au choix : ${refused.choices}.`
    case 'too-many-arguments': {
      const { command, expected, given } = refused
      const of = command === null ? '' : ` pour ${quoted(command)}`
      return phrase`trop d’arguments${of}. Attendu : ${counted(expected, 'argument')}, reçu : ${given}.`
    }
  }
}
