export { csvLine } from './csv-line.js'
export { exportCsv } from './export-csv.js'
