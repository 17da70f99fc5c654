import type { Words } from '../../words.js'
import { codes } from './codes.js'
import { competences } from './competences.js'
import { documents } from './documents.js'
import { fiches, fichesInside } from './fiches.js'
import { labels } from './labels.js'
import { listAndGrid } from './list-and-grid.js'
import { releases } from './releases.js'
import { skills } from './skills.js'
import { word } from './word.js'

/** Every rule in French. */
export const rules: Words['rules'] = {
  ...documents,
  ...word,
  ...listAndGrid,
  ...fiches,
  ...fichesInside,
  ...competences,
  ...labels,
  ...codes,
  ...releases,
  ...skills,
}
