import type { StewardTroubles, TableMistake, YamlMistake } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { counted, digits, phrase, quoted } from '../phrase.js'
import { releaseFileTroubles } from './release-files.js'
import { sayMistake } from './value-mistake.js'

const correctLine = 'Corrigez cette ligne, puis relancez la commande.'

/** A file that a steward keeps. */
export const stewardTroubles: SaysTroubles<StewardTroubles> = {
  ...releaseFileTroubles,
  'steward-file-too-large': ({ bytes, limit }) => ({
    problem: phrase`le fichier fait ${digits(bytes)} octets`,
    expected: phrase`${digits(limit)} octets au plus pour un fichier de réglages`,
    advice: 'Vérifiez que c’est le bon fichier, ou reprenez-le dans git.',
  }),
  'steward-file-unreadable': ({ reason }) => ({
    problem: phrase`le fichier ne peut pas être lu (${reason})`,
    expected: 'un fichier en UTF-8 que vous avez le droit de lire',
    advice: 'Remettez-le en place, ou changez ses droits.',
  }),
  'steward-file-not-written': ({ reason }) => ({
    problem: phrase`le fichier ne peut pas être écrit (${reason})`,
    expected: 'un fichier qui peut être remplacé',
    advice: 'Libérez de la place, ou changez ses droits.',
  }),
  'steward-file-not-utf-8': () => ({
    problem: 'le fichier n’est pas en UTF-8',
    expected: 'un fichier en UTF-8',
    advice: 'Enregistrez-le en UTF-8.',
  }),
  'not-a-file': ({ found }) => ({
    problem: phrase`${{ folder: 'un dossier', link: 'un lien', other: 'un objet qui n’est pas un fichier' }[found]} porte le nom d’un fichier de réglages`,
    expected: 'un fichier à ce nom',
    advice: 'Renommez-le, ou remettez le fichier en place.',
  }),
  'bad-yaml': ({ mistake }) => {
    const [problem, expected] = yamlMistakes[mistake]
    return { problem, expected, advice: correctLine }
  },
  'too-many-aliases': ({ limit }) => ({
    problem: phrase`il y a plus de ${limit} renvois (« & » et « * »)`,
    expected: 'les valeurs en toutes lettres',
    advice: correctLine,
  }),
  'aliases-too-far': () => ({
    problem: phrase`les renvois (« * ») se répètent trop`,
    expected: 'les valeurs en toutes lettres',
    advice: correctLine,
  }),
  'key-twice': ({ key }) => ({
    problem: phrase`la clé ${quoted(key)} est là deux fois`,
    expected: 'chaque clé une fois',
    advice: 'Gardez-en une, puis relancez la commande.',
  }),
  'alias-without-anchor': ({ alias }) => ({
    problem: phrase`${quoted(`*${alias}`)} renvoie à un repère qui n’existe pas`,
    expected: phrase`un repère ${quoted(`&${alias}`)} plus haut, ou le texte entre guillemets`,
    advice: correctLine,
  }),
  'alias-in-itself': ({ alias }) => ({
    problem: phrase`${quoted(`*${alias}`)} renvoie à ce qui le contient, et tourne en rond`,
    expected: 'les valeurs en toutes lettres',
    advice: correctLine,
  }),
  'templates-differ': ({ what, id, other }) => ({
    problem:
      what === 'scale'
        ? phrase`l’échelle ${quoted(id)} n’a pas les mêmes niveaux que dans ${other}`
        : phrase`la rubrique ${quoted(id)} n’est pas la même que dans ${other}`,
    expected:
      what === 'scale'
        ? phrase`les mêmes niveaux, ou un autre identifiant`
        : phrase`la même nature, la même échelle et le même nom, ou un autre identifiant`,
    advice: 'Corrigez l’un des deux modèles, puis relancez la commande.',
  }),
  'unseen-character-in-file': ({ character }) => ({
    problem: phrase`un texte contient le caractère invisible ${character}`,
    expected: 'des textes qui se voient en entier',
    advice: 'Retapez ce texte, puis relancez la commande.',
  }),
  'unknown-key': ({ under, keys, known, nearest }) => ({
    problem: `${whereIn(under)}${keys.length > 1 ? phrase`les clés ${keys.map(quoted).join(', ')} n’existent pas` : phrase`la clé ${keys.map(quoted).join('')} n’existe pas`}`,
    expected: known.length > 0 ? known.join(', ') : 'les clés que la documentation énumère',
    advice:
      nearest === null
        ? 'Corrigez-la, ou retirez-la.'
        : phrase`Corrigez-la en ${quoted(nearest)}, ou retirez-la.`,
  }),
  'bad-value': ({ key, mistake }) => ({
    ...sayMistake(key === '' ? 'le fichier' : whichKey(key), mistake),
    advice: correctLine,
  }),
  'bad-cell': ({ column, mistake }) => ({
    ...sayMistake(column === '' ? 'la ligne' : phrase`la colonne ${quoted(column)}`, mistake),
    advice: correctLine,
  }),
  'bad-table': ({ mistake }) => ({ problem: tableMistakes[mistake], expected: sssom, advice: correctLine }),
  'unseen-character-in-table': ({ character }) => ({
    problem: phrase`un texte contient le caractère invisible ${character}`,
    expected: 'des textes qui se voient en entier',
    advice: 'Retapez ce texte, puis relancez la commande.',
  }),
  'no-attribution': () => ({
    problem: 'l’en-tête ne dit pas de qui vient le référentiel, ni sous quelle licence',
    expected: phrase`les lignes « object_source_version », « other » et « object_licence »`,
    advice: 'Complétez l’en-tête, puis relancez la commande.',
  }),
  'mapping-twice': ({ mapping, first }) => ({
    problem: phrase`la correspondance ${quoted(mapping)} est là deux fois, d’abord dans ${first.path}, ligne ${first.line}`,
    expected: 'chaque correspondance une fois',
    advice: 'Gardez-en une, puis relancez la commande.',
  }),
  'several-rome-versions': ({ scheme, version, other }) => ({
    problem: phrase`« object_source_version » vaut ${version}, et ${other.version} dans ${other.path}`,
    expected: `une seule version ${scheme === 'rome' ? 'du ROME' : 'd’ESCO'} pour toutes les correspondances`,
    advice: 'Mettez le plus ancien fichier à la nouvelle version, ou sortez-le du dossier.',
  }),
  'too-many-occupations': ({ count, limit }) => ({
    problem: phrase`les documents énumèrent ${counted(count, 'métier')}`,
    expected: phrase`${digits(limit)} au plus`,
    advice: phrase`Vérifiez que c’est le bon document : sa liste est peut-être celle d’autre chose.`,
  }),
  'unknown-rule': ({ rule, nearest }) => ({
    problem: phrase`la règle ${quoted(rule)} n’existe pas`,
    expected:
      nearest === null
        ? 'l’identifiant d’une règle de docs/regles.md'
        : phrase`l’identifiant d’une règle de docs/regles.md ; le plus proche est ${quoted(nearest)}`,
    advice: 'Corrigez-la.',
  }),
  'document-id-twice': ({ id }) => ({
    problem: phrase`deux documents ont l’identifiant ${quoted(id)}`,
    expected: 'un identifiant par document',
    advice: 'Donnez un autre identifiant à l’un d’eux.',
  }),
  'no-document': () => ({
    problem: 'il n’y a aucun document dans ce dossier',
    expected: 'au moins un document, par exemple .docx, .txt ou .md',
    advice: 'Mettez-y les documents, ou indiquez un autre dossier avec --sources.',
  }),
  'nothing-to-propose': () => ({
    problem: 'les documents n’ont pas de titres en commun',
    expected: 'au moins deux fiches d’une même forme, ou une fiche avec des titres connus',
    advice: 'Ajoutez une fiche de la même forme, ou écrivez le modèle à la main.',
  }),
  'link-out-of-sources': () => ({
    problem: 'un lien mène hors du dossier des sources',
    expected: phrase`un fichier de ce dossier : rien d’autre n’est lu`,
    advice: 'Mettez le fichier lui-même à la place du lien.',
  }),
  'no-such-occupation': ({ nearest }) => ({
    problem: 'ce métier n’existe pas',
    expected:
      nearest === null
        ? 'l’identifiant ou l’intitulé d’un métier, comme chef-de-projet'
        : phrase`l’identifiant ou l’intitulé d’un métier ; le plus proche est ${quoted(nearest)}`,
    advice: phrase`« metiers check » dit quels métiers il y a, et lesquels n’ont pas de fiche.`,
  }),
  'acceptance-without-reason': () => ({ problem: 'la raison manque', ...bothOptions }),
  'reason-without-acceptance': () => ({ problem: 'c’est une raison sans objet', ...bothOptions }),
  'nothing-lost': ({ id }) => ({
    problem: phrase`rien de ${quoted(id)} n’est perdu`,
    expected: 'les identifiants de métiers dont quelque chose est perdu',
    advice: phrase`« metiers build », sans cette option, dit ce qui est perdu.`,
  }),
}

