export { exportCsv } from './export-csv.js'
