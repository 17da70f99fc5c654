export { exportJsonld } from './export-jsonld.js'
