import { UnreadableInput } from '@metiers/document'
import { parseTemplate, templateMistakes } from '@metiers/ingest'
import { sayTrouble } from '@metiers/words'
import { expect, test } from 'vitest'

/** What is said of a template in French and in English, in one sentence each and what to do. */
function said(template: string): { fr: string; en: string } {
  try {
    parseTemplate(template, 'template.yaml')
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    return {
      fr: sayTrouble('fr', error.trouble).replace(/[\u00a0\u202f]/g, ' '),
      en: sayTrouble('en', error.trouble),
    }
  }
  return { fr: '', en: '' }
}

const title = '  - { id: title, kind: label, headings: ["Métier"] }'
const scale = (levels: string, more = '') => `scales:\n  - id: maitrise\n    levels: [${levels}]\n${more}`

const cases: Record<string, [template: string, fr: string, en: string]> = {
  'a list that stands in itself': [
    `sections: &toutes\n${title}\n  - *toutes`,
    'template.yaml, ligne 3 : « *toutes » renvoie à ce qui le contient, et tourne en rond',
    'template.yaml: line 3: the alias "toutes" stands inside the value that it stands for',
  ],
  'two sections with one heading': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["Outils"] }\n  - id: logiciels\n    kind: list\n    headings:\n      - Logiciels\n      - OUTILS`,
    'template.yaml, ligne 8 : le titre « OUTILS » est aussi celui de la rubrique « outils »',
    'template.yaml: line 8: "sections.2.headings.1": the heading "OUTILS" is that of the section "outils" too',
  ],
  'a heading of a part that any line has': [
    `parts:\n  list:\n    headings: ["{scope}"]\nsections:\n${title}`,
    'template.yaml, ligne 3 : l’entrée 1 de « parts.list.headings » vaut « {scope} » ; attendu : un mot, ou {count}',
    'template.yaml: line 3: "parts.list.headings.0": must have a word, or {count}',
  ],
  'a heading of a section that any line has': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["{scope}"] }`,
    'template.yaml, ligne 3 : « {scope} » ne remplace rien dans le titre d’une rubrique',
    'template.yaml: line 3: "sections.1.headings.0": {scope} stands for nothing here: a heading of a section is written as it stands in the documents',
  ],
  'a heading without a word': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["—"] }`,
    'template.yaml, ligne 3 : l’entrée 1 de « headings » (dans l’entrée 2 de « sections ») vaut « — » ; attendu : une lettre ou un chiffre',
    'template.yaml: line 3: "sections.1.headings.0": must have a letter or a digit',
  ],
  'a heading that no page holds': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["${'outils '.repeat(40)}"] }`,
    'template.yaml, ligne 3 : l’entrée 1 de « headings » (dans l’entrée 2 de « sections ») est trop longue ; attendu : 200 caractères au plus',
    'template.yaml: line 3: "sections.1.headings.0": must be at most 200 characters long',
  ],
  'a heading with a character that nobody sees': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["Ou\\u202Etils"] }`,
    'template.yaml, ligne 3 : un texte contient le caractère invisible U+202E',
    'template.yaml: line 3: a text has the character U+202E, which no reader sees',
  ],
  'a scale of one level': [
    `sections:\n${title}\n${scale('{ notation: "1" }')}`,
    'template.yaml, ligne 5 : la clé « levels » (dans l’entrée 1 de « scales ») est trop courte ; attendu : au moins 2 entrées',
    'template.yaml: line 5: "scales.0.levels": must be at least 2 entries long',
  ],
  'one name for two levels': [
    `sections:\n${title}\nscales:\n  - id: maitrise\n    levels:\n      - { notation: "1", labels: { fr: Notions } }\n      - { notation: "2", labels: { fr: notions } }`,
    'template.yaml, ligne 7 : « notions » désigne aussi le niveau 1',
    'template.yaml: line 7: "scales.0.levels.1.labels.fr": "notions" names the level 1 too',
  ],
  'a name for a level and for none': [
    `sections:\n${title}\n${scale('{ notation: "0" }, { notation: "1" }', '    notConcerned:\n      - "0"\n')}`,
    'template.yaml, ligne 7 : « 0 » désigne aussi le niveau 1',
    'template.yaml: line 7: "scales.0.notConcerned.0": "0" names the level 1 too',
  ],
  'a scale that is not there': [
    `sections:\n${title}\n  - id: langues\n    kind: graded-list\n    scale: maitrises\n    headings: ["Langues"]\n${scale('{ notation: "1" }, { notation: "2" }')}`,
    'template.yaml, ligne 5 : l’échelle « maitrises » n’existe pas dans ce modèle ; attendu : l’identifiant d’une échelle de « scales » ; le plus proche est « maitrise »',
    'template.yaml: line 5: "sections.1.scale": there is no scale "maitrises"; "maitrise" is',
  ],
  'a graded list without a scale': [
    `sections:\n${title}\n  - { id: langues, kind: graded-list, headings: ["Langues"] }`,
    'template.yaml, ligne 3 : la clé « scale » (dans l’entrée 2 de « sections ») manque',
    'template.yaml: line 3: "sections.1.scale": is missing',
  ],
  'a kind that its field cannot be': [
    `sections:\n${title}\n  - id: main-activities\n    kind: text\n    headings: ["Activités"]`,
    'template.yaml, ligne 4 : la rubrique « main-activities » ne peut pas être de nature « text » ; attendu : « kind: list »',
    'template.yaml: line 4: "sections.1.kind": "text" is no kind for "main-activities", which is "list"',
  ],
  'a key of another kind': [
    `sections:\n${title}\n  - { id: outils, kind: list, scale: maitrise, headings: ["Outils"] }\n${scale('{ notation: "1" }, { notation: "2" }')}`,
    'template.yaml, ligne 3 : la clé « scale » n’a pas de sens dans une rubrique de nature « list »',
    'template.yaml: line 3: "sections.1.scale": "scale" is for the kind "graded-list", and the section is "list"',
  ],
  'a relation where no skills are': [
    `sections:\n${title}\n  - { id: outils, kind: list, relation: optional, headings: ["Outils"] }`,
    'template.yaml, ligne 3 : la clé « relation » n’a pas de sens dans cette rubrique ; attendu : cette clé dans « skills », « knowledge » ou « behavioural-competences »',
    'template.yaml: line 3: "sections.1.relation": "relation" is for "skills" or "knowledge" or "behavioural-competences", and the section is none of them',
  ],
  'two sections with one id': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["Outils"] }\n  - { id: outils, kind: text, headings: ["Logiciels"] }`,
    'template.yaml, ligne 4 : l’identifiant « outils » est là deux fois',
    'template.yaml: line 4: "sections.2.id": the id "outils" is there twice',
  ],
  'two sections with one field': [
    `sections:\n${title}\n  - { field: skills, kind: list, headings: ["Savoir-faire"] }\n  - { id: techniques, field: skills, kind: list, headings: ["Techniques"] }`,
    'template.yaml, ligne 4 : deux rubriques disent être « skills »',
    'template.yaml: line 4: "sections.2.field": two sections are "skills"',
  ],
  'no section for the title': [
    `sections:\n  - { id: outils, kind: list, headings: ["Outils"] }`,
    'template.yaml, ligne 2 : aucune rubrique n’est l’intitulé de la fiche',
    'template.yaml: line 2: "sections": no section is the title of a fiche',
  ],
  'a section without an id': [
    `sections:\n${title}\n  - { kind: list, headings: ["Outils"] }`,
    'template.yaml, ligne 3 : la clé « id » (dans l’entrée 2 de « sections ») manque',
    'template.yaml: line 3: "sections.1.id": is missing',
  ],
  'a key that nothing asks for': [
    `sections:\n${title}\n  - { id: outils, kind: list, headings: ["Outils"], echelle: maitrise }`,
    'template.yaml, ligne 3 : dans l’entrée 2 de « sections », la clé « echelle » n’existe pas',
    'template.yaml: line 3: "sections.1": has a key that nothing asks for: "echelle"',
  ],
  'sections that are no list': [
    `sections:\n  outils: { kind: list, headings: ["Outils"] }`,
    'template.yaml, ligne 2 : la clé « sections » contient des clés ; attendu : une liste',
    'template.yaml: line 2: "sections": must be a list, and is a mapping',
  ],
}

