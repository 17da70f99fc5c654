export { type Fiche, writeFiche } from './write-fiche.js'
