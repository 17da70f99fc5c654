import { shorten } from '../../shorten.js'
import { keyLine } from '../../steward-lines.js'
import type { SomeRules } from '../../words.js'
import { decide, someId } from '../decisions.js'
import { counted, digits, percent, phrase, quoted } from '../phrase.js'

/** The fiches: which there are, and whose they are. */
export const fiches = {
  'nomenclature-without-profile': {
    title: 'Aucune fiche',
    about: phrase`Aucune source n’a de fiche : des métiers, il n’y a que le nom à publier.`,
    say: ({ occupations }, { headingOf }) => ({
      message:
        occupations === 1
          ? 'Le seul métier de la nomenclature n’a pas de fiche.'
          : `Aucun des ${digits(occupations)} métiers n’a de fiche.`,
      advice: phrase`Ajoutez une fiche aux sources : elle commence par le titre « ${headingOf('title')} ».`,
    }),
  },
  'occupation-without-profile': {
    title: 'Métiers sans fiche',
    about: 'Un métier dont aucune fiche n’existe.',
    say: ({ label }) => ({
      message: `${quoted(label)} n’a pas de fiche.`,
      advice: phrase`Écrivez sa fiche et ajoutez-la aux sources ; metiers form en fait le formulaire Word.`,
    }),
  },
  'profile-without-title': {
    title: 'Fiche sans intitulé',
    about: phrase`Une fiche sans le nom de son métier : son contenu n’est à personne.`,
    say: (_, { headingOf }) => ({
      message: 'Une fiche sans intitulé commence ici.',
      advice: phrase`Écrivez le nom du métier sous « ${headingOf('title')} ».`,
    }),
  },
  'profile-unlisted': {
    title: 'Fiche d’un métier inconnu',
    about: 'Une fiche d’un métier que ni la liste ni la grille n’ont.',
    say: ({ title }) => ({
      message: phrase`La fiche ${quoted(title)} n’est celle d’aucun métier de la liste.`,
      advice: phrase`Ajoutez le métier à la liste. Si c’est l’autre nom d’un métier de la liste, ${decide('aliases', { text: title, occupation: someId })}`,
    }),
  },
  'duplicate-profile': {
    title: 'Deux fiches pour un métier',
    about: 'Laquelle vaut, ce n’est pas à un programme de le choisir.',
    say: ({ title }, { placeOf }) => ({
      message: phrase`Une deuxième fiche de ${quoted(title)} ; la première est dans ${placeOf('first')}.`,
      advice: 'Gardez l’une des deux.',
    }),
  },
  'profile-announced-missing': {
    title: 'Fiche annoncée, absente',
    about: 'La liste des fiches en nomme une que les sources n’ont pas.',
    say: ({ label }) => ({
      message: phrase`La fiche de ${quoted(label)} est annoncée ici, et il n’y en a pas.`,
      advice: 'Ajoutez la fiche, ou retirez-la de la liste des fiches.',
    }),
  },
  'profile-not-announced': {
    title: 'Fiche non annoncée',
    about: 'Une fiche que la liste des fiches ne nomme pas.',
    say: ({ title }) => ({
      message: `La fiche de ${quoted(title)} n’est pas dans la liste des fiches.`,
      advice: 'Ajoutez-la à la liste des fiches.',
    }),
  },
  'completeness-below-minimum': {
    title: 'Complétude sous le minimum',
    about: 'Moins de rubriques sont remplies que le manifeste n’en demande.',
    say: ({ filled, expected, minimum }) => ({
      message: phrase`${counted(filled, 'rubrique remplie', 'rubriques remplies')} sur ${digits(expected)} (${percent(expected === 0 ? 0 : filled / expected)}) ; le manifeste en demande ${percent(minimum)}.`,
      advice: phrase`Remplissez des rubriques, ou abaissez le minimum dans sources/sources.yaml, par exemple :

${keyLine(['validation', 'minimumCompleteness'], String(Math.floor((100 * filled) / Math.max(1, expected)) / 100))}`,
    }),
  },
  'related-unresolved': {
    title: 'Métier proche inconnu',
    about: 'Une fiche nomme un métier proche que la nomenclature n’a pas.',
    say: ({ label }) => ({
      message: `Le métier proche ${quoted(label)} n’est pas dans la nomenclature.`,
      advice: phrase`Corrigez-le dans la fiche. Si c’est l’autre nom d’un métier de la nomenclature, ${decide('aliases', { text: label, occupation: someId })}`,
    }),
  },
  'related-not-mutual': {
    title: 'Proximité à sens unique',
    about: 'Un métier en nomme un proche qui a une fiche et ne le nomme pas en retour.',
    say: ({ label, other }) => ({
      message: phrase`${quoted(label)} donne ${quoted(other)} pour proche ; l’inverse n’est pas dit.`,
      advice: phrase`Si cela vaut dans les deux sens, ajoutez ${quoted(label)} aux métiers proches de ${quoted(other)}.`,
    }),
  },
  'no-english-label': {
    title: 'Pas d’appellation anglaise',
    about: 'Une fiche qui n’indique aucune appellation en anglais.',
    say: ({ label }, { headingOf }) => ({
      message: `${quoted(label)} n’a pas d’appellation en anglais.`,
      advice: phrase`Ajoutez-en une sous « ${headingOf('alternative-labels-en')} ».`,
    }),
  },
} satisfies SomeRules

