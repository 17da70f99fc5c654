export { type Fiche, writeFiche } from './write-fiche.js'
export { writeList } from './write-list.js'
