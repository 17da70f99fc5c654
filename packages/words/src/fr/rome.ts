import type { RomeFiche, RomeLabel, RomeOutcome, RomeSkillOutcome, RomeWords } from '../rome-words.js'
import { counted, digits, phrase, quoted } from './phrase.js'

const outcomes: Readonly<Record<RomeOutcome, readonly [one: string, many: string]>> = {
  'code-gone': ['code supprimé', 'codes supprimés'],
  'label-changed': ['intitulé changé', 'intitulés changés'],
  'appellation-gone': ['appellation supprimée', 'appellations supprimées'],
  'appellation-moved': ['appellation déplacée', 'appellations déplacées'],
  'appellation-renamed': ['appellation renommée', 'appellations renommées'],
  'label-respelt': ['intitulé récrit avec les mêmes mots', 'intitulés récrits avec les mêmes mots'],
  'appellation-respelt': [
    'appellation récrite avec les mêmes mots',
    'appellations récrites avec les mêmes mots',
  ],
  'not-in-this-part': ['absente de cette partie', 'absentes de cette partie'],
  unchanged: ['sans changement', 'sans changement'],
}

const skillOutcomes: Readonly<Record<RomeSkillOutcome, readonly [one: string, many: string]>> = {
  'code-gone': ['code supprimé', 'codes supprimés'],
  'label-changed': ['libellé changé', 'libellés changés'],
  'item-moved': ['déplacée', 'déplacées'],
  'label-respelt': ['libellé récrit avec les mêmes mots', 'libellés récrits avec les mêmes mots'],
  'not-in-this-part': ['absente de cette partie', 'absentes de cette partie'],
  'not-checked': ['non vérifiée', 'non vérifiées'],
  unchanged: ['sans changement', 'sans changement'],
}

const from = {
  'file-name': ', d’après le nom des fichiers',
  'version-column': ', d’après une colonne des fichiers',
  option: ', comme l’indique --release-version',
}

const labelIn = ({ label, version }: RomeLabel) =>
  version === null ? `${quoted(label)} dans ces fichiers` : `${quoted(label)} en ${version}`
const fiche = ({ code, label }: RomeFiche) =>
  label === null ? `${code} (absent de ces fichiers)` : `${code} ${quoted(label)}`

