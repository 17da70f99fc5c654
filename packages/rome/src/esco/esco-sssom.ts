import { type Nomenclature, type Occupation, sameText } from '@metiers/schema'
import { predicateOfWords } from '../skills/predicate.js'
import type { SkillSuggestion } from '../skills/skill-suggestions-sssom.js'
import { lexicalMatching, sssomHead, suggestionTool, tsv } from '../suggest/sssom.js'
import type { EscoOccupation } from './read-esco-occupations.js'
import type { EscoCandidate } from './suggest-esco-skills.js'

const columns = [
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'mapping_tool',
  'mapping_tool_version',
  'confidence',
  'reviewer_id',
  'review_date',
  'comment',
]

/** What the licence of ESCO asks for (Commission Decision 2011/833/EU): the mention of the source. */
const mention = 'Source : ESCO, Commission européenne'

/** Suggestions of ESCO's skills as SSSOM/TSV, with the columns of a steward's file; the score is the confidence. */
export function* escoSkillsSssom(
  nomenclature: Nomenclature,
  version: string,
  suggestions: Iterable<SkillSuggestion<EscoCandidate>>,
  toolVersion: string,
): Generator<string> {
  yield header(nomenclature, version, 'skills')
  yield tsv([columns])
  for (const { skill, candidates } of suggestions) {
    const label = skill.preferredLabel.fr
    yield tsv(
      candidates.map(candidate => [
        `skill:${skill.id}`,
        label,
        predicateOfWords({ ...candidate, isSameText: sameText(label, candidate.entryLabel) }),
        curie(candidate.skill.uri),
        candidate.skill.label,
        lexicalMatching(candidate.isSameWords),
        suggestionTool,
        toolVersion,
        candidate.score.toFixed(2),
        '',
        '',
        comment(label, candidate),
      ]),
    )
  }
}

/** An occupation, and those of ESCO that the appellations of its mappings lead to. */
export type EscoOccupationSuggestion = {
  occupation: Occupation
  candidates: readonly (EscoOccupation & { confidence: number; isProposed: boolean })[]
}

/**
 * Occupations of ESCO as SSSOM/TSV, derived: our mapping to an appellation of ROME, and Pôle emploi's table from there. The
 * confidence is that of our mapping. Of the table's `exactMatch`, `closeMatch` is left: the first step is no identity.
 */
export function* escoOccupationsSssom(
  nomenclature: Nomenclature,
  version: string,
  suggestions: Iterable<EscoOccupationSuggestion>,
  toolVersion: string,
): Generator<string> {
  yield header(nomenclature, version, 'occupations')
  yield tsv([columns])
  for (const { occupation, candidates } of suggestions) {
    yield tsv(
      candidates.map(candidate => [
        `metier:${occupation.id}`,
        occupation.preferredLabel.fr,
        candidate.relation === 'skos:exactMatch' ? 'skos:closeMatch' : candidate.relation,
        curie(candidate.uri),
        candidate.label,
        'semapv:MappingChaining',
        suggestionTool,
        toolVersion,
        candidate.confidence.toFixed(2),
        '',
        '',
        [
          'dérivé, non lu dans ESCO',
          `par l’appellation ${candidate.appellationCode} « ${candidate.appellationLabel} » du ROME, d’une correspondance ${candidate.isProposed ? 'proposée' : 'confirmée'}`,
          `${candidate.relation} selon la table ESCO – ROME de Pôle emploi`,
        ].join(' ; '),
      ]),
    )
  }
}

function comment(label: string, { skill, entryLabel, same, near, matched }: EscoCandidate): string {
  return [
    'suggestion par les mots',
    ...(same.length > 0 ? [`mots en commun : ${same.join(', ')}`] : []),
    ...(near.length > 0 ? [`mots proches : ${near.join(', ')}`] : []),
    ...(entryLabel === skill.label ? [] : [`par son autre intitulé « ${entryLabel} »`]),
    ...(matched === label ? [] : [`trouvé par « ${matched} »`]),
  ].join(' ; ')
}

const escoBase = 'http://data.europa.eu/esco/'

function curie(uri: string): string {
  return `esco:${uri.slice(escoBase.length)}`
}

function header(nomenclature: Nomenclature, version: string, of: 'skills' | 'occupations'): string {
  return sssomHead({
    curie_map: {
      esco: escoBase,
      ...(of === 'occupations' && { metier: `${nomenclature.iri}occupation/` }),
      nomenclature: nomenclature.iri,
      semapv: 'https://w3id.org/semapv/vocab/',
      ...(of === 'skills' && { skill: `${nomenclature.iri}skill/` }),
      skos: 'http://www.w3.org/2004/02/skos/core#',
    },
    sssom_version: '1.0',
    mapping_set_id: `${nomenclature.iri}alignments/esco/${of}/suggestions`,
    // Suggestions are nobody's work yet, and no licence is claimed for them.
    license: 'https://w3id.org/sssom/license/unspecified',
    subject_source: 'nomenclature:',
    subject_source_version: nomenclature.version,
    object_source: 'esco:',
    object_source_version: version,
    other: `${mention}, version ${version}`,
    object_licence: 'Décision 2011/833/UE de la Commission',
  })
}
