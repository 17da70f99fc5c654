import type { CodeScheme, Kind, SectionId, SkillRelation } from '@metiers/schema'

type Labels = { fr: string; en?: string }

/**
 * A section with all that it may state. Where it is one of the known sections, that is its id and its `field`; a section
 * without a field is the steward's own.
 */
export type Section = {
  id: string
  field?: SectionId
  kind: Kind
  labels: Labels
  headings: string[]
  akin: string[]
  guidance?: string
  inline: boolean
  required: boolean
  schemes?: CodeScheme[]
  scale?: string
  relation?: SkillRelation
  legend?: string[]
  columns?: { item: string[]; level: string[]; note: string[] }
  items?: string[]
}

/** A level of a scale; its rank is its place, from 1. */
export type Level = { notation: string; labels: Labels; headings: string[] }
export type Scale = { id: string; labels?: Labels; levels: Level[]; notConcerned: string[] }

/** A template in force, whole: also one as a person writes it. */
export type Template = {
  title: 'section' | 'first heading' | 'heading 1' | 'file name'
  parts: {
    list?: { headings: string[] }
    grid?: { headings: string[] }
    profiles?: { headings: string[] }
    /** Titles in a fiche that stand over sections and have nothing of their own. */
    chapters?: { headings: string[] }
  }
  sections: Section[]
  scales: Scale[]
}
export type PartId = Exclude<keyof Template['parts'], 'chapters'>
