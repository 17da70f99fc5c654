import {
  type Nomenclature,
  type Occupation,
  type OccupationProfile,
  type OutputFile,
  type SkillType,
  skillItems,
} from '@metiers/schema'
import { type AcceptedItems, acceptedItems, groups, plainItem } from './fiche-items.js'

/**
 * `rome/fiches.json`: the profiles in the layout of France Travail's open file of fiches, for programs that read that.
 * Where ROME has a code and the source has none, it is null: a code stands there only by a confirmed mapping. The remark
 * on a competence is `remarque`, the one key that ROME's layout does not have.
 */
export function fichesFile(nomenclature: Nomenclature): OutputFile {
  return { path: 'rome/fiches.json', mediaType: 'application/json', chunks: chunks(nomenclature) }
}

function* chunks(nomenclature: Nomenclature): Generator<string> {
  const { occupations } = nomenclature
  const codes = new Map(occupations.map(occupation => [occupation.id, confirmedCode(occupation)]))
  const accepted = acceptedItems(nomenclature)
  yield '['
  let separator = '\n'
  for (const occupation of occupations) {
    if (occupation.profile === null) continue
    yield separator + JSON.stringify(fiche(occupation, occupation.profile, codes, accepted), null, 2)
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
  accepted: AcceptedItems,
): object {
  const code = codes.get(id) ?? null
  const required = skillItems(profile).filter(item => item.required)
  const itemsOf = (type: SkillType) =>
    required
      .filter(item => item.type === type)
      .map(({ label, grade }) => ({
        ...accepted(type, label, code),
        // ROME's layout has no place for it.
        ...(grade?.note && { remarque: grade.note }),
      }))
  const own = (libelle: string, texts: string[]) => ({ libelle, items: texts.map(plainItem) })
  return {
    numero: null,
    rome: { code_rome: code, intitule: preferredLabel.fr, code_ogr: null },
    appellations: [preferredLabel.fr, ...alternativeLabels.fr].map(libelle => ({
      libelle,
      libelle_court: null,
      code_ogr: null,
    })),
    definition: profile.definition,
    acces_metier: profile.prerequisites,
    competences: {
      savoir_faire: {
        enjeux: groups([
          own('Activités principales', profile.mainActivities),
          own('Activités accessoires', profile.secondaryActivities),
          { libelle: 'Savoir-faire', items: itemsOf('skill') },
        ]),
      },
      savoir_etre_professionnel: {
        enjeux: groups([{ libelle: 'Compétences comportementales', items: itemsOf('behavioural') }]),
      },
      savoirs: { categories: groups([{ libelle: 'Connaissances', items: itemsOf('knowledge') }]) },
    },
    contextes_travail: groups([own('Variabilité et particularités', profile.variability)]).map(
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
