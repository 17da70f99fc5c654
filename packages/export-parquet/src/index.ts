export { exportParquet } from './export-parquet.js'
