export { exportSqlite } from './export-sqlite.js'