// `sections.0.labels.fr`: what a person counts starts at one, and what holds the key comes after it.
function whichKey(key: string): string {
  const [what = '', ...wheres] = placesIn(key)
  return wheres.length === 0 ? what : phrase`${what} (dans ${wheres.join(', dans ')})`
}

/** What a key stands under, before the words for it. */
function whereIn(under: string): string {
  if (under === '') return ''
  const isEntry = /\.\d+(?:\.|$)/.test(under)
  return isEntry ? phrase`dans ${placesIn(under).join(', dans ')}, ` : phrase`sous ${quoted(under)}, `
}

function placesIn(key: string): string[] {
  const entry = /^(.*)\.(\d+)(?:\.(.+))?$/.exec(key)
  if (!entry) return [phrase`la clé ${quoted(key)}`]
  const [, list = '', index = '', name] = entry
  const [, above, of = list] = /^(.*\.\d+)\.([^.]+)$/.exec(list) ?? []
  return [
    ...(name === undefined ? [] : [phrase`la clé ${quoted(name)}`]),
    phrase`l’entrée ${Number(index) + 1} de ${quoted(of)}`,
    ...(above === undefined ? [] : placesIn(above)),
  ]
}

const bothOptions = {
  expected: '--accept-loss IDENTIFIANT… --because RAISON',
  advice: phrase`Donnez les deux : la raison est gardée avec les sources.`,
}
const sssom = 'une table SSSOM, avec une tabulation entre les cellules'

