import type { InitWords } from '../init-words.js'
import { counted, phrase } from './phrase.js'

export const init: InitWords = {
  opening: phrase`Cinq questions, auxquelles vous seul pouvez répondre. Entrée : plus tard, dans sources/sources.yaml.`,
  questions: {
    title: phrase`Titre de la nomenclature ?`,
    baseIri: phrase`Adresse par laquelle commencent les identifiants, comme https://exemple.fr/metiers/ ?`,
    publisher: phrase`Organisme qui publie les données ?`,
    contact: phrase`Adresse électronique, ou page, pour écrire au sujet des données ?`,
    licence: phrase`Licence des données : etalab-2.0, cc-by-4.0, odbl-1.0, ou son adresse ?`,
  },
  unanswered: {
    title: option => phrase`Sans titre (${option}) : « Nomenclature de métiers » en tient lieu.`,
    baseIri: option =>
      phrase`Sans adresse de base (${option}) : les identifiants commencent par urn:metiers:, pour essayer seulement.`,
    publisher: option =>
      phrase`Sans organisme qui publie (${option}) : le catalogue dit qu’il n’est pas indiqué.`,
    contact: option => phrase`Sans contact (${option}) : personne ne sait à qui écrire.`,
    licence: option =>
      phrase`Sans licence (${option}) : personne n’a le droit d’utiliser les données, et le rapport le dit.`,
  },
  written: path => phrase`écrit : ${path}`,
  kept: path => phrase`déjà là, laissé tel quel : ${path}`,
  copied: (documents, sources) =>
    phrase`${counted(documents, 'document copié', 'documents copiés')} dans ${sources} : c’est là que vous les modifierez.`,
  next: phrase`Ensuite : npx metiers build`,
  comments: {
    manifest: phrase`Ce que vous seul savez de la nomenclature.`,
    notStated: phrase`Pas encore indiqué. Retirez le signe # quand vous savez quoi mettre :`,
    template: phrase`Le modèle de vos fiches : leurs rubriques, et leurs titres.`,
    ignored: phrase`Ce que metiers garde d’une fois sur l’autre, et ce que laisse une commande interrompue.`,
    workflow: phrase`Vérifie chaque proposition de modification, et publie dans dist/ ce que donnent les sources de la branche main.`,
    check: phrase`Les constats, à leur fichier et à leur ligne.`,
    build: phrase`dist/ est gardé avec les sources : chacun voit ce qui a changé.`,
  },
}
