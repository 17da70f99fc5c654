import {
  type Nomenclature,
  type Occupation,
  type OccupationProfile,
  type OutputFile,
  requiredLabels,
} from '@metiers/schema'

/**
 * `rome/fiches.json`: the profiles in the layout of France Travail's open file of fiches, for programs that read that.
 * Where ROME has a code and the source has none, it is null: a code stands there only by a confirmed mapping.
 */
export function fichesFile(nomenclature: Nomenclature): OutputFile {
  return { path: 'rome/fiches.json', mediaType: 'application/json', chunks: chunks(nomenclature) }
}

function* chunks({ occupations }: Nomenclature): Generator<string> {
  const codes = new Map(occupations.map(occupation => [occupation.id, confirmedCode(occupation)]))
  yield '['
  let separator = '\n'
  for (const occupation of occupations) {
    if (occupation.profile === null) continue
    yield separator + JSON.stringify(fiche(occupation, occupation.profile, codes), null, 2)
    separator = ',\n'
  }
  yield '\n]\n'
}

/** The code of the ROME fiche that a reviewer has found to be the same or close, and the only one. */
function confirmedCode({ mappings }: Occupation): string | null {
  const confirmed = mappings.filter(
    ({ status, predicate }) =>
      status === 'confirmed' && (predicate === 'skos:exactMatch' || predicate === 'skos:closeMatch'),
  )
  const found = new Set(confirmed.map(({ code }) => code))
  return found.size === 1 ? (confirmed[0]?.code ?? null) : null
}

function fiche(
  { id, preferredLabel, alternativeLabels }: Occupation,
  profile: OccupationProfile,
  codes: ReadonlyMap<string, string | null>,
): object {
  const required = profile.behaviouralCompetences.filter(row => row.required)
  return {
    numero: null,
    rome: { code_rome: codes.get(id) ?? null, intitule: preferredLabel.fr, code_ogr: null },
    appellations: [preferredLabel.fr, ...alternativeLabels.fr].map(libelle => ({
      libelle,
      libelle_court: null,
      code_ogr: null,
    })),
    definition: profile.definition,
    acces_metier: profile.prerequisites,
    competences: {
      savoir_faire: {
        enjeux: [
          ...group('Activités principales', profile.mainActivities),
          ...group('Activités accessoires', profile.secondaryActivities),
          ...group('Savoir-faire', requiredLabels(profile, 'skill')),
        ],
      },
      savoir_etre_professionnel: {
        enjeux: group(
          'Compétences comportementales',
          required.map(({ category }) => category),
        ),
      },
      savoirs: { categories: group('Connaissances', requiredLabels(profile, 'knowledge')) },
    },
    contextes_travail: group('Variabilité et particularités', profile.variability).map(
      ({ libelle, items }) => ({
        libelle,
        items: items.map(item => ({ libelle: item.libelle, code_ogr: item.code_ogr })),
      }),
    ),
    secteurs_activite: [],
    mobilites: profile.relatedOccupations.map(({ occupationId }, index) => ({
      rome_cible: (occupationId === null ? null : codes.get(occupationId)) ?? null,
      code_org_rome_cible: null,
      ordre_mobilite: index + 1,
    })),
  }
}

function group(libelle: string, texts: string[]) {
  if (texts.length === 0) return []
  return [{ libelle, items: texts.map(text => ({ libelle: text, code_ogr: null, coeur_metier: null })) }]
}
