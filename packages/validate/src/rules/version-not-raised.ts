import { compareNomenclatures, isEnough, proposeVersion } from '@metiers/changes'
import type { Rule } from '../rule.js'

export const versionNotRaised: Rule = {
  id: 'version-not-raised',
  severity: 'warning',
  about:
    'The version of the dataset says less than what changed since the last release ([versioning.md](versioning.md)).',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Pâtissier`,
    manifest: 'version: 1.0.1',
    previous: current => ({
      ...current,
      version: '1.0.0',
      occupations: current.occupations.filter(({ id }) => id === 'boulanger'),
    }),
    message: 'the version is 1.0.1, and what changed since release 1.0.0 asks for 1.1.0',
  },
  check: ({ published, previous }) => {
    if (previous === null) return []
    const delta = compareNomenclatures(previous, published)
    if (isEnough(published.version, previous.version, delta)) return []
    const { version } = proposeVersion(delta, previous.version)
    return [
      {
        message: `the version is ${published.version}, and what changed since release ${previous.version} asks for ${version}`,
        place: null,
        occupationId: null,
        advice: `Put version: ${version} into sources.yaml before the next release; metiers diff says what changed.`,
      },
    ]
  },
}
