import type { DatasetTroubles } from '@metiers/schema'
import type { SaysTroubles } from '../../words.js'

const said = (problem: string) => ({
  problem,
  expected: 'a dataset that this version of metiers build has written',
  advice: 'Run "metiers build", or name the folder of a dataset with the environment variable DATASET.',
})

/** A file of a dataset that was built. */
export const datasetTroubles: SaysTroubles<DatasetTroubles> = {
  'dataset-file-not-read': ({ reason }) =>
    said(`the file cannot be read${reason === null ? '' : ` (${reason})`}`),
  'dataset-file-not-json': () => said('the file is not JSON'),
  'dataset-of-another-version': ({ pointer }) =>
    said(`what stands at "${pointer}" is not as this version writes it`),
}
