import type { DatasetEdition } from '../dataset/releases'
import { bilingual } from './bilingual'

type Edition = Pick<DatasetEdition, 'version' | 'date'>

/** Which edition of the data this is: a version alone would pass for released. */
export const editionWords = bilingual(
  {
    stated: ({ version, date }: Edition) =>
      `Version ${version}, ${date === null ? 'pas encore publiée' : `publiée le ${date}`}`,
    cited: ({ version, date }: Edition) => `version ${version} (${date ?? 'pas encore publiée'})`,
  },
  {
    stated: ({ version, date }) =>
      `Version ${version}, ${date === null ? 'not released yet' : `released on ${date}`}`,
    cited: ({ version, date }) => `version ${version} (${date ?? 'not released yet'})`,
  },
)