export const rome: RomeWords = {
  release: read =>
    phrase`ROME ${read.version ?? 'd’une version que ses fichiers ne disent pas'}${read.from === null ? phrase` ; indiquez-la avec --release-version` : from[read.from]}${read.isPartial ? ', une partie seulement' : ''}`,
  mappings: (count, versions, found) =>
    phrase`${counted(count, 'correspondance')} avec le ROME ${versions.join(', ') || '(aucune version)'} : ${found.map(([outcome, number]) => counted(number, ...outcomes[outcome])).join(', ') || 'rien à vérifier'}`,
  skillMappings: (count, versions, found) =>
    phrase`${counted(count, 'correspondance')} de compétences avec le ROME ${versions.join(', ')} : ${found.map(([outcome, number]) => counted(number, ...skillOutcomes[outcome])).join(', ')}`,
  skillMappingsOfEsco: count =>
    phrase`${counted(count, 'correspondance')} de compétences avec ESCO : ${count < 2 ? 'non vérifiée' : 'non vérifiées'} ici`,
  itemChange: (change, was, now) => {
    switch (change.is) {
      case 'gone':
        return phrase`le code n’existe plus ; c’était ${labelIn(was)}`
      case 'changed':
        return phrase`le libellé a changé, et son sens peut-être avec lui : ${labelIn(was)}, ${labelIn(now)}`
      case 'respelt':
        return phrase`le libellé est récrit avec les mêmes mots : ${labelIn(was)}, ${labelIn(now)}`
      case 'not-in-this-part':
        return phrase`le code (${quoted(was.label)}) n’est pas dans cette partie du ROME, ce qui ne prouve rien`
      case 'not-checked':
        return phrase`les fichiers n’ont pas la table de ce que demandent les fiches (code_ogr, libelle, code_rubrique) : rien n’a été vérifié`
      case 'category':
        return `elle est passée de ${quoted(change.was)} à ${quoted(change.now)}`
      case 'core':
        return change.isAsked
          ? phrase`pour ${change.fiche}, c’était le cœur du métier (${change.was}) ; ${change.now === null ? 'ce ne l’est plus' : `c’est désormais ${change.now}`}`
          : phrase`${change.fiche} ne la demande plus (c’était ${change.was})`
    }
  },
  appellationsNotChecked: count =>
    phrase`${counted(count, 'appellation non vérifiée', 'appellations non vérifiées')} : ${count < 2 ? 'elle n’est' : 'elles ne sont'} pas dans ces fichiers`,
  ifPartial: phrase`Si ces fichiers ne sont qu’une partie du ROME, dites-le avec --partial : l’absence n’y prouve alors rien`,
  filesRead: files =>
    phrase`lu : ${files.map(({ name, rows, table, encoding }) => `${name} (${counted(rows, table === 'fiches' ? 'fiche' : 'appellation')}, ${encoding})`).join(', ')}`,
  passedOver: names => phrase`laissé de côté : ${names.join(', ')}`,
  found: (occupation, code, said) => phrase`${quoted(occupation)} -> ${code} : ${said.join(phrase` ; `)}`,
  unchanged: (label, appellation) => {
    const beside = {
      'not-checked': phrase` ; son appellation n’a pas été vérifiée`,
      'not-in-this-part': phrase` ; son appellation n’est pas dans cette partie`,
    }
    return `${quoted(label)} n’a pas changé${appellation === null ? '' : beside[appellation]}`
  },
  codeGone: was => phrase`le code n’existe plus ; c’était ${labelIn(was)}`,
  labelChanged: (was, now) =>
    phrase`l’intitulé de la fiche a changé, et son sens peut-être avec lui : ${labelIn(was)}, ${labelIn(now)}`,
  labelRespelt: (was, now) =>
    phrase`l’intitulé de la fiche est récrit avec les mêmes mots : ${labelIn(was)}, ${labelIn(now)}`,
  codeNotInPart: label =>
    phrase`le code (${quoted(label)}) n’est pas dans cette partie du ROME, ce qui ne prouve rien`,
  labelNowAt: codes => phrase`son intitulé est désormais celui de ${codes.join(', ')}`,
  parentWas: parent => phrase`elle dépendait de ${fiche(parent)}`,
  appellationsWent: (count, places) =>
    phrase`ses appellations (${count}) : ${places.map(({ count: some, at }) => `${some} ${at === null ? 'absente de ces fichiers' : `sous ${fiche(at)}`}`).join(', ')}`,
  appellation: (code, label, became) => {
    const name = `l’appellation ${code} (${label === null ? 'sans intitulé indiqué' : quoted(label)})`
    switch (became.is) {
      case 'gone':
        return `${name} n’existe plus`
      case 'renamed':
        return `${name} s’appelle désormais ${quoted(became.label ?? '')}`
      case 'respelt':
        return `${name} s’écrit désormais ${quoted(became.label ?? '')}`
      case 'moved':
        return `${name} est passée de ${fiche(became.from)} à ${fiche(became.to)}${became.parent === null ? '' : `, qui dépend de ${fiche(became.parent)}`}`
    }
  },
  comparing: ({ occupation, code, label, version, basis, predicate, confidence }) =>
    phrase`${quoted(occupation)} et ${fiche({ code, label })}${version === null ? '' : ` du ROME ${version}`} : correspondance ${basis === 'confirmed' ? 'acceptée' : phrase`proposée, à vérifier`} (${predicate}, confiance ${decimal(confidence)})`,
  mappedWith: version =>
    phrase`Cette correspondance vient du ROME ${version} : vérifiez-la d’abord, avec metiers rome verify.`,
  itemKinds: { skills: 'Savoir-faire', knowledge: 'Savoirs', behavioural: 'Savoir-être professionnels' },
  acceptedSame: count => `par des correspondances acceptées (${digits(count)})`,
  acceptedPair: (text, item, predicate) => `${text} = ${item} (${predicate})`,
  bothHave: count => `dans les deux (${digits(count)})`,
  likelySame: count => phrase`proches par leurs mots, à juger (${digits(count)})`,
  likelyPair: (text, item, score) => phrase`${text} ~ ${item} (${decimal(score)})`,
  onlyHere: count => `seulement dans la nomenclature (${digits(count)})`,
  onlyThere: count => `seulement dans le ROME (${digits(count)})`,
  item: (label, core) => (core === null ? label : phrase`${label} (cœur de métier : ${core.toLowerCase()})`),
}

/** `0,67`: at most two decimals. */
function decimal(number: number): string {
  return String(Math.round(number * 100) / 100).replace('.', ',')
}
