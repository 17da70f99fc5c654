import type { Place } from '@metiers/schema'
import { normaliseText } from '@metiers/schema/normalise-text'
import type { Aside, AsideKind } from '../../asides.js'
import { readParagraphs, type WordParagraph } from './paragraphs.js'
import { stringsFrom } from './strings.js'
import { parts, type Story, stories, type WordFile } from './word-file.js'
import type { WordText } from './word-text.js'

/** What a paragraph of a story beside the body is, and who wrote it. */
type Role = { kind: AsideKind; part: string; author: string | null }

/** Where a story begins: their texts follow each other ([MS-DOC] §2.3). */
export function startOf(story: Story, { lengths }: WordFile): number {
  return stories.slice(0, stories.indexOf(story)).reduce((sum, before) => sum + lengths[before], 0)
}

/** The texts beside the body: headers, footers, notes, comments, text boxes, with what in them is not read either. */
export function asidesBeside(file: WordFile, text: WordText): Aside[] {
  const roleIn: Record<Exclude<Story, 'body'>, (at: number) => Role> = {
    footnote: () => role('footnote'),
    header: headerRoles(file.part(parts.headers)),
    macro: () => role('unsupported'),
    comment: commentRoles(file),
    endnote: () => role('endnote'),
    'text-box': () => role('text-box'),
    'header-text-box': () => role('text-box'),
  }
  return stories.flatMap(story => {
    if (story === 'body' || file.lengths[story] === 0) return []
    const start = startOf(story, file)
    const counts = new Map<string, number>()
    return readParagraphs(text, start, start + file.lengths[story]).flatMap(paragraph => {
      const found = roleIn[story](paragraph.at - start)
      const shown = textsOf(paragraph, found)
      if (shown.length === 0) return []
      const number = (counts.get(found.part) ?? 0) + 1
      counts.set(found.part, number)
      const place: Place = { paragraph: number, part: found.part }
      return shown.map(aside => ({ ...aside, place }))
    })
  })
}

function role(kind: AsideKind, author: string | null = null): Role {
  return { kind, part: kind, author }
}

function textsOf({ text, asides }: WordParagraph, { kind, author }: Role): Omit<Aside, 'place'>[] {
  const texts = [{ kind, text, author }, ...asides]
  return texts.flatMap(aside => {
    const value = normaliseText(aside.text)
    return value === '' ? [] : [{ ...aside, text: value }]
  })
}

/** Headers and footers stand in turn, six a section, after six separators of notes (PlcfHdd; [MS-DOC] §2.8.22). */
function headerRoles(places: Buffer): (at: number) => Role {
  const starts = Array.from({ length: places.length >> 2 }, (_, index) => places.readUInt32LE(index * 4))
  return at => {
    const index = starts.findLastIndex(start => start <= at)
    return role(index >= 6 && [2, 3, 5].includes(index % 6) ? 'footer' : 'header')
  }
}

/** Comments stand in the order of their references, which say who wrote them ([MS-DOC] §2.8.7, §2.9.9). */
function commentRoles(file: WordFile): (at: number) => Role {
  const texts = file.part(parts.commentTexts)
  const references = file.part(parts.commentReferences)
  const names = stringsFrom(file.part(parts.commentAuthors), 0, 0, Number.POSITIVE_INFINITY)
  const starts = Array.from({ length: texts.length >> 2 }, (_, index) => texts.readUInt32LE(index * 4))
  const count = Math.max(0, Math.floor((references.length - 4) / 34))
  return at => {
    const index = starts.findLastIndex(start => start <= at)
    const place = (count + 1) * 4 + index * 30 + 20
    const name = index >= 0 && index < count ? names[references.readUInt16LE(place)] : undefined
    return role('comment', name || null)
  }
}
