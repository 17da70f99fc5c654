export { type Alignment, align } from './align.js'
export { type ReadingDifference, readingDifferences } from './differences.js'
export { readWithMammoth, type SecondReading } from './second-reading.js'
