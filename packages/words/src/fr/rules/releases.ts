import { commandWord, keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { lost } from '../lost.js'
import { phrase, quoted } from '../phrase.js'

const asked = {
  publisher: {
    what: 'L’éditeur des données n’est pas indiqué',
    lines: keyLine(['catalogue', 'publisher'], '{ name: "Nom de l’organisme" }'),
  },
  contact: {
    what: 'Le contact pour les données n’est pas indiqué',
    lines: keyLine(['catalogue', 'contact'], '{ name: "Nom du service", email: contact@example.org }'),
  },
  spatial: {
    what: 'Le territoire que couvrent les données n’est pas indiqué',
    lines: keyLine(
      ['catalogue', 'spatial'],
      '["http://publications.europa.eu/resource/authority/country/FRA"]',
    ),
  },
  themes: {
    what: 'Le thème des données n’est pas indiqué',
    lines: keyLine(
      ['catalogue', 'themes'],
      '["http://publications.europa.eu/resource/authority/data-theme/SOCI"]',
    ),
  },
}

/** What is said of the dataset as a whole, and of what was published before. */
export const releases = {
  'base-iri-not-stated': {
    title: 'Adresse de base non indiquée',
    about: phrase`Personne n’a dit par quelle adresse commencent les identifiants : ils sont des noms d’essai, qui ne mènent nulle part et qui changeront.`,
    say: ({ iri }) => ({
      message: phrase`L’adresse de base n’est pas indiquée : les identifiants commencent par ${iri}, des noms pour essayer, pas pour publier.`,
      advice: phrase`Choisissez une adresse sous un nom de domaine qui est à vous, et mettez-la dans sources/sources.yaml, avec une barre à la fin ; elle ne devra plus changer :

${keyLine(['baseIri'], 'https://example.org/metiers/')}`,
    }),
  },
  'licence-not-stated': {
    title: 'Licence non indiquée',
    about: 'Personne n’a dit sous quelle licence les données peuvent être utilisées.',
    say: () => ({
      message: 'La licence des données n’est pas indiquée.',
      advice: phrase`Demandez-la au propriétaire des données, et mettez son adresse dans sources/sources.yaml ; pour la Licence Ouverte 2.0 :

${keyLine(['licence'], 'https://spdx.org/licenses/etalab-2.0')}`,
    }),
  },
  'catalogue-not-stated': {
    title: 'Catalogue incomplet',
    about: phrase`Quelque chose que les portails de données demandent (DCAT-AP 3) n’est pas indiqué : catalog.jsonld s’en passe, et dit de l’éditeur qu’il n’est pas indiqué.`,
    say: ({ property }) => ({
      message: `${asked[property].what}.`,
      advice: phrase`Demandez-le au propriétaire des données, et mettez-le dans sources/sources.yaml, sur ce modèle :

${asked[property].lines}`,
    }),
  },
  'version-not-raised': {
    title: 'Version trop basse',
    about: 'La version du jeu de données dit moins que ce qui a changé depuis la dernière version publiée.',
    say: ({ version, previous, proposed }) => ({
      message: phrase`La version est ${version} ; ce qui a changé depuis la version ${previous} demande ${proposed}.`,
      advice: phrase`Avant de publier, mettez dans sources/sources.yaml (metiers diff dit ce qui a changé) :

${keyLine(['version'], proposed)}`,
    }),
  },
  'previous-release-lost': {
    title: 'Perdu depuis la version précédente',
    about:
      'Quelque chose que la version précédente avait et que celle-ci n’a plus, sans que personne y ait renoncé.',
    say: ({ version, kind, label, detail }, { occupationId, sectionName }) => {
      const named = kind === 'section' && detail !== null ? sectionName(detail) : (detail ?? '')
      return {
        message: phrase`La version ${version} avait ${lost[kind](label, named)} ; celle-ci ne l’a plus.`,
        advice: phrase`Si c’est un oubli, remettez dans les sources ce qui manque. Si vous y renoncez :

metiers build --accept-loss ${occupationId ?? ''} --because "pourquoi"`,
      }
    },
  },
  'registered-id-missing': {
    title: 'Métier publié devenu introuvable',
    about: 'Un métier déjà publié n’est plus dans aucune source, et personne n’a dit ce qu’il est devenu.',
    say: ({ id, label, last, likely }) => ({
      message: phrase`${quoted(label)} (${id}), publié en version ${last}, n’est plus dans aucune source${likely === null ? '' : phrase` ; ${quoted(likely)} est nouveau et pourrait être lui`}.`,
      advice: phrase`S’il a changé de nom :

metiers rename ${id} ${commandWord(likely ?? 'Nouvel intitulé')}

S’il a été retiré :

metiers retire ${id} --because "pourquoi"

S’il est réuni à un autre :

metiers merge ${id} --into IDENTIFIANT

S’il est scindé :

metiers split ${id} --into IDENTIFIANT IDENTIFIANT

Sinon, remettez-le dans les sources.`,
    }),
  },
  'deprecated-id-listed': {
    title: 'Métier hors d’usage encore présent',
    about: 'Un métier que le registre des identifiants dit hors d’usage est dans les sources.',
    say: ({ id, label, since }) => ({
      message: phrase`${quoted(label)} (${id}) est hors d’usage depuis la version ${since}, et les sources l’ont encore.`,
      advice: phrase`Retirez-le des sources. S’il est de retour, retirez « deprecation » de sa ligne dans sources/identifiers.yaml.`,
    }),
  },
  'replacement-unknown': {
    title: 'Remplaçant inconnu',
    about: phrase`Ce qui remplace un métier hors d’usage n’est ni dans les sources ni dans le registre des identifiants.`,
    say: ({ id, label, replacement, nearest }) => ({
      message: phrase`${quoted(label)} (${id}) est remplacé par ${quoted(replacement)}, qui n’est ni dans les sources ni dans le registre.`,
      advice:
        nearest === null
          ? phrase`Corrigez « replacedBy » dans sources/identifiers.yaml, ou remettez ce métier dans les sources.`
          : phrase`Écrivez ${quoted(nearest)} dans sources/identifiers.yaml, si c’est celui que vous vouliez.`,
    }),
  },
  'id-not-registered': {
    title: 'Identifiant pas encore inscrit',
    about: phrase`Un nouveau métier : son identifiant n’est pas encore au registre.`,
    say: ({ id, label, likely }) => ({
      message: phrase`${quoted(label)} est nouveau : son identifiant sera ${id}${likely === null ? '' : `, à moins que ce soit ${likely} sous un nouveau nom`}.`,
      advice:
        likely === null
          ? phrase`Une fois publié, un identifiant reste pour toujours. Inscrivez-le :

metiers ids update`
          : phrase`S’il a changé de nom :

metiers rename ${likely} ${commandWord(label)}

S’il est nouveau, inscrivez son identifiant, qui reste pour toujours :

metiers ids update`,
    }),
  },
} satisfies SomeRules
