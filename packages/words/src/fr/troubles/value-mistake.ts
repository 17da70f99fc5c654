import type { Found, ValueKind, ValueMistake } from '@metiers/schema'
import { counted, digits, either, phrase, quoted } from '../phrase.js'
import { sayTemplateMistake } from './template-mistake.js'

/** What is wrong with a value, as a sentence that its key has begun goes on, and what may stand there. */
export type MistakeSaid = { problem: string; expected: string }

/** What is wrong with a value; `it` is what has it: `la clé « version »`, `la colonne confidence`. */
export function sayMistake(it: string, mistake: ValueMistake): MistakeSaid {
  switch (mistake.is) {
    case 'missing':
      return { problem: phrase`${it} manque`, expected: 'une valeur à cet endroit' }
    case 'kind':
      return {
        problem: isFound(it, mistake.found),
        // A number, a date or yes, which YAML takes for something else than a text.
        expected:
          mistake.wanted === 'text' && mistake.found.is === 'plain' && mistake.found.value !== 'null'
            ? phrase`un texte : mettez la valeur entre guillemets`
            : kinds[mistake.wanted],
      }
    case 'choice':
      return {
        problem: mistake.found === null ? phrase`${it} manque` : isFound(it, mistake.found),
        expected: either(mistake.choices.map(unquote)),
      }
    case 'least':
      return {
        problem: phrase`${it} est trop ${mistake.of === 'number' ? 'petite' : 'courte'}`,
        expected: mistake.isReached
          ? phrase`au moins ${amount(mistake.limit, mistake.of)}`
          : phrase`plus de ${amount(mistake.limit, mistake.of)}`,
      }
    case 'most':
      return {
        problem: phrase`${it} est trop ${mistake.of === 'number' ? 'grande' : 'longue'}`,
        expected: mistake.isReached
          ? phrase`${amount(mistake.limit, mistake.of)} au plus`
          : phrase`moins de ${amount(mistake.limit, mistake.of)}`,
      }
    case 'form':
      return {
        problem: isFound(it, mistake.found),
        expected:
          mistake.iso === null
            ? forms[mistake.form]
            : phrase`une date écrite année-mois-jour : ${mistake.iso}`,
      }
    case 'no-day':
      return {
        problem: phrase`${it} vaut ${quoted(mistake.text)}, un jour qui n’existe pas`,
        expected: forms.date,
      }
    case 'multiple':
      return { problem: phrase`${it} n’est pas un multiple de ${mistake.of}`, expected: 'un tel multiple' }
    case 'unknown-keys':
      return {
        problem: phrase`${it} a une clé qui n’existe pas : ${mistake.keys.map(quoted).join(', ')}`,
        expected: 'les clés prévues',
      }
    case 'inside':
      return sayMistake(phrase`${it}, clé ${quoted(mistake.key)}`, mistake.mistake)
    case 'none-of-all':
      return { problem: isFound(it, mistake.found), expected: 'une des valeurs possibles' }
    case 'key':
      return { problem: phrase`${it} a une clé qui ne peut pas être là`, expected: 'les clés prévues' }
    case 'placeholder':
      return {
        problem: phrase`dans ${it}, ${quoted(mistake.text)} ne remplace rien`,
        expected: '{count} (un nombre) ou {scope} (des mots)',
      }
    case 'id-twice':
      return {
        problem: phrase`l’identifiant ${quoted(mistake.id)} est là deux fois`,
        expected: 'chaque identifiant une fois',
      }
    case 'replaced-twice':
      return {
        problem: phrase`${quoted(mistake.id)} est deux fois dans « replacedBy »`,
        expected: 'chaque identifiant une fois',
      }
    case 'label-twice':
      return {
        problem: phrase`l’intitulé ${quoted(mistake.label)} est aussi celui de ${quoted(mistake.owner)}`,
        expected: 'un intitulé par métier',
      }
    case 'former-label-twice':
      return {
        problem: phrase`l’ancien intitulé ${quoted(mistake.label)} est aussi celui de ${quoted(mistake.owner)}`,
        expected: 'un ancien intitulé pour un seul métier',
      }
    case 'replaces-itself':
      return { problem: 'un métier est remplacé par lui-même', expected: 'un autre métier, ou aucun' }
    case 'circle':
      return {
        problem: phrase`les remplacements tournent en rond : ${mistake.ids.map(quoted).join(' par ')}`,
        expected: 'des remplacements qui mènent à un métier',
      }
    case 'template':
      return sayTemplateMistake(mistake.mistake)
    case 'other':
      return { problem: phrase`${it} n’a pas une valeur qui peut être là`, expected: 'une valeur possible' }
  }
}

