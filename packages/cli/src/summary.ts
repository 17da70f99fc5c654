import { wordsOf } from '@metiers/words'
import { count } from './count.js'
import { language } from './language.js'
import type { LoadedSources } from './load-sources.js'
import type { Assessed } from './pipeline.js'

/** What was read and how complete it is: the first lines of a build's summary. */
export function summariseContent({ documents }: LoadedSources, { nomenclature, report }: Assessed): string[] {
  const bytes = documents.reduce((sum, { source }) => sum + source.byteLength, 0)
  const { families } = nomenclature
  const occupations = nomenclature.occupations.filter(({ deprecation }) => deprecation === undefined)
  const outOfUse = nomenclature.occupations.length - occupations.length
  const profiles = occupations.filter(({ profile }) => profile).length
  const { filled, expected, ratio } = report.completeness
  const spoken = language()
  return [
    `${count(documents.length, 'document')} read (${bytes} bytes)`,
    `${count(occupations.length, 'occupation')} in ${count(families.length, 'family', 'families')}, ${count(profiles, 'profile')}${outOfUse > 0 ? `, ${outOfUse} out of use` : ''}`,
    report.summary[spoken],
    wordsOf(spoken).report.filled(filled, expected, ratio),
  ]
}
