import type { Kind } from '@metiers/schema'
import { placeOf, type SourceBlock } from '../source-block.js'
import type { GradedForm } from '../template/graded-form.js'
import type { HeadingIndex } from '../template/headings.js'
import type { SectionHeading } from '../template/section-headings.js'
import { checkItems } from './check-items.js'
import { recogniseCompetences } from './competences.js'
import { headingsAmong, takeGroups } from './groups.js'
import type { CutOff, ProfilePart, Recognised, SectionPart, SectionValue } from './parts.js'
import { sectionText, shownText } from './section-text.js'
import { isSubheading } from './subheading.js'

/** Collects the blocks of a document into profiles, section by section. */
export type ProfileReader = {
  isOpen(): boolean
  /** Whether what stands here may be a tick. */
  takesMarks(): boolean
  /** `isStart` where a fiche starts at the heading. */
  openSection(block: SourceBlock, heading: SectionHeading, isStart: boolean): void
  /** Whether a section took a block of a table that cannot be read. */
  addUnread(block: SourceBlock): boolean
  closeSection(): void
  /** Whether a section took a heading of the document as a sub-heading of its own. */
  addSubheading(block: SourceBlock): boolean
  /** Whether a section took the block. */
  addBlock(block: SourceBlock, as?: BlockReading): boolean
  close(): void
}

/** What a block is: `text` where it is a part of it only; `likeHeading` where it is an item with the words of a heading. */
export type BlockReading = { text?: string; likeHeading?: string | undefined }

type Open = { part: ProfilePart; gradedBlocks: Map<string, SourceBlock[]> }

/** Makes a reader that puts finished profiles into `found`. `fileTitle` is the title of the fiche, where its file has it. */
export function createProfileReader(
  index: HeadingIndex,
  found: Recognised,
  fileTitle: string | null = null,
): ProfileReader {
  let open: Open | null = null
  let section: { id: string; kind: Kind; heading: SourceBlock; part: SectionPart } | null = null
  // A title heading whose text stands below it.
  let pendingTitle: SourceBlock | null = null

  const start = (block: SourceBlock): Open => {
    close()
    open = {
      part: { first: block, titles: titlesOfFile(block, fileTitle), sections: new Map(), graded: new Map() },
      gradedBlocks: new Map(),
    }
    return open
  }

  const enter = (id: string, kind: Kind, heading: SourceBlock): SectionPart => {
    const profile = open ?? start(heading)
    const known = profile.part.sections.get(id)
    const part = known ?? { heading, values: [] }
    // A page that repeats the headers of its fiche is told by `ficheStarts`: they say the same.
    if (known && known.values.length > 0 && id !== 'family' && id !== 'subfamily') {
      found.observations.push({
        kind: 'section-repeated',
        section: id,
        place: placeOf(heading),
        occupationId: null,
      })
    }
    profile.part.sections.set(id, part)
    section = { id, kind, heading, part }
    return part
  }

  /** A value of a section that may have others already. */
  const goOn = (id: string, kind: Kind, block: SourceBlock): SectionPart => {
    const part = open?.part.sections.get(id)
    if (!part) return enter(id, kind, block)
    section = { id, kind, heading: block, part }
    return part
  }

  const addTitle = (value: SectionValue) => {
    const heading = pendingTitle ?? value.block
    pendingTitle = null
    const profile = open ?? start(heading)
    if (!profile.part.sections.has('title')) profile.part.sections.set('title', { heading, values: [] })
    profile.part.titles.push(value)
    section = null
  }

  const noteItemLikeHeading = (block: SourceBlock, section: string, heading: string) => {
    const facts = { text: block.node.value, section, heading }
    found.observations.push({
      kind: 'item-like-heading',
      ...facts,
      place: placeOf(block),
      occupationId: null,
    })
  }

  function close() {
    if (open) {
      for (const [id, part] of open.part.sections) {
        const kind = index.kindOf(id)
        if (kind === 'graded-list') takeGroups(part, headingsAmong(part.values))
        else checkItems(id, part, kind, found)
      }
      for (const [id, blocks] of open.gradedBlocks) {
        const form = index.gradedOf(id)
        if (form) readGraded(open, { id, blocks, form }, found)
      }
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
    takesMarks: () => section?.kind === 'graded-list',
    openSection(block, { id, section: { kind }, inlineValue, ...how }, isStart) {
      if (isStart) close()
      if (how.isChapter) {
        found.furniture.push({ block, part: 'chapters' })
        section = null
        pendingTitle = null
        return
      }
      const { rest } = index.afterGuidance(id, inlineValue ?? '')
      const cut: CutOff = how.isSetApart ? 'line-split' : 'heading-inline-value'
      const cutOff = how.isOwnTitle || how.isUnderHead ? null : cut
      const inline = rest ? { ...sectionText(rest, kind), block, cutOff } : null
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
      const part = how.isUnderHead ? goOn(id, kind, block) : enter(id, kind, block)
      // In a table the heading may be the head of the items as well.
      if (open && block.cell && index.gradedOf(id)?.columnOf(block.node.value)) addGraded(open, id, block)
      if (inline) part.values.push(inline)
    },
    addSubheading(block) {
      if (!section || pendingTitle || !isSubheading(block, section, index)) return false
      const text = shownText(block, section.kind)
      section.part.values.push({ ...sectionText(text, section.kind), block, cutOff: null })
      return true
    },
    addUnread(block) {
      if (section === null) return false
      section.part.unread ??= []
      section.part.unread.push(block)
      return true
    },
    closeSection() {
      section = null
      pendingTitle = null
    },
    addBlock(block, { text: part, likeHeading } = {}) {
      const kind = section?.kind ?? 'labels'
      const { rest, isCut } = index.afterGuidance(
        pendingTitle ? 'title' : section?.id,
        part ?? shownText(block, kind),
      )
      const cutOff = isCut ? ('guidance-cut' as const) : null
      if (isCut && rest === '') {
        found.furniture.push({ block, part: 'guidance' })
        return true
      }
      const value = { ...sectionText(rest, kind), block, cutOff }
      if (pendingTitle) addTitle(value)
      else if (section === null) return false
      else if (section.kind === 'graded-list' && open) {
        addGraded(open, section.id, block)
        section.part.values.push(value)
      } else {
        section.part.values.push(value)
        if (likeHeading) noteItemLikeHeading(block, section.id, likeHeading)
      }
      return true
    },
    close,
  }
}

function titlesOfFile(block: SourceBlock, text: string | null): ProfilePart['titles'] {
  return text ? [{ text, block, cutOff: null, lines: 1, isOfFile: true }] : []
}

function addGraded({ gradedBlocks }: Open, section: string, block: SourceBlock): void {
  const blocks = gradedBlocks.get(section)
  if (blocks) blocks.push(block)
  else gradedBlocks.set(section, [block])
}

/** Reads the rows of a graded list. One that shows its legend and its heads alone is a section with nothing in it. */
function readGraded(
  { part }: Open,
  { id, blocks, form }: { id: string; blocks: SourceBlock[]; form: GradedForm },
  found: Recognised,
): void {
  const before = found.furniture.length
  const rows = recogniseCompetences(blocks, form, found)
  part.graded.set(id, rows)
  if (rows.length > 0) return
  const furniture = new Set(found.furniture.slice(before).map(({ block }) => block))
  const section = part.sections.get(id)
  if (section) section.values = section.values.filter(({ block }) => !furniture.has(block))
}
