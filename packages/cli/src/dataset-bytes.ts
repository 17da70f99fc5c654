/** A file of a dataset larger than this is not read whole. */
export const datasetBytes = 512 * 1024 * 1024
