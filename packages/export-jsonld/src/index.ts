export { exportJsonld } from './export-jsonld.js'
export { exportRdf } from './export-rdf.js'
