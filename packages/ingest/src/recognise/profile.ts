import { type SectionId, sameText } from '@metiers/schema'
import { placeOf, type SourceBlock, writtenText } from '../source-block.js'
import type { HeadingIndex, SectionHeading } from '../template/headings.js'
import type { SectionTemplate } from '../template/template.js'
import { recogniseCompetences } from './competences.js'
import type { ProfilePart, Recognised, SectionPart, SectionValue } from './parts.js'

/** Collects the blocks of a document into profiles, section by section. */
export type ProfileReader = {
  isOpen(): boolean
  openSection(block: SourceBlock, heading: SectionHeading): void
  closeSection(): void
  addBlock(block: SourceBlock): void
  close(): void
}

type Open = { part: ProfilePart; competenceBlocks: SourceBlock[] }

/**
 * Makes a reader that puts finished profiles into `found`. A profile starts where the family's header comes
 * again, or where a title comes that is not the one that every page repeats.
 */
export function createProfileReader(index: HeadingIndex, found: Recognised): ProfileReader {
  let open: Open | null = null
  let section: { id: SectionId; kind: SectionTemplate['kind']; part: SectionPart } | null = null
  // A title heading inside a profile: its text says whether the page or the profile is new.
  let pendingTitle: SourceBlock | null = null

  const start = (block: SourceBlock): Open => {
    close()
    open = {
      part: { first: block, titles: [], sections: new Map(), competences: [] },
      competenceBlocks: [],
    }
    return open
  }

  const enter = (id: SectionId, kind: SectionTemplate['kind'], heading: SourceBlock): SectionPart => {
    const profile = open ?? start(heading)
    const known = profile.part.sections.get(id)
    const part = known ?? { heading, values: [] }
    if (known && known.values.length > 0) {
      found.observations.push({
        kind: 'section-repeated',
        section: id,
        place: placeOf(heading),
        occupationId: null,
      })
    }
    profile.part.sections.set(id, part)
    section = { id, kind, part }
    return part
  }

  const addTitle = (value: SectionValue) => {
    const heading = pendingTitle ?? value.block
    pendingTitle = null
    const isRepeated = open?.part.titles.some(title => sameText(title.text, value.text))
    if (open && open.part.titles.length > 0 && !isRepeated) start(heading)
    const profile = open ?? start(heading)
    if (!profile.part.sections.has('title')) profile.part.sections.set('title', { heading, values: [] })
    profile.part.titles.push(value)
    section = null
  }

  function close() {
    if (open) {
      open.part.competences = recogniseCompetences(open.competenceBlocks, index, found)
      if (open.part.titles.length === 0) {
        found.observations.push({
          kind: 'profile-without-title',
          place: placeOf(open.part.first),
          occupationId: null,
        })
      } else {
        found.profiles.push(open.part)
      }
    }
    open = null
    section = null
    pendingTitle = null
  }

  return {
    isOpen: () => open !== null,
    openSection(block, { id, section: { kind }, inlineValue }) {
      const startsProfile = (id === 'family' || id === 'subfamily') && open
      if (startsProfile && (open?.part.sections.has(id) || open?.part.sections.has('title'))) close()
      const inline = inlineValue ? { text: inlineValue, block, inline: true } : null
      if (!inline) found.furniture.push({ block, part: id })
      pendingTitle = null
      if (id === 'title') {
        section = null
        if (inline) addTitle(inline)
        else {
          // The heading is there even where no title follows it.
          if (!open) start(block).part.sections.set('title', { heading: block, values: [] })
          pendingTitle = block
        }
        return
      }
      const part = enter(id, kind, block)
      if (inline) part.values.push(inline)
    },
    closeSection() {
      section = null
      pendingTitle = null
    },
    addBlock(block) {
      // A bullet that a person typed marks an item of a list; in any other section it is part of the text.
      const text =
        section?.kind === 'text' || section?.kind === 'label' ? writtenText(block) : block.node.value
      const value = { text, block, inline: false }
      if (pendingTitle) addTitle(value)
      else if (section?.id === 'behavioural-competences' && open) {
        open.competenceBlocks.push(block)
        section.part.values.push(value)
      } else section?.part.values.push(value)
    },
    close,
  }
}
