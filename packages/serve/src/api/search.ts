import { type Skill, textKey } from '@metiers/schema'
import * as z from 'zod'
import type { Dataset } from '../dataset/load.js'
import { completeOccupations } from '../search/find-occupations.js'

/** One thing that was found, and the name by which it was. */
export const searchResultSchema = z.strictObject({
  type: z.enum(['occupation', 'family', 'skill']),
  id: z.string(),
  iri: z.string(),
  preferredLabel: z.strictObject({ fr: z.string(), en: z.string().optional() }),
  deprecated: z.boolean(),
  score: z.number().min(0).max(100),
  by: z.enum(['id', 'code', 'text', 'form', 'near', 'words', 'beginning']),
  matchedLabel: z.string(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

/** Everything whose names a text may mean, the best first. */
export function searchDataset({ nomenclature, labels, skillNames }: Dataset, text: string): SearchResult[] {
  const occupations = completeOccupations(labels, text, nomenclature.occupations.length).map(
    ({ occupation: { id, iri, preferredLabel, deprecation }, score, by, label }): SearchResult => ({
      type: 'occupation',
      id,
      iri,
      preferredLabel,
      deprecated: deprecation !== undefined,
      score: Math.round(score * 10) / 10,
      by,
      matchedLabel: label,
    }),
  )
  const asked = textKey(text)
  const families =
    asked === '' ? [] : nomenclature.families.flatMap(family => [family, ...family.subfamilies])
  const groups = families.flatMap(({ id, iri, preferredLabel }): SearchResult[] => {
    const key = textKey(preferredLabel.fr)
    if (!key.startsWith(asked)) return []
    const isSame = key === asked
    const by = isSame ? 'text' : 'beginning'
    return [
      {
        type: 'family',
        id,
        iri,
        preferredLabel,
        deprecated: false,
        score: isSame ? 99 : 85,
        by,
        matchedLabel: preferredLabel.fr,
      },
    ]
  })
  const skills = skillsNamed(skillNames, asked).map(
    ({ skill: { id, iri, preferredLabel, deprecation }, isSame }): SearchResult => ({
      type: 'skill',
      id,
      iri,
      preferredLabel: { fr: preferredLabel.fr },
      deprecated: deprecation !== undefined,
      score: isSame ? 98 : 60,
      by: isSame ? 'text' : 'beginning',
      matchedLabel: preferredLabel.fr,
    }),
  )
  return [...occupations, ...groups, ...skills].sort((a, b) => b.score - a.score || (a.iri < b.iri ? -1 : 1))
}

/** The skills of which a label has words that begin as those asked for, one after the other. */
export function skillsNamed(
  skillNames: Dataset['skillNames'],
  asked: string,
): { skill: Skill; isSame: boolean }[] {
  if (asked === '') return []
  return skillNames
    .filter(({ keys }) => keys.some(key => `-${key}`.includes(`-${asked}`)))
    .map(({ skill, keys }) => ({ skill, isSame: keys.includes(asked) }))
}
