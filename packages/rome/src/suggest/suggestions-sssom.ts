import { type Nomenclature, type Occupation, romeSchemeIri } from '@metiers/schema'
import { attributionOf } from '../attribution.js'
import { lexicalMatching, sssomHead, suggestionTool, tsv } from './sssom.js'
import type { Candidate, Suggestion } from './suggest-mappings.js'

/** The columns of a steward's file of mappings, in its order: an accepted row is pasted there as it is. */
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
  'object_appellation_code',
  'object_appellation_label',
  'reviewer_id',
  'review_date',
  'comment',
]

/**
 * Suggestions as SSSOM/TSV, with the columns of a steward's file. The score is the confidence, the comment says what
 * it rests on; `toolVersion` is that of this program. The reviewer is left open: that is the person who accepts a row.
 */
export function* suggestionsSssom(
  nomenclature: Nomenclature,
  version: string,
  suggestions: Iterable<Suggestion>,
  toolVersion: string,
): Generator<string> {
  yield header(nomenclature, version)
  yield tsv([columns])
  for (const { occupation, candidates } of suggestions) {
    const rows = candidates.map(candidate => row(occupation, candidate, toolVersion))
    if (rows.length > 0) yield tsv(rows)
  }
}

function row({ id, preferredLabel }: Occupation, candidate: Candidate, toolVersion: string): string[] {
  const { entry } = candidate
  const label = preferredLabel.fr
  return [
    `metier:${id}`,
    label,
    predicateOf(candidate),
    `rome:${candidate.ficheCode}`,
    candidate.ficheLabel,
    lexicalMatching(candidate.isSameWords),
    suggestionTool,
    toolVersion,
    candidate.score.toFixed(2),
    entry.appellationCode ?? '',
    entry.appellationCode === null ? '' : entry.label,
    '',
    '',
    comment(label, candidate),
  ]
}

// Names are no more than a hint at the relation: the rule of docs/data.md, as far as names can follow it.
function predicateOf({ entry, isSameWords, isEveryWord }: Candidate): string {
  if (isSameWords && entry.kind !== 'synonym') return 'skos:closeMatch'
  return isEveryWord ? 'skos:broadMatch' : 'skos:relatedMatch'
}

const kinds = {
  principal: 'appellation principale',
  synonym: 'appellation synonyme',
  fiche: 'intitulé de la fiche',
}

function comment(label: string, { entry, shared, matchedLabel, isEveryWord }: Candidate): string {
  const words = shared.map(word => entry.words.get(word) ?? word).join(', ')
  return [
    'suggestion par les mots',
    `${isEveryWord ? 'tous les mots' : 'mots'} en commun : ${words}`,
    `${kinds[entry.kind]}${entry.isRarelyUsed ? ' peu usitée' : ''}`,
    ...(matchedLabel === label ? [] : [`trouvée par « ${matchedLabel} »`]),
  ].join(' ; ')
}

function header(nomenclature: Nomenclature, version: string): string {
  return sssomHead({
    curie_map: {
      metier: `${nomenclature.iri}occupation/`,
      nomenclature: nomenclature.iri,
      rome: `${romeSchemeIri(nomenclature.iri, version)}/`,
      semapv: 'https://w3id.org/semapv/vocab/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
    },
    sssom_version: '1.0',
    mapping_set_id: `${nomenclature.iri}alignments/rome/suggestions`,
    // Suggestions are nobody's work yet, and no licence is claimed for them.
    license: 'https://w3id.org/sssom/license/unspecified',
    subject_source: 'nomenclature:',
    subject_source_version: nomenclature.version,
    object_source: 'rome:',
    object_source_version: version,
    other: attributionOf(version, nomenclature.attributions),
  })
}
