/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The folder of the dataset, absolute: see astro.config.ts. */
  readonly DATASET_FOLDER: string
  /** The folder of the documents that the dataset was made from, absolute, where it is at hand. */
  readonly SOURCES_FOLDER: string | undefined
  /** The address of the repository in which the sources are kept, where one is named. */
  readonly REPOSITORY: string | undefined
}
