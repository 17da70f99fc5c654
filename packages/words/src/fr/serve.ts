import type { HttpProblem, QueryMust, ServeWords } from '../serve-words.js'
import { both, digits, either, phrase, quoted } from './phrase.js'

const titles: Readonly<Record<HttpProblem['is'], string>> = {
  'not-found': 'Introuvable',
  gone: 'Retiré',
  'not-acceptable': 'Aucune de ces formes',
  method: 'Méthode refusée',
  value: 'Valeur refusée',
  'too-large': 'Trop grand',
  'too-many': 'Trop de demandes',
  'media-type': 'Type de contenu refusé',
  range: 'Plage impossible',
  'bad-request': 'Demande illisible',
  'too-slow': 'Trop long',
  changed: 'Fichier modifié',
  internal: 'Erreur interne',
}

function must(what: QueryMust): string {
  switch (what.is) {
    case 'number':
      return `un nombre entier de ${digits(what.least)} à ${digits(what.most)}`
    case 'choice':
      return either(what.choices)
    case 'text':
      return `un texte, de ${digits(what.most)} caractères au plus`
    case 'name':
      return 'un nom de fonction JavaScript'
    case 'json':
      return 'du JSON de la forme que la documentation décrit'
    case 'unknown':
      return either(what.known)
  }
}

function detail(problem: HttpProblem): string {
  switch (problem.is) {
    case 'not-found':
      return phrase`Rien n’est publié sous ${problem.what} : vérifiez l’adresse, ou cherchez avec /api/v1/search?q=…`
    case 'gone':
      return problem.successors.length === 0
        ? phrase`${quoted(problem.label)} est retiré de la nomenclature, et rien ne le remplace.`
        : phrase`${quoted(problem.label)} est retiré de la nomenclature : voyez plutôt ${both(problem.successors.map(quoted))}.`
    case 'not-acceptable':
      return phrase`Aucune des formes demandées n’existe ici : demandez ${either(problem.forms)} dans Accept.`
    case 'method':
      return phrase`Ce service ne fait que lire : utilisez ${either(problem.allowed)}.`
    case 'value':
      return problem.must.is === 'unknown'
        ? phrase`${problem.name} n’existe pas ici : utilisez ${must(problem.must)}.`
        : phrase`${problem.name} doit être ${must(problem.must)}.`
    case 'too-large':
      return problem.of === 'bytes'
        ? phrase`La demande dépasse ${digits(problem.most)} octets : coupez-la en plusieurs.`
        : phrase`Le lot dépasse ${digits(problem.most)} questions : coupez-le en plusieurs.`
    case 'too-many':
      return phrase`Trop de demandes en peu de temps : recommencez dans ${digits(problem.seconds)} s.`
    case 'media-type':
      return phrase`Le corps de la demande doit être de type ${problem.wanted}.`
    case 'range':
      return phrase`La plage demandée est hors du fichier, qui a ${digits(problem.bytes)} octets.`
    case 'bad-request':
      return phrase`La demande ne peut pas être lue : vérifiez l’adresse et les en-têtes.`
    case 'too-slow':
      return phrase`La réponse prend trop de temps : demandez-en moins à la fois.`
    case 'changed':
      return phrase`Le fichier change en ce moment sur le disque : recommencez dans un instant.`
    case 'internal':
      return phrase`Erreur interne : cela ne devrait jamais arriver. Le journal du serveur dit laquelle.`
  }
}

export const serve: ServeWords = {
  title: ({ is }) => titles[is],
  detail,
  properties: { iri: 'IRI', 'mapped-codes': 'Codes ROME alignés', 'replaced-by': 'Remplacé par' },
  reconcile: {
    type: 'Métier',
    limit: 'Nombre de valeurs',
    limitHelp: phrase`Le nombre de valeurs à rendre ; 0 pour toutes.`,
  },
  page: {
    outOfUse: (version, note) =>
      phrase`Retiré depuis la version ${version}${note === null ? '' : ` (${note})`}.`,
    replacedBy: 'Remplacé par',
    otherLabels: 'Autres intitulés',
    members: 'Contient',
    forms: 'Les mêmes données',
    noProfile: phrase`Ce métier n’a pas de fiche.`,
  },
}
