export { catalogueFile } from './catalogue-file.js'
export { descriptionOf } from './file-descriptions.js'
