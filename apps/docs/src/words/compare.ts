import type { CompetenceAspect } from '../compare/alignment'
import { bilingual } from './bilingual'

export const compareWords = bilingual(
  {
    title: 'Comparer des métiers',
    description:
      'Deux ou trois fiches côte à côte, rubrique par rubrique\u00A0: ce qui est commun est aligné et marqué.',
    rule: 'Est commun ce que les fiches disent avec les mêmes mots, et toute compétence qui a chez elles le même identifiant\u00A0; un lien mène alors à sa page.',
    choose: 'Métiers à comparer',
    choice: ['Premier métier', 'Deuxième métier', 'Troisième métier'],
    nothingChosen: '—',
    onlyProfiles: 'Seuls les métiers qui ont une fiche peuvent être comparés.',
    noScript:
      'Choisir librement demande JavaScript\u00A0; les comparaisons ci-dessous sont des pages toutes faites.',
    pairs: 'Métiers proches, côte à côte',
    pairTitle: (a: string, b: string) => `${a} et ${b}`,
    pairDescription: (a: string, b: string) =>
      `${a} et ${b} côte à côte, rubrique par rubrique\u00A0: ce qui est commun est aligné et marqué.`,
    and: ' et ',
    others: 'Comparer d’autres métiers',
    common: (shared: number, all: number) =>
      shared < all ? `commun à ${shared}` : all === 2 ? 'commun aux deux' : `commun aux ${all}`,
    commonCategory: (shared: number, all: number) =>
      `catégorie commune ${shared < all ? `à ${shared}` : all === 2 ? 'aux deux' : `aux ${all}`}`,
    differing: {
      level: 'niveaux différents',
      note: 'précisions différentes',
      both: 'niveaux et précisions différents',
    } satisfies Record<CompetenceAspect | 'both', string>,
    section: 'Rubrique',
    nothing: 'absent de cette fiche',
    chooseTwo: 'Choisissez deux métiers.',
    shown: (labels: string[]) => `Comparaison de ${labels.join(', ')}.`,
    unreadable: 'Une fiche n’a pas pu être lue\u00A0; rechargez la page.',
    without: (label: string) => `«\u00A0${label}\u00A0» n’a pas de fiche à comparer.`,
    unknown: (id: string) => `«\u00A0${id}\u00A0» n’est pas un métier de la nomenclature.`,
    compare: 'Comparer',
    with: 'avec',
    withAnother: 'avec un autre métier',
  },
  {
    title: 'Compare occupations',
    description:
      'Two or three profiles side by side, section by section: what they have in common is aligned and marked.',
    rule: 'Common is what the profiles say in the same words, and every skill that has the same identifier in them; a link then leads to its page.',
    choose: 'Occupations to compare',
    choice: ['First occupation', 'Second occupation', 'Third occupation'],
    nothingChosen: '—',
    onlyProfiles: 'Only occupations that have a profile can be compared.',
    noScript: 'A free choice needs JavaScript; the comparisons below are ready-made pages.',
    pairs: 'Related occupations side by side',
    pairTitle: (a, b) => `${a} and ${b}`,
    pairDescription: (a, b) =>
      `${a} and ${b} side by side, section by section: what they have in common is aligned and marked.`,
    and: ' and ',
    others: 'Compare other occupations',
    common: (shared, all) =>
      shared < all ? `common to ${shared}` : all === 2 ? 'common to both' : `common to all ${all}`,
    commonCategory: (shared, all) =>
      `category common to ${shared < all ? shared : all === 2 ? 'both' : `all ${all}`}`,
    differing: {
      level: 'levels differ',
      note: 'details differ',
      both: 'levels and details differ',
    },
    section: 'Section',
    nothing: 'not in this profile',
    chooseTwo: 'Choose two occupations.',
    shown: labels => `Comparison of ${labels.join(', ')}.`,
    unreadable: 'A profile could not be read; reload the page.',
    without: label => `“${label}” has no profile to compare.`,
    unknown: id => `“${id}” is no occupation of the nomenclature.`,
    compare: 'Compare',
    with: 'with',
    withAnother: 'with another occupation',
  },
)
