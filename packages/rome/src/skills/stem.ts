// A verb and its noun part after these endings: `animer` and `animation`, `planifier` and `planification`. The longest
// first; the first that fits and leaves enough holds.
const endings: readonly (readonly [ending: string, stem: string])[] = [
  ['ification', 'ifi'],
  ['ication', 'iqu'],
  ['isation', 'is'],
  ['ation', ''],
  ['ition', ''],
  ['ement', ''],
  ['aire', ''],
  ['ance', ''],
  ['ence', ''],
  ['eur', ''],
  ['ion', ''],
  ['er', ''],
  ['ir', ''],
  ['if', ''],
  ['ie', ''],
  ['ee', ''],
  ['e', ''],
]

const leastStem = 4

/** The words that a rule of endings does not bring together, by the first of their row. */
const families = [
  ['acheter', 'achat', 'acheteur'],
  ['choisir', 'choix'],
  ['client', 'clientele'],
  ['coacher', 'coach', 'coaching'],
  ['concevoir', 'conception', 'concepteur'],
  ['conduire', 'conduite'],
  ['connaitre', 'connaissance'],
  ['construire', 'construction', 'constructeur'],
  ['convaincre', 'conviction'],
  ['definir', 'definition'],
  ['diriger', 'direction', 'dirigeant'],
  ['ecrire', 'ecrit', 'ecrite', 'ecriture'],
  ['entreprendre', 'entrepreneur', 'entrepreneurial', 'entrepreneuriat'],
  ['exprimer', 'expression'],
  ['gerer', 'gestion', 'gestionnaire'],
  ['intervenir', 'intervention'],
  ['leader', 'leadership'],
  ['maintenir', 'maintenance', 'maintien'],
  ['manager', 'management', 'managerial'],
  ['offrir', 'offre'],
  ['oral', 'orale', 'oralement'],
  ['persuader', 'persuasion', 'persuasif'],
  ['maquette', 'maquettage', 'maquetter'],
  ['piloter', 'pilotage'],
  ['planifier', 'planification', 'planning'],
  ['precis', 'precision', 'precisement'],
  ['prevenir', 'prevention'],
  ['produire', 'production', 'producteur'],
  ['recevoir', 'reception', 'receptionner'],
  ['recruter', 'recrutement'],
  ['rediger', 'redaction', 'redacteur', 'redactionnel'],
  ['reduire', 'reduction'],
  ['repondre', 'reponse'],
  ['rigueur', 'rigoureux', 'rigoureusement'],
  ['soigner', 'soin'],
  ['suivre', 'suivi'],
  ['traduire', 'traduction', 'traducteur'],
  ['vendre', 'vente', 'vendeur'],
]
const familyOf = new Map(families.flatMap(words => words.map(word => [word, words[0] ?? word] as const)))

/**
 * What a word of a skill has in common with its verb and its noun: `animer` and `animation` are one, as are `gérer` and
 * `gestion`. The word is in the form in which words are compared (`wordsOf`).
 */
export function stem(word: string): string {
  const family = familyOf.get(word)
  if (family !== undefined) return family
  const found = endings.find(([ending, left]) => {
    return word.endsWith(ending) && word.length - ending.length + left.length >= leastStem
  })
  const cut = found ? word.slice(0, word.length - found[0].length) + found[1] : word
  // `conseiller` and `conseil`, `planner` and `plan`: a doubled letter at the end is one.
  return cut.replace(/(.)\1$/u, '$1')
}
