import type { CommandWords } from '../command-words.js'
import { both, counted, digits, phrase, quoted } from './phrase.js'

const fresh = { error: 'nouvelle erreur', warning: 'nouveau point à vérifier', info: 'nouveau constat' }

/** `1,25 s`: a decimal comma, and a space that stays. */
const duration = (seconds: string) => `${seconds.replace('.', ',')}\u00a0s`
const changed = (files: number) => `${counted(files, 'modifié')}`

export const command: CommandWords = {
  read: (documents, bytes) =>
    `${counted(documents, 'document lu', 'documents lus')} (${counted(bytes, 'octet')})`,
  content: ({ occupations, families, profiles, outOfUse }) =>
    `${counted(occupations, 'métier')} dans ${counted(families, 'famille')}, ${counted(profiles, 'fiche')}${outOfUse > 0 ? `, ${counted(outOfUse, 'métier retiré', 'métiers retirés')}` : ''}`,
  written: ({ files, out, changed: altered, removed, seconds }) =>
    `${counted(files, 'fichier écrit', 'fichiers écrits')} dans ${out} (${changed(altered)}${removed > 0 ? `, ${counted(removed, 'supprimé')}` : ''}) en ${duration(seconds)}`,
  changedFiles: (files, out, seconds) =>
    `${counted(files, 'fichier modifié', 'fichiers modifiés')} dans ${out} en ${duration(seconds)}`,
  unchanged: (files, out, seconds) =>
    phrase`Rien n’a changé : ${files === 1 ? 'le fichier' : `les ${counted(files, 'fichier')}`} de ${out} ${files === 1 ? 'est' : 'sont'} ce que donnent les sources (${duration(seconds)})`,
  allFindings: report => phrase`Tous les constats : ${report}`,
  oldDatasetLeft: (reason, path) =>
    phrase`Le jeu de données est publié ; l’ancien n’a pas pu être supprimé (${reason}) : voir ${path}`,
  leftAsItWas: (errors, out) => phrase`${counted(errors, 'erreur')} : ${out} est resté tel quel.`,
  registryLeft: errors =>
    phrase`${counted(errors, 'erreur')} : le registre des identifiants est resté tel quel.`,
  notReleased: errors => phrase`${counted(errors, 'erreur')} : aucune version n’a été enregistrée.`,
  losses: (version, out) =>
    phrase`Ce qui est publié dans ${out} (version ${version}) contient ce que les sources n’ont plus :`,
  loss: (what, occupationId) => phrase`  il manque ${what} (${occupationId})`,
  howToGoOn: out =>
    phrase`${out} est resté tel quel. Remettez-le dans les sources, ou dites que vous y renoncez, et pourquoi :`,
  giveUp: ids => `  metiers build --accept-loss ${ids.join(' ')} --because RAISON`,
  holder: holder => {
    if (holder === null) return 'un verrou illisible'
    return holder.host === null ? `processus ${holder.pid}` : `processus ${holder.pid} sur ${holder.host}`
  },
  waitingForBuild: (out, holder) => `une autre exécution publie dans ${out} (${holder}), attente de sa fin`,
  waitingForCommand: (folder, holder) =>
    `une autre commande écrit dans ${folder} (${holder}), attente de sa fin`,
  cacheNotWritten: (folder, reason) =>
    phrase`${folder} : le cache ne peut pas être écrit (${reason}) ; la commande continue sans lui`,
  workerWaits: queue => phrase`Dans l’attente de travail dans ${queue} (Ctrl-C pour arrêter)`,
  workerStopped: documents => phrase`Arrêté : ${counted(documents, 'document lu', 'documents lus')}`,
  queueLost: queue =>
    phrase`${queue} : la connexion à la file d’attente est perdue ; nouvel essai jusqu’à son retour`,
  queueBack: queue => phrase`${queue} : la file d’attente est de retour`,
  noWorkerYet: queue =>
    phrase`${queue} : aucun ouvrier pour l’instant ; lancez metiers worker avec les mêmes --queue et --store`,
  workerOfAnotherVersion: (worker, fingerprint) =>
    phrase`l’ouvrier ${worker} est d’une autre version (${fingerprint?.slice(0, 12) ?? 'inconnue'}) : il n’a plus de travail, d’autres le font`,
  workerCannotWrite: (worker, reason) =>
    phrase`l’ouvrier ${worker} ne peut rien écrire dans le dossier commun (${reason}) : d’autres font son travail`,
  dataUnchanged: 'Les données n’ont pas changé.',
  newFinding: (kind, rule) => phrase`  ${fresh[kind]}, ${rule} : `,
  settled: findings => `  ${counted(findings, 'constat réglé', 'constats réglés')}`,
  moreFindings: findings => `  et ${counted(findings, 'autre')}`,
  watching: sources => `Dans l’attente de changements dans ${sources} (Ctrl-C pour arrêter)`,
  cannotWatch: (sources, reason) =>
    phrase`${sources} : le dossier ne peut pas être surveillé (${reason}) ; attendu : un dossier qui peut l’être. Lancez metiers watch --poll.`,
  stopped: 'Arrêté.',
  sincePublished: (out, proposal) => phrase`Depuis ce qui est publié dans ${out} : ${proposal}`,
  notPublishable: (errors, sources) =>
    phrase`${counted(errors, 'erreur')} dans ${sources} : impossible à publier en l’état. Voir metiers check.`,
  serving: (out, address) => phrase`${out} est servi sur ${address} (Ctrl-C pour arrêter)`,
  servesNew: (out, version) => phrase`${out} : la version ${version} est servie désormais`,
  servesOld: trouble => phrase`${trouble} Le jeu de données précédent reste servi.`,
  siteWritten: (files, out) => phrase`Site écrit : ${counted(files, 'fichier')} dans ${out}`,
  converted: path => `${path} est écrit. Comparez-le avec l’original avant de le mettre dans les sources.`,
  formsWritten: (forms, out, filled) =>
    `${filled ? counted(forms, 'fiche écrite', 'fiches écrites') : counted(forms, 'formulaire écrit', 'formulaires écrits')} dans ${out}`,
  idAdded: id => phrase`nouveau : ${id}`,
  idRelabelled: id => phrase`autre intitulé : ${id}`,
  idsEntered: ({ path, ids, version, added, relabelled }) =>
    phrase`${path} : ${counted(ids, 'identifiant')} de la version ${version}, dont ${counted(added, 'nouveau', 'nouveaux')} et ${digits(relabelled)} avec un autre intitulé`,
  renamed: (path, id, label) => phrase`${path} : l’intitulé de ${id} est désormais ${quoted(label)}`,
  retired: (path, ids, replacedBy) =>
    phrase`${path} : ${both(ids)} ${ids.length === 1 ? 'sera marqué comme retiré' : 'seront marqués comme retirés'} dès la prochaine version${replacedBy.length === 0 ? '' : `, et ${ids.length === 1 ? 'remplacé' : 'remplacés'} par ${both(replacedBy)}`}`,
  labelsLead: (labels, id) =>
    `${both(labels.map(quoted))} ${labels.length === 1 ? 'mènera' : 'mèneront'} à ${id}`,
  labelsLeadNowhere: labels =>
    phrase`${both(labels.map(quoted))} ne ${labels.length === 1 ? 'mène' : 'mènent'} à aucun d’eux : un ancien intitulé ne mène à un métier que s’il est seul à le remplacer.`,
  because: {
    merged: label => `réuni au métier ${label}`,
    mergedSkill: label => phrase`réunie à ${quoted(label)}`,
    notAsked: 'plus demandée par aucune fiche',
    split: labels => `scindé en ${both(labels)}`,
  },
  released: (path, version, date) => phrase`${path} : version ${version} du ${date}`,
  releasedAlready: version => `La version ${version} est déjà enregistrée, avec le même contenu.`,
  noCandidate: (label, minScore) =>
    phrase`aucune proposition avec un score d’au moins ${minScore} : ${quoted(label)}`,
  suggestedSkills: ({ suggestions, skills, scheme, version }) =>
    `${counted(suggestions, 'proposition')} pour ${counted(skills, 'compétence')}, d’après ${scheme === 'rome' ? 'le ROME' : 'ESCO'} ${version}`,
  suggestedEsco: ({ suggestions, occupations, version }) =>
    `${counted(suggestions, 'proposition')} pour ${counted(occupations, 'métier')}, d’après ESCO ${version}, par les appellations du ROME`,
  noEscoOccupation: label => phrase`aucune appellation du ROME ne mène à un métier d’ESCO : ${quoted(label)}`,
  suggested: ({ suggestions, occupations, version }) =>
    `${counted(suggestions, 'proposition')} pour ${counted(occupations, 'métier')}, d’après le ROME ${version}`,
  origin: {
    'mapping-of-steward': 'indiqué par le gestionnaire, dans alignments/*.sssom.tsv',
    'id-of-label': 'dérivé de l’intitulé, par la règle des identifiants',
    'id-of-skill': phrase`dérivé du libellé, par la règle des identifiants ; avec une empreinte là où il a été coupé, ou là où deux compétences auraient le même`,
    'type-of-skill': 'tiré de la rubrique où les fiches le disent',
    'id-kept':
      'gardé de l’ancien intitulé, par identifiers.yaml ou un alias de decisions.yaml, ou donné à la main dans l’un des deux',
    'hidden-label': 'un intitulé d’une version antérieure, gardé dans identifiers.yaml',
    'iri-of-id': 'dérivé de l’identifiant, par l’IRI de base de sources.yaml',
    'level-of-ticks': phrase`dérivé des croix de la ligne : voir sa catégorie`,
    'correction-of-steward': 'indiqué par le gestionnaire, dans decisions.yaml',
    'file-name': phrase`nom du fichier, sans son extension : le modèle dit que l’intitulé y est`,
    manifest: 'indiqué dans sources.yaml, ou tiré des fichiers eux-mêmes',
    'base-iri-not-stated':
      'dérivé de l’identifiant du jeu de données : sources.yaml n’indique pas d’adresse de base',
    'licence-not-stated': 'n’est pas indiqué dans sources.yaml',
    registry: phrase`gardé du registre des identifiants, identifiers.yaml : aucune source ne l’a plus`,
    'no-source': 'n’est indiqué par aucune source',
  },
  internalError: phrase`metiers : erreur interne, rien n’a été écrit ; cela ne devrait jamais arriver, quelles que soient les sources. Relancez avec METIERS_DEBUG=1 et signalez ce qui s’affiche.`,
  folderGone: phrase`le dossier courant n’existe plus ; attendu : un dossier qui existe. Changez de dossier et relancez la commande.`,
  outputNotWritten: reason =>
    phrase`sortie standard : impossible d’y écrire (${reason}) ; attendu : un fichier ou un tube qui prend tout. Libérez de la place, ou nommez un autre fichier.`,
  noReason: 'le système ne dit pas pourquoi',
}