test.each(Object.entries(cases))('%s', (_, [template, fr, en]) => {
  const sentences = said(template)
  expect([sentences.fr.slice(0, fr.length), sentences.en.slice(0, en.length)]).toEqual([fr, en])
  for (const sentence of [sentences.fr, sentences.en]) expect(sentence).not.toContain('\n')
})

test('a template without a section for the title says where titles stand', () => {
  expect(
    said('title: first heading\nsections:\n  - { id: outils, kind: list, headings: ["Outils"] }'),
  ).toEqual({
    fr: '',
    en: '',
  })
})

test('one mistake is said once: a key that is misspelt is not missing too, an empty heading has no letter', () => {
  const mistakes = (section: string) =>
    templateMistakes(`sections:\n${title}\n  - ${section}`, 'template.yaml').map(
      ({ trouble }) =>
        sayTrouble('fr', trouble)
          .replace(/[\u00a0\u202f]/g, ' ')
          .split(' ; ')[0],
    )
  expect(mistakes('{ id: outils, kind: list, heading: ["Outils"] }')).toEqual([
    'template.yaml, ligne 3 : dans l’entrée 2 de « sections », la clé « heading » n’existe pas',
  ])
  expect(mistakes('{ id: outils, kind: list, headings: [""] }')).toEqual([
    'template.yaml, ligne 3 : l’entrée 1 de « headings » (dans l’entrée 2 de « sections ») est vide',
  ])
})
