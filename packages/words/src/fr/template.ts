import type { TemplateWords } from '../template-words.js'
import { counted, phrase, quoted } from './phrase.js'
import { sections } from './sections.js'

export const template: TemplateWords = {
  head: documents => [
    phrase`Modèle proposé d’après ${counted(documents, 'document')}. À relire, puis à garder sous le nom template.yaml.`,
    phrase`Une ligne « à vérifier » porte sur ce qui la suit ; une fois la question réglée, effacez-la.`,
  ],
  titleUnsure: phrase`à vérifier : aucun titre de document ne montre l’intitulé. Au choix : section, first heading, heading 1, file name`,
  section(doubt) {
    switch (doubt.is) {
      case 'likely':
        return phrase`à vérifier : ce titre désigne sans doute la rubrique ${quoted(sections[doubt.field])}.`
      case 'perhaps':
        return phrase`à vérifier : rubrique propre à ces documents ; si c’est ${quoted(sections[doubt.field])}, écrivez id: ${doubt.field} et kind: ${doubt.kind}, sans labels.`
      case 'perhaps-too':
        return phrase`à vérifier : rubrique propre à ces documents, proche de ${quoted(sections[doubt.field])} ; si c’est la même, ajoutez son titre aux headings de ${doubt.field}.`
      case 'list-in-text':
        return phrase`à vérifier : une liste se trouve sous ce titre, et la rubrique est un texte ; chaque puce y devient une ligne.`
      case 'grid-without-levels':
        return phrase`à vérifier : un tableau se trouve sous ce titre, sans niveau reconnu.`
      case 'nothing-below':
        return phrase`à vérifier : ces documents n’ont rien sous ce titre.`
      case 'in-few':
        return phrase`à vérifier : ce titre n’est que dans ${counted(doubt.found, 'document')} sur ${doubt.of}.`
    }
  },
  scale(doubt) {
    switch (doubt) {
      case 'order':
        return phrase`à vérifier : les documents ne disent pas l’ordre de ces niveaux ; le plus bas vient en premier.`
      case 'seen':
        return phrase`à vérifier : ce sont les niveaux employés dans ces documents ; ajoutez ceux qui manquent.`
      case 'empty':
        return phrase`à vérifier : des lignes n’ont pas de niveau ; si cela veut dire « non requis », ajoutez "" à notConcerned.`
    }
  },
  proposed: ({ sections: found, unsure }) =>
    phrase`${counted(found, 'rubrique')} : ${unsure === 0 ? 'rien à vérifier' : phrase`${counted(unsure, 'point')} à vérifier, marqués dans le modèle`}. Pour le garder : metiers template propose > sources/template.yaml`,
  isRight: (path, { sections: count, scales }) =>
    phrase`${path ?? 'Le modèle fourni'} : le modèle est correct, avec ${counted(count, 'rubrique')} et ${counted(scales, 'échelle')}.`,
  mistakes: count => phrase`${counted(count, 'erreur')} dans le modèle.`,
  joined: files => phrase`Vos documents ont plusieurs modèles, réunis ici : ${files.join(', ')}.`,
  recognised: (documents, of) =>
    phrase`${counted(documents, 'document reconnu', 'documents reconnus')} sur ${of}.`,
  notRecognised: path => phrase`${path} : le modèle n’y reconnaît aucune fiche.`,
}
