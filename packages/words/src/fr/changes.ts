import type { ChangeWords } from '../change-words.js'
import { kinds } from './change-kinds.js'
import { counted, phrase } from './phrase.js'
import { sections } from './sections.js'

const rules = {
  'id-gone': 'un identifiant ou une IRI publiés ne mènent plus nulle part',
  'facts-gone': 'des faits auxquels menait un identifiant ne sont plus là',
  'terms-changed': 'ce que les utilisateurs ont le droit de faire des données a changé',
  'id-retired': 'un identifiant fonctionne encore, et est marqué comme retiré',
  added: 'il y a du nouveau, et tout ce qui était là y est encore',
  'fact-changed': phrase`un fait a changé ; chaque identifiant et chaque champ fonctionne encore`,
  corrected: 'un texte est formulé, rangé ou écrit autrement',
  restated: 'la version elle-même',
}
const levels = { major: 'majeure', minor: 'mineure', patch: 'corrective', none: 'aucune' }
const names: Readonly<Record<string, string>> = {
  ...sections,
  'hidden-labels': 'Autres graphies',
  'preferred-label-en': 'Intitulé anglais',
  abbreviations: 'Abréviations',
}
const statuses: Readonly<Record<string, string>> = {
  stated: 'indiqué',
  'not-stated': 'niveau non indiqué',
  unrecoverable: 'niveau perdu',
}

export const changes: ChangeWords = {
  kinds,
  edited: section => phrase`${section} : texte modifié`,
  filled: section => phrase`${section} : rubrique remplie`,
  emptied: section => phrase`${section} : rubrique vidée`,
  inSection: (section, change) => phrase`${section} : ${change}`,
  section: part => names[part] ?? part,
  levels,
  rules,
  summary(changes, breaking) {
    if (changes === 0) return 'aucun changement'
    const rupture = breaking === 0 ? 'sans rupture' : `dont ${breaking}\u00a0avec rupture`
    return `${counted(changes, 'changement')}, ${rupture}`
  },
  skill: label => phrase`Compétence : ${label}`,
  families: label => phrase`Familles : ${label ?? ''}`,
  dataset: 'Le jeu de données',
  breaking: 'rupture',
  ranks: (from, to) => `du rang ${from} au rang ${to}`,
  colon: phrase` : `,
  version: proposal => phrase`Version : ${proposal}`,
  proposal({ before, version, level, because, stated }) {
    if (level === 'none') return `rien n’a changé qui demande une autre version que ${before}`
    const causes = because.map(({ kind, times }) => `${kinds[kind]}${times > 1 ? ` ×${times}` : ''}`)
    const why = [...new Set(because.map(({ rule }) => rules[rule]))]
    const verdict =
      stated === null ? '' : phrase` ; ${stated.version} ${stated.isEnough ? 'suffit' : 'ne suffit pas'}`
    return phrase`${version} est proposée après ${before} (${levels[level]}), pour ${causes.join(', ')}${verdict} (${why.join(phrase` ; `)})`
  },
  values: {
    toBe: (stated, corrected, scheme) => `${stated} devient ${corrected} (${scheme})`,
    level: level => `niveau ${level}`,
    levelStatus: status => statuses[status] ?? status,
    notResolved: 'métier non trouvé',
    outOfUse: said => `retiré ${said}`,
    since: version => `depuis ${version}`,
    replacedBy: id => `remplacé par ${id}`,
    boolean: value => (value ? 'oui' : 'non'),
  },
}
