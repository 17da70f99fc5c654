import { type Nomenclature, nomenclatureSchema } from '@metiers/schema'

/** A dataset with one skill mapped to ROME, by a reviewed mapping with all that it can state, and another to ESCO. */
export function skillsMapped(nomenclature: Nomenclature): Nomenclature {
  const [first, second, ...others] = nomenclature.skills
  const mapped = {
    justification: 'semapv:LexicalMatching',
    tool: 'metiers rome suggest',
    toolVersion: '0.1.0',
  }
  return nomenclatureSchema.parse({
    ...nomenclature,
    attributions: [
      ...nomenclature.attributions,
      { scheme: 'esco', schemeVersion: '1.2.0', text: 'Source : ESCO', licence: 'Décision 2011/833/UE' },
    ],
    skills: [
      {
        ...first,
        mappings: [
          {
            ...mapped,
            predicate: 'skos:closeMatch',
            scheme: 'rome',
            schemeVersion: '4.0-60',
            code: '300366',
            label: 'Recueillir et analyser les besoins client',
            category: 'Relation client',
            coreOf: [
              { code: 'M1853', core: 'Principale' },
              { code: 'M1870', core: 'Émergente' },
            ],
            confidence: 0.74,
            comment: 'le besoin du client est un cas du besoin',
            status: 'confirmed',
            reviewer: 'orcid:0000-0002-1825-0097',
            reviewedOn: '2026-01-31',
          },
        ],
      },
      {
        ...second,
        mappings: [
          {
            ...mapped,
            predicate: 'skos:relatedMatch',
            scheme: 'esco',
            schemeVersion: '1.2.0',
            code: 'http://data.europa.eu/esco/skill/00090cc1-1f27-439e-a4e0-19a87a501bfc',
            label: 'recenser les services disponibles',
            confidence: 0.4,
            comment: null,
            status: 'proposed',
          },
        ],
      },
      ...others,
    ],
  })
}
