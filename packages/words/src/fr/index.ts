import type { Words } from '../words.js'
import { changes } from './changes.js'
import { check } from './check.js'
import { command } from './command.js'
import { help } from './help.js'
import { init } from './init.js'
import { places } from './places.js'
import { progress } from './progress.js'
import { report } from './report.js'
import { rome } from './rome.js'
import { rules } from './rules/index.js'
import { headings, sections } from './sections.js'
import { serve } from './serve.js'
import { template } from './template.js'
import { troubleFrame } from './troubles/frame.js'
import { troubles } from './troubles/index.js'

export const fr: Words = {
  rules,
  places,
  severities: { error: 'Erreur', warning: 'À vérifier', info: 'Pour information' },
  sections,
  sectionHeadings: headings,
  template,
  report,
  changes,
  check,
  command,
  help,
  init,
  progress,
  rome,
  serve,
  troubles,
  troubleFrame,
}
