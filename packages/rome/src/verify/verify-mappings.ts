import type { Nomenclature } from '@metiers/schema'
import { attributionOf } from '../attribution.js'
import type { RomeItems } from '../release/read-items.js'
import type { Release } from '../release/release.js'
import { checkAppellation } from './check-appellation.js'
import { checkFiche } from './check-fiche.js'
import { outcomeOf, severityOf } from './outcome.js'
import { messageOf } from './say.js'
import type { Outcome, Verification, VerificationResult } from './verification.js'
import { verifySkills } from './verify-skills.js'

/**
 * Checks every mapping to ROME of a dataset against a release: one result each. With `isPartial`, the release is known
 * to be a part, and what is absent from it is not gone. `before` is the release that the mappings were made with: it
 * tells the parent and the appellations of a fiche that is gone or changed. `items` are those of the release, for skills;
 * null where it has none, or no skill is mapped.
 */
export function verifyMappings(
  nomenclature: Nomenclature,
  release: Release,
  {
    isPartial = false,
    before = null,
    items = null,
  }: { isPartial?: boolean; before?: Release | null; items?: RomeItems | null } = {},
): Verification {
  const results = nomenclature.occupations.flatMap(({ id, preferredLabel, mappings }) =>
    mappings.map((mapping): VerificationResult => {
      const fiche = checkFiche(mapping, { release, isPartial, before })
      const appellation = checkAppellation(mapping, { release, isPartial, before })
      const outcome = outcomeOf(fiche, appellation)
      const checked = { mapping, outcome, severity: severityOf(outcome), fiche, appellation }
      return {
        occupationId: id,
        occupationLabel: preferredLabel.fr,
        ...checked,
        message: {
          fr: messageOf(preferredLabel.fr, checked, { version: release.version.value, language: 'fr' }),
          en: messageOf(preferredLabel.fr, checked, { version: release.version.value, language: 'en' }),
        },
      }
    }),
  )
  const { version, files, passedOver } = release
  return {
    release: {
      version: version.value,
      versionFrom: version.from,
      isPartial,
      attribution: attributionOf(version.value, nomenclature.attributions),
      files,
      passedOver,
    },
    dataset: {
      iri: nomenclature.iri,
      version: nomenclature.version,
      mappingsOf: [...new Set(results.map(({ mapping }) => mapping.schemeVersion))].sort(),
    },
    counts: {
      mappings: results.length,
      byOutcome: countsOf(results),
      appellationsNotChecked: results.filter(({ appellation }) => notSeen.has(appellation?.outcome)).length,
    },
    results,
    skills: verifySkills(nomenclature, { items, version: version.value, isPartial }),
  }
}

const notSeen = new Set<string | undefined>(['not-checked', 'not-in-this-part'])

function countsOf(results: VerificationResult[]): Record<Outcome, number> {
  const number = (outcome: Outcome) => results.filter(result => result.outcome === outcome).length
  return {
    'code-gone': number('code-gone'),
    'label-changed': number('label-changed'),
    'appellation-gone': number('appellation-gone'),
    'appellation-moved': number('appellation-moved'),
    'appellation-renamed': number('appellation-renamed'),
    'label-respelt': number('label-respelt'),
    'appellation-respelt': number('appellation-respelt'),
    'not-in-this-part': number('not-in-this-part'),
    unchanged: number('unchanged'),
  }
}
