export { exportRome } from './export-rome.js'
