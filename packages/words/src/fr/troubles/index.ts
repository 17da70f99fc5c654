import type { Words } from '../../words.js'
import { commandTroubles } from './command.js'
import { datasetTroubles } from './dataset.js'
import { documentTroubles } from './document.js'
import { identifierTroubles } from './identifier.js'
import { queueTroubles } from './queue.js'
import { romeTroubles } from './rome.js'
import { stewardTroubles } from './steward.js'
import { wordTroubles } from './word.js'

export const troubles: Words['troubles'] = {
  ...documentTroubles,
  ...wordTroubles,
  ...stewardTroubles,
  ...identifierTroubles,
  ...commandTroubles,
  ...romeTroubles,
  ...queueTroubles,
  ...datasetTroubles,
}
