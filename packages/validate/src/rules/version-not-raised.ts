import { compareNomenclatures, isEnough, proposeVersion } from '@metiers/changes'
import type { Rule } from '../rule.js'

export const versionNotRaised: Rule<'version-not-raised'> = {
  id: 'version-not-raised',
  severity: 'warning',
  example: {
    document: `Les 2 métiers du pain\n· Boulanger\n· Pâtissier`,
    manifest: 'version: 1.0.1',
    previous: current => ({
      ...current,
      version: '1.0.0',
      occupations: current.occupations.filter(({ id }) => id === 'boulanger'),
    }),
    fr: {
      message: 'La version est 1.0.1 ; ce qui a changé depuis la version 1.0.0 demande 1.1.0.',
      advice: `Avant de publier, mettez dans sources/sources.yaml (metiers diff dit ce qui a changé) :

version: 1.1.0`,
      place: null,
    },
    en: 'The version is 1.0.1; what changed since release 1.0.0 asks for 1.1.0.',
  },
  check: ({ published, previous }) => {
    if (previous === null) return []
    const delta = compareNomenclatures(previous, published)
    if (isEnough(published.version, previous.version, delta)) return []
    const { version } = proposeVersion(delta, previous.version)
    const facts = { version: published.version, previous: previous.version, proposed: version }
    return [{ facts, place: null, occupationId: null }]
  },
}
