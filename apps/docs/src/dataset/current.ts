import { readDataset } from './read-dataset'

/** The dataset that this build of the site shows; read once. */
export const dataset = readDataset(import.meta.env.DATASET_FOLDER)
