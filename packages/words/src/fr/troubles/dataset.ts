import type { DatasetTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'
import { phrase, quoted } from '../phrase.js'
import { notRead } from './not-read.js'

const said = (problem: string) => ({
  problem,
  expected: 'des données écrites par cette version de metiers build',
  advice: phrase`Lancez « metiers build », ou indiquez le dossier des données par la variable d’environnement DATASET.`,
})

/** A file of a dataset that was built. */
export const datasetTroubles: SaysTroubles<DatasetTroubles> = {
  'dataset-file-not-read': ({ reason }) => said(notRead('le fichier', reason)),
  'dataset-file-not-json': () => said('le fichier n’est pas du JSON'),
  'dataset-of-another-version': ({ pointer }) =>
    said(`ce qui se trouve à ${quoted(pointer)} n’est pas tel que cette version l’écrit`),
}
