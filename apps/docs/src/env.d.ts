/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The folder of the dataset, absolute: see astro.config.ts. */
  readonly DATASET_FOLDER: string
}
