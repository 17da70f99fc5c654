import {
  type ConceptMapping,
  type Nomenclature,
  nomenclatureSchema,
  type Occupation,
  type OccupationProfile,
  type Skill,
} from '@metiers/schema'

const base = 'https://example.org/fournil/'

/** A small nomenclature in which every kind of value is there. */
export const bakery: Nomenclature = nomenclatureSchema.parse({
  $schema: './nomenclature.schema.json',
  iri: base,
  version: '1.2.3',
  language: 'fr',
  title: { fr: 'Métiers du fournil', en: 'Occupations of the bakehouse' },
  licence: 'https://example.org/licence',
  sources: [
    {
      id: 'liste',
      path: 'liste.txt',
      mediaType: 'text/plain',
      sha256: '0'.repeat(64),
      byteLength: 10,
      title: null,
    },
  ],
  attributions: [{ scheme: 'rome', schemeVersion: '4.0-60', text: 'Source : ROME', licence: 'libre' }],
  template: {
    sections: [
      {
        id: 'behavioural-competences',
        kind: 'graded-list',
        labels: { fr: 'Compétences comportementales' },
        field: 'behavioural-competences',
        scale: 'importance',
      },
    ],
    scales: [
      {
        id: 'importance',
        levels: [1, 2, 3].map(rank => ({ rank, notation: String(rank), labels: { fr: `Niveau ${rank}` } })),
      },
    ],
  },
  skills: [skill('petrir', 'Pétrir'), skill('cuire', 'Cuire')],
  families: [
    family('pain', 'Pain', ['Cuisson', 'Pétrissage']),
    family('sucre', 'Sucre', []),
    family('vente', 'Vente', ['Comptoir']),
  ],
  occupations: [
    occupation('boulanger', 'Boulanger', {
      familyId: 'pain',
      subfamilyId: 'pain/cuisson',
      profile: profile(),
      mappings: [mapping('D1102', '11573'), mapping('D1104', null)],
    }),
    occupation('patissier', 'Pâtissier', { familyId: 'sucre', profile: profile() }),
    occupation('tourier', 'Tourier', {}),
    occupation('vendeur', 'Vendeur', { familyId: 'vente', profile: profile() }),
  ],
})

function family(id: string, label: string, subfamilies: string[]) {
  const iri = `${base}family/${id}`
  return {
    ...{ id, iri, preferredLabel: { fr: label }, sourceLabel: label.toUpperCase() },
    subfamilies: subfamilies.map(name => {
      const slug = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
      return {
        id: `${id}/${slug}`,
        iri: `${iri}/${slug}`,
        preferredLabel: { fr: name },
        sourceLabel: name.toUpperCase(),
      }
    }),
  }
}

export function occupation(id: string, label: string, more: Partial<Occupation>): Occupation {
  return {
    id,
    iri: `${base}occupation/${id}`,
    preferredLabel: { fr: label },
    alternativeLabels: { fr: [`Ouvrier ${id}`, `Artisan ${id}`], en: [`${id} in English`] },
    hiddenLabels: { fr: [label.toUpperCase()] },
    familyId: null,
    subfamilyId: null,
    profile: null,
    mappings: [],
    ...more,
  }
}

export function profile(): OccupationProfile {
  return {
    definition: 'Il pétrit la pâte, la façonne et cuit le pain.',
    mainActivities: ['Pétrir la pâte', 'Façonner les pâtons', 'Cuire les pains', 'Vendre au comptoir'],
    secondaryActivities: ['Nettoyer le fournil', 'Tenir les comptes'],
    skills: ['Régler un four', 'Peser les farines'],
    knowledge: ['Levains', 'Hygiène alimentaire'],
    behaviouralCompetences: [
      { category: 'Rigueur', required: true, level: 2, levelStatus: 'stated', note: 'Peser juste' },
      { category: 'Écoute', required: false, level: null, levelStatus: 'not-required', note: null },
      { category: 'Endurance', required: true, level: null, levelStatus: 'unrecoverable', note: 'Lever tôt' },
    ],
    prerequisites: 'CAP de boulanger',
    variability: ['Boutique', 'Usine'],
    relatedOccupations: [
      { label: 'Tourier', occupationId: 'tourier' },
      { label: 'Meunier', occupationId: null },
    ],
    codes: {
      romeV2: ['47111', '47112'],
      rome: ['D1102'],
      pcs: [],
      corrections: [
        { scheme: 'romeV2', stated: '47112', corrected: '47121', because: 'deux chiffres inversés' },
      ],
    },
    qualifications: [],
    collectiveAgreement: null,
    headcount: null,
    outlook: 'Métier en tension.',
    remarks: null,
    emptySections: ['qualifications', 'headcount'],
    gradedItems: [],
    additionalSections: {},
  }
}

function mapping(code: string, appellationCode: string | null): ConceptMapping {
  return {
    predicate: 'skos:closeMatch',
    scheme: 'rome',
    schemeVersion: '4.0-60',
    code,
    label: `Fiche ${code}`,
    appellationCode,
    appellationLabel: null,
    justification: 'semapv:ManualMappingCuration',
    confidence: 0.8,
    comment: null,
    status: 'proposed',
  }
}

/** A copy in which nothing is shared with the original. */
export function copyOf<T>(value: T): T {
  return structuredClone(value)
}

function skill(id: string, fr: string): Skill {
  return {
    ...{ id, iri: `${base}skill/${id}`, type: 'skill', preferredLabel: { fr } },
    ...{ alternativeLabels: { fr: [], en: [] }, mappings: [] },
  }
}