function isFound(it: string, found: Found | null): string {
  if (found === null) return phrase`${it} n’a pas la bonne forme`
  if (found.is === 'text')
    return found.text === '' ? phrase`${it} est vide` : phrase`${it} vaut ${quoted(found.text)}`
  if (found.is === 'plain')
    return phrase`${it} ${found.value === 'null' ? 'est vide' : `vaut ${found.value}`}`
  return phrase`${it} ${{ list: 'est une liste', mapping: 'contient des clés', 'no-number': 'n’est pas un nombre', infinite: 'est un nombre sans fin' }[found.is]}`
}

const kinds: Record<ValueKind, string> = {
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  'yes-or-no': 'true (oui) ou false (non)',
  list: phrase`une liste : une ligne par entrée, qui commence par un tiret et une espace`,
  mapping: phrase`des clés, chacune avec sa valeur, comme « fr: Boulanger »`,
  null: 'rien (null)',
  other: 'une autre valeur',
}

const forms: Record<Extract<ValueMistake, { is: 'form' }>['form'], string> = {
  text: 'un texte, sans espace au début ni à la fin',
  identifier: 'un identifiant : des mots de a à z sans accent et des chiffres, joints par des tirets',
  'subfamily-id': 'l’identifiant d’une famille, une barre oblique, et un identifiant',
  version: 'une version comme 1.0.0',
  'release-version': 'une version comme 1.0.0',
  date: 'une date comme 2026-01-31 (année-mois-jour)',
  'rome-2-code': 'un code ROME 2 : cinq chiffres',
  'rome-2-domain': 'les trois chiffres d’un domaine du ROME 2',
  'rome-code': 'un code ROME : une lettre de A à N et quatre chiffres',
  'pcs-code': 'un code PCS, comme 388a ou 38A1',
  iri: 'un IRI, comme https://example.org/licence',
  'iri-signs': 'un IRI, sans espace et sans < > " { } | \\ ^ ni `',
  'iri-start': 'un IRI qui commence par https://, http:// ou urn:',
  page: 'l’adresse d’une page, comme https://example.org/',
  'page-start': 'une adresse qui commence par https:// ou http://',
  contact: 'une adresse, comme https://example.org/contact',
  'contact-start': 'une adresse qui commence par https://, http:// ou mailto:',
  'contact-way': 'une adresse électronique (email) ou une page (page)',
  'slash-at-end': 'une adresse qui finit par une barre oblique',
  'version-url': 'une adresse qui contient {version}, comme https://example.org/donnees/{version}/',
  'no-query': 'une adresse sans point d’interrogation ni dièse',
  'path-in-sources': 'le chemin d’un fichier du dossier des sources, comme documents/fiche.docx',
  'path-in-dataset': 'le chemin d’un fichier des données',
  checksum: '64 chiffres hexadécimaux',
  'mapping-subject': 'metier: et l’identifiant d’un métier, ou skill: et celui d’une compétence',
  'mapping-object': 'rome: et un code, comme rome:M1805',
  'skill-mapping-object':
    'rome: et un code OGR, comme rome:300440, ou esco:skill/ et la fin de son adresse, selon l’en-tête',
  'mapping-core': 'des fiches avec un mot chacune, comme M1853 Principale|M1870 Émergente',
  'heading-count': '{count} une fois au plus',
  'heading-word': 'un mot, ou {count}',
  'heading-letter': 'une lettre ou un chiffre',
  'heading-sign': 'une lettre, un chiffre ou un signe',
  'all-sections': 'les titres de chaque rubrique',
  email: 'une adresse électronique',
  address: 'une adresse qui commence par https:// ou http://',
  time: 'une date et une heure comme 2026-01-31T12:00:00Z',
  other: 'une valeur de la forme demandée',
}

function amount(limit: string, of: 'characters' | 'entries' | 'number'): string {
  if (of === 'characters') return counted(Number(limit), 'caractère')
  if (of === 'entries') return counted(Number(limit), 'entrée')
  return /^\d+$/.test(limit) ? digits(Number(limit)) : limit
}

// The choices are JSON: what a person writes is the text.
function unquote(choice: string): string {
  return choice.startsWith('"') ? choice.slice(1, -1) : choice
}
