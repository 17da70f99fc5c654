export { exportXlsx } from './export-xlsx.js'
