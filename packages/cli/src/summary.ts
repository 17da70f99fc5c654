import { wordsOf } from '@metiers/words'
import { language, words } from './language.js'
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
    words().read(documents.length, bytes),
    words().content({ occupations: occupations.length, families: families.length, profiles, outOfUse }),
    report.summary[spoken],
    wordsOf(spoken).report.filled(filled, expected, ratio),
  ]
}
