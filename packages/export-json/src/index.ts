export { exportJson } from './export-json.js'
