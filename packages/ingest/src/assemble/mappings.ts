import type { Nomenclature, Occupation, Skill } from '@metiers/schema'
import type { Observation } from '../observation.js'
import type { Alignment } from '../steward/alignment.js'
import { nearestName } from '../steward/nearest-name.js'

/** The mappings of each occupation, by its id; one of an occupation that is not there is noticed. */
export function mappingsOf(
  alignments: readonly Alignment[],
  occupations: readonly { id: string }[],
  observations: Observation[],
): Map<string, Occupation['mappings']> {
  const mappings = new Map<string, Occupation['mappings']>(occupations.map(({ id }) => [id, []]))
  for (const { path, rows } of alignments) {
    for (const { occupationId, line, mapping } of rows) {
      const known = mappings.get(occupationId)
      if (known) known.push(mapping)
      else {
        const at = { place: { lines: [line, line] as [number, number], sourceId: path }, occupationId: null }
        observations.push({ kind: 'mapping-unknown-occupation', subject: occupationId, ...at })
      }
    }
  }
  return mappings
}

/** The skills with their mappings; one of a skill that is not there is noticed. */
export function withMappings(
  skills: readonly Skill[],
  alignments: readonly Alignment[],
  observations: Observation[],
): Skill[] {
  const mappings = new Map(skills.map(({ id }): [string, Skill['mappings']] => [id, []]))
  for (const { path, skillRows } of alignments) {
    for (const { skillId, line, mapping } of skillRows) {
      const known = mappings.get(skillId)
      if (known) known.push(mapping)
      else {
        const place = { lines: [line, line] as [number, number], sourceId: path }
        const nearest = nearestName(skillId, [...mappings.keys()])
        observations.push({
          kind: 'mapping-unknown-skill',
          subject: skillId,
          nearest,
          place,
          occupationId: null,
        })
      }
    }
  }
  return skills.map(skill => ({ ...skill, mappings: mappings.get(skill.id) ?? [] }))
}

/** The mentions that the other schemes ask for: two files of one version may have the same. */
export function attributionsOf(alignments: readonly Alignment[]): Nomenclature['attributions'] {
  const mentions = alignments.map(({ attribution }) => attribution)
  return mentions.filter(
    (mention, at) =>
      mentions.findIndex(
        ({ scheme, schemeVersion, text, licence }) =>
          scheme === mention.scheme &&
          schemeVersion === mention.schemeVersion &&
          text === mention.text &&
          licence === mention.licence,
      ) === at,
  )
}
