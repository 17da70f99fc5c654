import { type Nomenclature, skillMappingSchema } from '@metiers/schema'
import { type Language, type RomeItemChange, wordsOf } from '@metiers/words'
import { z } from 'zod'
import type { RomeItem } from '../release/item.js'
import type { RomeItems } from '../release/read-items.js'
import { compareLabels } from './compare-labels.js'

/** What became of a mapping of a skill to ROME, the gravest thing first. */
export const skillOutcomes = [
  'code-gone',
  'label-changed',
  'item-moved',
  'label-respelt',
  'not-in-this-part',
  'not-checked',
  'unchanged',
] as const
export type SkillOutcome = (typeof skillOutcomes)[number]

const resultSchema = z.strictObject({
  skillId: z.string(),
  skillLabel: z.string(),
  mapping: skillMappingSchema,
  outcome: z.enum(skillOutcomes),
  severity: z.enum(['warning', 'info', 'none']),
  message: z.strictObject({ fr: z.string(), en: z.string() }),
  /** The label of the item in the release; null where it is not there, or was not looked up. */
  label: z.string().nullable(),
})
export type SkillResult = z.infer<typeof resultSchema>

/** One result a mapping of a skill to ROME, in the order of the dataset; those to ESCO are only counted. */
export const skillVerificationSchema = z.strictObject({
  mappingsOf: z.array(z.string()),
  counts: z.strictObject({
    mappings: z.int(),
    byOutcome: z.record(z.enum(skillOutcomes), z.int()),
    ofEsco: z.int(),
  }),
  results: z.array(resultSchema),
})
export type SkillVerification = z.infer<typeof skillVerificationSchema>

/**
 * Checks every mapping of a skill to ROME against the items of a release; `items` is null where the release has no table
 * of them, so that nothing can be said. An item has moved where the enjeu or category that the mapping states is another
 * now, or what is said of the heart of the job.
 */
export function verifySkills(
  nomenclature: Nomenclature,
  { items, version, isPartial }: { items: RomeItems | null; version: string | null; isPartial: boolean },
): SkillVerification {
  const results = nomenclature.skills.flatMap(({ id, preferredLabel, mappings }) =>
    mappings.flatMap((mapping): SkillResult[] => {
      if (mapping.scheme !== 'rome') return []
      const item = items?.get(mapping.code) ?? null
      const changes = changesOf(mapping, { item, isRead: items !== null, isPartial })
      const outcome = outcomeOf(changes)
      const message = (language: Language) => {
        const { rome } = wordsOf(language)
        const was = { label: mapping.label, version: mapping.schemeVersion }
        const now = { label: item?.label ?? '', version }
        const said = changes.map(change => rome.itemChange(change, was, now))
        return rome.found(
          preferredLabel.fr,
          mapping.code,
          said.length > 0 ? said : [rome.unchanged(mapping.label, null)],
        )
      }
      return [
        {
          skillId: id,
          skillLabel: preferredLabel.fr,
          mapping,
          outcome,
          severity: severities[outcome],
          message: { fr: message('fr'), en: message('en') },
          label: item?.label ?? null,
        },
      ]
    }),
  )
  const all = nomenclature.skills.flatMap(({ mappings }) => mappings)
  const count = (outcome: SkillOutcome) => results.filter(result => result.outcome === outcome).length
  return {
    mappingsOf: [...new Set(results.map(({ mapping }) => mapping.schemeVersion))].sort(),
    counts: {
      mappings: results.length,
      byOutcome: {
        'code-gone': count('code-gone'),
        'label-changed': count('label-changed'),
        'item-moved': count('item-moved'),
        'label-respelt': count('label-respelt'),
        'not-in-this-part': count('not-in-this-part'),
        'not-checked': count('not-checked'),
        unchanged: count('unchanged'),
      },
      ofEsco: all.filter(({ scheme }) => scheme === 'esco').length,
    },
    results,
  }
}

const severities: Record<SkillOutcome, SkillResult['severity']> = {
  'code-gone': 'warning',
  'label-changed': 'warning',
  'item-moved': 'warning',
  'label-respelt': 'info',
  'not-in-this-part': 'info',
  'not-checked': 'info',
  unchanged: 'none',
}

type RomeMapping = Extract<Nomenclature['skills'][number]['mappings'][number], { scheme: 'rome' }>

function changesOf(
  mapping: RomeMapping,
  { item, isRead, isPartial }: { item: RomeItem | null; isRead: boolean; isPartial: boolean },
): RomeItemChange[] {
  if (!isRead) return [{ is: 'not-checked' }]
  if (!item) return [{ is: isPartial ? 'not-in-this-part' : 'gone' }]
  const label = compareLabels(mapping.label, item.label)
  return [
    ...(label === 'unchanged' ? [] : [{ is: label }]),
    ...categoryChange(mapping, item),
    ...(mapping.coreOf ?? []).flatMap(({ code, core }): RomeItemChange[] => {
      const now = item.fiches.get(code)
      // In a part of a release, a fiche may be missing with all that it asks for.
      if (now === core || (now === undefined && isPartial)) return []
      return [{ is: 'core', fiche: code, was: core, now: now ?? null, isAsked: now !== undefined }]
    }),
  ]
}

function categoryChange({ category }: RomeMapping, item: RomeItem): RomeItemChange[] {
  // A release without the table of enjeux or categories says nothing against one.
  if (category === undefined || item.category === null) return []
  if (compareLabels(category, item.category) !== 'changed') return []
  return [{ is: 'category', was: category, now: item.category }]
}

function outcomeOf(changes: readonly RomeItemChange[]): SkillOutcome {
  const found = new Set(changes.map(({ is }) => ofChange[is]))
  return skillOutcomes.find(outcome => found.has(outcome)) ?? 'unchanged'
}

const ofChange: Record<RomeItemChange['is'], SkillOutcome> = {
  gone: 'code-gone',
  changed: 'label-changed',
  category: 'item-moved',
  core: 'item-moved',
  respelt: 'label-respelt',
  'not-in-this-part': 'not-in-this-part',
  'not-checked': 'not-checked',
}
