import { type Nomenclature, romeSchemeIri, sameText } from '@metiers/schema'
import { attributionOf } from '../attribution.js'
import { lexicalMatching, sssomHead, suggestionTool, tsv } from '../suggest/sssom.js'
import { predicateOfWords } from './predicate.js'
import type { SkillCandidate } from './suggest-skills.js'

/** A skill, and its candidates, the best first. */
export type SkillSuggestion<C> = {
  skill: { id: string; preferredLabel: { fr: string } }
  candidates: readonly C[]
}

/** The columns of a steward's file of mappings of skills, in its order: an accepted row stays as it is. */
const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'object_category',
  'mapping_justification',
  'mapping_tool',
  'mapping_tool_version',
  'confidence',
  'object_core_of',
  'reviewer_id',
  'review_date',
  'comment',
]

/**
 * Suggestions of ROME's items for skills as SSSOM/TSV. The score is the confidence, the comment says what it rests on.
 * `object_category` is the enjeu or the category; `object_core_of` has the fiches of the skill's occupations for which
 * ROME says that the item is at the heart of the job, each with its word for it.
 */
export function* skillSuggestionsSssom(
  nomenclature: Nomenclature,
  version: string,
  suggestions: Iterable<SkillSuggestion<SkillCandidate>>,
  toolVersion: string,
): Generator<string> {
  yield header(nomenclature, version)
  yield tsv([columns])
  for (const { skill, candidates } of suggestions) {
    const label = skill.preferredLabel.fr
    yield tsv(
      candidates.map(candidate => [
        `skill:${skill.id}`,
        label,
        relationOf(label, candidate),
        `rome:${candidate.item.code}`,
        candidate.item.label,
        candidate.item.category ?? '',
        lexicalMatching(candidate.isSameWords),
        suggestionTool,
        toolVersion,
        candidate.score.toFixed(2),
        coreOf(candidate),
        '',
        '',
        comment(label, candidate),
      ]),
    )
  }
}

function relationOf(label: string, candidate: SkillCandidate): string {
  const isSameText = candidate.isSameKind && sameText(label, candidate.item.label)
  return predicateOfWords({ ...candidate, isSameText })
}

function coreOf({ item, fiches }: SkillCandidate): string {
  return fiches
    .flatMap(code => {
      const core = item.fiches.get(code)
      return core ? [`${code} ${core}`] : []
    })
    .join('|')
}

const kinds = { skills: 'savoir-faire', behavioural: 'savoir-être', knowledge: 'savoir' }

function comment(label: string, candidate: SkillCandidate): string {
  const { item, fiches, same, near, matched } = candidate
  return [
    'suggestion par les mots',
    ...(same.length > 0 ? [`mots en commun : ${same.join(', ')}`] : []),
    ...(near.length > 0 ? [`mots proches : ${near.join(', ')}`] : []),
    `${item.isMacro ? 'macro-compétence, ' : ''}${kinds[item.kind]}`,
    ...(fiches.length > 0
      ? [`demandé par ${fiches.join(', ')}, fiche des métiers qui ont cette compétence`]
      : []),
    ...(matched === label ? [] : [`trouvé par « ${matched} »`]),
  ].join(' ; ')
}

function header(nomenclature: Nomenclature, version: string): string {
  const licence = nomenclature.attributions.find(({ schemeVersion }) => schemeVersion === version)?.licence
  return sssomHead({
    curie_map: {
      nomenclature: nomenclature.iri,
      rome: `${romeSchemeIri(nomenclature.iri, version)}/`,
      semapv: 'https://w3id.org/semapv/vocab/',
      skill: `${nomenclature.iri}skill/`,
      skos: 'http://www.w3.org/2004/02/skos/core#',
    },
    sssom_version: '1.0',
    mapping_set_id: `${nomenclature.iri}alignments/rome/skills/suggestions`,
    // Suggestions are nobody's work yet, and no licence is claimed for them.
    license: 'https://w3id.org/sssom/license/unspecified',
    subject_source: 'nomenclature:',
    subject_source_version: nomenclature.version,
    object_source: 'rome:',
    object_source_version: version,
    other: attributionOf(version, nomenclature.attributions),
    object_licence: licence ?? 'Licence Ouverte ROME',
  })
}
