import type { Dataset } from '../dataset/read-dataset'
import { skillsWithPage } from '../dataset/skills'
import type { PageName } from '../site/routes'
import { aboutWords } from '../words/about'
import { activityWords } from '../words/activities'
import { careerWords } from '../words/careers'
import { changesWords } from '../words/changes'
import { compareWords } from '../words/compare'
import { dataWords } from '../words/data'
import { glossaryWords } from '../words/glossary'
import { matrixWords } from '../words/matrix'
import { occupationWords } from '../words/occupation'
import { qualityWords } from '../words/quality'
import { romeWords } from '../words/rome'
import { skillWords } from '../words/skills'
import { vocabularyWords } from '../words/vocabulary'
import type { SearchDocument } from './documents'

const pages: [PageName, string, string][] = [
  ['occupations', occupationWords.fr.listTitle, occupationWords.en.listTitle],
  ['competences', skillWords.fr.title, skillWords.en.title],
  ['activities', activityWords.fr.title, activityWords.en.title],
  ['matrix', matrixWords.fr.title, matrixWords.en.title],
  ['rome', romeWords.fr.title, romeWords.en.title],
  ['data', dataWords.fr.title, dataWords.en.title],
  ['quality', qualityWords.fr.title, qualityWords.en.title],
  ['changes', changesWords.fr.title, changesWords.en.title],
  ['compare', compareWords.fr.title, compareWords.en.title],
  ['careers', careerWords.fr.title, careerWords.en.title],
  ['vocabulary', vocabularyWords.fr.title, vocabularyWords.en.title],
  ['glossary', glossaryWords.fr.title, glossaryWords.en.title],
  ['about', aboutWords.fr.title, aboutWords.en.title],
]
const nowhere = { family: null, hue: null }

/** What is found beside the occupations: skills, pages of the site by their titles, files of the dataset by their paths. */
export function otherDocuments(dataset: Dataset): SearchDocument[] {
  const skills = skillsWithPage(dataset).map(
    ({ id, preferredLabel, alternativeLabels, mappings, deprecation }): SearchDocument => ({
      id,
      kind: 'skill',
      label: preferredLabel.fr,
      ...nowhere,
      ...(deprecation && { isOutOfUse: true }),
      texts: {
        title: [preferredLabel.fr],
        ...(alternativeLabels.fr.length > 0 && { 'alternative-labels': alternativeLabels.fr }),
        ...(alternativeLabels.en.length > 0 && { 'alternative-labels-en': alternativeLabels.en }),
        ...(mappings.length > 0 && { mappings: mappings.map(({ label }) => label) }),
      },
    }),
  )
  const titled = pages.map(
    ([id, fr, en]): SearchDocument => ({
      id,
      kind: 'page',
      label: fr,
      labelEn: en,
      ...nowhere,
      texts: { title: [fr, en] },
    }),
  )
  const files = dataset.index.files.map(
    ({ path }): SearchDocument => ({
      id: path,
      kind: 'file',
      label: path,
      ...nowhere,
      texts: { title: [path] },
    }),
  )
  return [...skills, ...titled, ...files]
}
