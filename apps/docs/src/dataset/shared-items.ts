import { type BehaviouralCompetence, identifierOf, type Occupation } from '@metiers/schema'
import { onceEach } from './memo'
import { occupationPointer } from './occupations'
import type { Dataset } from './read-dataset'
import { sameTextKey } from './same-text'

/** The sections of the fiches whose items can be common to several occupations. */
const itemSections = ['skills', 'knowledge', 'main-activities', 'behavioural-competences'] as const
export type ItemSection = (typeof itemSections)[number]

/** One fiche that has an item: where in `nomenclature.json`, and for a behavioural competence its row. */
export type ItemUse = {
  occupation: Occupation
  pointer: string
  text: string
  competence: BehaviouralCompetence | undefined
}

/** A skill, a piece of knowledge, an activity or a category, with every fiche that has it. */
export type Item = { text: string; anchor: string; uses: ItemUse[] }

const indexOf = onceEach((dataset: Dataset) => {
  const sections = itemSections.map(id => ({ id, byKey: new Map<string, Item>(), taken: new Set<string>() }))
  for (const occupation of dataset.nomenclature.occupations) {
    for (const section of sections) {
      for (const use of usesIn(dataset, occupation, section.id)) addUse(section, use)
    }
  }
  return sections
})

/** Every item by section, those that most occupations share first, then by their text. */
export const itemsOf = onceEach((dataset: Dataset): { id: ItemSection; items: Item[] }[] => {
  const byText = new Intl.Collator('fr').compare
  return indexOf(dataset).map(({ id, byKey }) => ({
    id,
    items: [...byKey.values()].toSorted(
      (a, b) => b.uses.length - a.uses.length || byText(a.text, b.text) || (a.anchor < b.anchor ? -1 : 1),
    ),
  }))
})

/** The item that a text of a section is, where more than one occupation has it. */
export function sharedItem(dataset: Dataset, section: string, text: string): Item | undefined {
  const item = indexOf(dataset)
    .find(({ id }) => id === section)
    ?.byKey.get(sameTextKey(text))
  return item !== undefined && item.uses.length > 1 ? item : undefined
}

function usesIn(dataset: Dataset, occupation: Occupation, section: ItemSection): ItemUse[] {
  const { profile } = occupation
  if (profile === null) return []
  const base = `${occupationPointer(dataset, occupation)}/profile`
  const listed = (name: 'skills' | 'knowledge' | 'mainActivities'): ItemUse[] =>
    profile[name].map((text, index) => ({
      occupation,
      pointer: `${base}/${name}/${index}`,
      text,
      competence: undefined,
    }))
  switch (section) {
    case 'skills':
    case 'knowledge':
      return listed(section)
    case 'main-activities':
      return listed('mainActivities')
    case 'behavioural-competences':
      return profile.behaviouralCompetences
        .map((competence, index) => ({
          occupation,
          pointer: `${base}/behaviouralCompetences/${index}/category`,
          text: competence.category,
          competence,
        }))
        .filter(({ competence }) => competence.required)
  }
}

type SectionIndex = { id: ItemSection; byKey: Map<string, Item>; taken: Set<string> }

function addUse(section: SectionIndex, use: ItemUse): void {
  const key = sameTextKey(use.text)
  const known = section.byKey.get(key)
  // A fiche that says a thing twice has it once.
  if (known?.uses.some(({ occupation }) => occupation === use.occupation)) return
  if (known) known.uses.push(use)
  else section.byKey.set(key, { text: use.text, anchor: freeAnchor(section, use.text), uses: [use] })
}

/** An address made of the words; a number after it where another item has the same letters (C, C++). */
function freeAnchor({ id, taken }: SectionIndex, text: string): string {
  const stem = `${id}-${identifierOf(text).slice(0, 60).replace(/-$/, '')}`
  let anchor = stem
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${stem}-${n}`
  taken.add(anchor)
  return anchor
}