const tableMistakes: Record<TableMistake, string> = {
  columns: 'la ligne n’a pas autant de cellules que la table a de colonnes',
  cells: 'la ligne n’a pas autant de cellules que celle d’avant',
  'quote-open': 'des guillemets (") sont ouverts et jamais fermés',
  'text-after-quote': 'du texte suit des guillemets fermants (")',
  'quote-inside': 'des guillemets (") sont au milieu d’une cellule',
  'no-row': 'cette ligne n’est pas celle d’une table',
  'no-table': 'ce n’est pas une table',
}

const inQuotes = 'la valeur entre guillemets, comme "valeur"'
const oneIndent = 'le même nombre d’espaces au début des lignes d’un même niveau'
const withoutMarks = phrase`la valeur seule, ou entre guillemets (") si elle commence par ce signe`

const yamlMistakes: Record<YamlMistake, readonly [problem: string, expected: string]> = {
  'alias-name': [phrase`un astérisque (« * ») commence une valeur sans nommer de repère`, inQuotes],
  'alias-with-properties': [phrase`un renvoi (« * ») porte lui-même un repère`, withoutMarks],
  'anchor-name': [phrase`un repère (« & ») n’a pas de nom`, inQuotes],
  'anchor-twice': [phrase`une valeur a deux repères (« & »)`, 'un repère au plus'],
  'bracket-or-comma': [
    'un signe n’est pas à sa place, ou il manque une accolade, un crochet ou une virgule avant lui',
    'des accolades et des crochets fermés, et une virgule entre deux valeurs',
  ],
  'comment-space': [
    phrase`il manque une espace avant un commentaire (« # »)`,
    phrase`une espace avant « # »`,
  ],
  'colon-in-value': [
    phrase`une valeur contient un deux-points, ou la ligne suivante est trop décalée`,
    phrase`la valeur entre guillemets, ou des lignes d’un même niveau décalées d’autant d’espaces`,
  ],
  'colon-missing': [
    'une clé n’est pas suivie d’un deux-points',
    phrase`une clé, un deux-points, une espace et la valeur`,
  ],
  directive: [phrase`une ligne commence par « % »`, inQuotes],
  escape: [
    'une barre oblique inverse (\\) entre guillemets ne forme aucun signe connu',
    "deux barres (\\\\), ou des guillemets simples (')",
  ],
  indent: ['cette ligne n’est pas décalée comme ses voisines', oneIndent],
  'indent-of-keys': ['des clés du même niveau ne commencent pas dans la même colonne', oneIndent],
  'indent-of-list': ['des entrées de la même liste ne commencent pas dans la même colonne', oneIndent],
  'key-kind': ['une clé n’est pas un texte', 'un texte comme clé'],
  'key-length': [phrase`une clé a plus de ${digits(1024)} caractères`, 'une clé courte'],
  'key-over-lines': [
    'une clé s’étend sur plusieurs lignes',
    phrase`une clé, un deux-points, une espace et la valeur ; les guillemets ouverts sont à fermer`,
  ],
  'lines-in-brackets': [
    'une liste en lignes est entre crochets ou accolades',
    'des valeurs séparées par des virgules entre crochets, ou des lignes sans crochets',
  ],
  'properties-order': [
    phrase`un repère (« & ») ou un type (« ! ») est avant le signe qu’il devrait suivre`,
    withoutMarks,
  ],
  'quote-open': [
    'des guillemets sont ouverts et jamais fermés',
    'des guillemets à la fin de la valeur aussi',
  ],
  'reserved-sign': ['une valeur commence par un signe que YAML se réserve', inQuotes],
  'second-document': [phrase`un second document commence (« --- »)`, 'un seul document par fichier'],
  'sign-missing': ['il manque un signe', phrase`une clé, un deux-points, une espace et la valeur`],
  tab: ['la ligne commence par une tabulation', 'des espaces'],
  'tag-kind': [phrase`un type (« ! ») n’est pas celui de la valeur qui suit`, withoutMarks],
  'tag-twice': [phrase`une valeur a deux types (« ! »)`, withoutMarks],
  'tag-unknown': [phrase`un type (« ! ») est inconnu`, withoutMarks],
  'text-after-sign': [
    phrase`du texte suit « | » ou « > » sur la même ligne`,
    'le texte sur les lignes suivantes',
  ],
  'too-deep': ['des valeurs sont emboîtées trop profondément', 'quelques niveaux'],
  unreadable: ['cette ligne n’est pas du YAML', phrase`une clé, un deux-points, une espace et la valeur`],
}