/** The sections of a fiche, and what stands in them. */
export const fichesInside = {
  'section-missing': {
    title: 'Rubrique absente',
    about: 'Une rubrique du modèle dont une fiche n’a pas le titre.',
    say: ({ label, section }, { sectionName }) => ({
      message: phrase`La fiche de ${quoted(label)} n’a pas la rubrique « ${sectionName(section)} ».`,
      advice: 'Ajoutez-en le titre, sans rien dessous s’il n’y a rien à en dire.',
    }),
  },
  'section-empty': {
    title: 'Rubriques vides',
    about: phrase`Un titre sans rien dessous : la source ne dit rien, ce qui n’est pas dire qu’il n’y a rien.`,
    say: ({ label, section }, { sectionName }) => ({
      message: phrase`La rubrique « ${sectionName(section)} » de ${quoted(label)} est vide.`,
      advice: 'Remplissez-la si quelque chose est connu.',
    }),
  },
  'section-repeated': {
    title: 'Rubrique répétée',
    about: phrase`Une rubrique qui figure deux fois dans une fiche ; les deux sont lues en une.`,
    say: ({ section }, { sectionName }) => ({
      message: phrase`La rubrique « ${sectionName(section)} » est ici pour la deuxième fois dans la fiche.`,
      advice: 'Réunissez tout sous un seul titre.',
    }),
  },
  'list-in-text': {
    title: 'Liste dans un texte',
    about: phrase`Une liste dans une rubrique qui porte un texte : le titre de sa propre rubrique manque peut-être.`,
    say: ({ section, text }, { sectionName }) => ({
      message: phrase`La liste qui commence par ${quoted(shorten(text))} a été lue dans le texte de la rubrique « ${sectionName(section)} ».`,
      advice: 'Si elle est d’une autre rubrique, écrivez-en le titre au-dessus.',
    }),
  },
  'table-in-section': {
    title: 'Tableau dans une rubrique',
    about: phrase`Un tableau à l’intérieur d’une rubrique : ses cases ne sont pas les éléments d’une liste ; un texte les prend comme ses lignes.`,
    say: ({ section, texts, isRead }, { sectionName }) => {
      const from = phrase`de ${quoted(shorten(texts[0] ?? ''))} à ${quoted(shorten(texts.at(-1) ?? ''))}`
      const table = phrase`Un tableau de ${counted(texts.length, 'case')}, ${from},`
      return isRead
        ? {
            message: phrase`${table} a été lu ligne à ligne dans le texte de la rubrique « ${sectionName(section)} ».`,
            advice: 'Écrivez des phrases si le texte ne se comprend pas sans son tableau.',
          }
        : {
            message: phrase`${table} tient lieu de liste dans la rubrique « ${sectionName(section)} » : rien n’en est lu.`,
            advice: phrase`Écrivez un élément par ligne, avec une puce, sans tableau ; ou faites de ses colonnes des rubriques de votre modèle.`,
          }
    },
  },
  'item-like-heading': {
    title: 'Élément ou titre',
    about: phrase`Un élément de liste qui a les mots d’un titre que la fiche n’a nulle part ailleurs : il est lu comme un élément.`,
    say: ({ section, text, heading }, { sectionName }) => ({
      message: phrase`${quoted(shorten(text))} a été lu comme un élément de la rubrique « ${sectionName(section)} » ; c’est aussi le titre de la rubrique « ${sectionName(heading)} ».`,
      advice: 'Si c’est un titre, sortez-le de la liste.',
    }),
  },
  'item-of-lines': {
    title: 'Élément de plusieurs lignes',
    about: phrase`Un paragraphe de plusieurs lignes sans puces, dans une rubrique qui contient une liste : il est lu comme un seul élément.`,
    say: ({ section, text, lines }, { sectionName }) => ({
      message: phrase`${quoted(shorten(text))} tient sur ${counted(lines, 'ligne')} et a été lu comme un seul élément de la rubrique « ${sectionName(section)} ».`,
      advice: 'Si chaque ligne est un élément, donnez à chacune son paragraphe ou sa puce.',
    }),
  },
  'lead-in': {
    title: 'Ligne qui introduit une liste',
    about: phrase`Une ligne qui introduit les éléments d’une liste : elle n’est pas un élément et n’entre dans aucune donnée.`,
    say: ({ section, text }, { sectionName }) => ({
      message: phrase`${quoted(shorten(text))} introduit la liste de la rubrique « ${sectionName(section)} » et n’a pas été lu.`,
      advice:
        'Si cette ligne dit quelque chose d’important, écrivez-le dans les éléments, ou dans une rubrique de texte.',
    }),
  },
  'duplicate-item': {
    title: 'Élément en double',
    about: 'Le même élément figure deux fois dans une liste d’une fiche.',
    say: ({ item, section }, { sectionName }) => ({
      message: phrase`${quoted(shorten(item))} est deux fois dans la rubrique « ${sectionName(section)} ».`,
      advice: 'Gardez l’un des deux.',
    }),
  },
  'doubled-phrase': {
    title: 'Mots répétés',
    about: phrase`Des mots qui se suivent deux fois : souvent une faute de frappe. Rien n’est réécrit.`,
    say: ({ phrase: words }) => ({
      message: `${quoted(shorten(words))} est écrit deux fois de suite.`,
      advice: 'Retirez l’un des deux si c’est une faute de frappe.',
    }),
  },
} satisfies SomeRules
