import type { ProgressWords } from '../words.js'

export const progress: ProgressWords = {
  reading: 'reading',
  readingAgain: 'second reading',
  checking: 'checking',
  exporting: 'preparing files',
  writing: 'writing',
}
