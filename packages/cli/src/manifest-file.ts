/** The file of a sources folder in which a steward states what the dataset is. */
export const manifestFile = 'sources.yaml'
