import type { Block } from '@metiers/document'
import { labelWords, textKey } from '@metiers/schema'
import { boldLead } from './bold-lead.js'
import type { Section, Template } from './template.js'

/** A section heading that was found, with the value that stands beside it or on the lines after it, if any. */
export type SectionHeading = {
  id: string
  section: Section
  inlineValue: string | null
  /** It stands over sections, and has nothing of its own. */
  isChapter?: true
  /** The whole block is the title of a fiche. */
  isOwnTitle?: true | undefined
  /** The value is one of several in a block, each of a section of its own. */
  isSetApart?: true
  /** The whole block is a value: its heading is the head of its column. */
  isUnderHead?: true
}

/** A part of a block: a heading, or the lines of text before the first one. */
export type Reading = { heading: SectionHeading; text: null } | { heading: null; text: string }

/** The headings of a template's sections by the key of their text, and the words that those with a value may begin with. */
export type Sections = { byKey: ReadonlyMap<string, SectionHeading>; inlineStarts: ReadonlySet<string> }

/** Puts the headings of a template into the form in which they are looked up. */
export function sectionsOf(template: Template): Sections {
  const byKey = new Map<string, SectionHeading>()
  const inlineStarts = new Set<string>()
  for (const section of template.sections) {
    for (const heading of section.headings) {
      byKey.set(textKey(heading), { id: section.id, section, inlineValue: null })
      const [first] = labelWords(heading)
      if (section.inline && first !== undefined) inlineStarts.add(first)
    }
  }
  for (const heading of template.parts.chapters?.headings ?? []) {
    const key = textKey(heading)
    // No section has this id: an id has no colon.
    byKey.set(key, {
      id: `chapter:${key}`,
      section: labelSection(heading),
      inlineValue: null,
      isChapter: true,
    })
  }
  return { byKey, inlineStarts }
}

/** What is known of a heading that no section has. */
export function labelSection(heading: string): Section {
  return {
    id: '',
    kind: 'label',
    labels: { fr: heading },
    headings: [heading],
    akin: [],
    inline: false,
    required: false,
  }
}

const longestHeading = 200

/** The headings of a block and the text before them; null where there is no heading in it. */
export function readHeadings(sections: Sections, block: Block): Reading[] | null {
  const { node } = block
  if (node.type === 'syntax') return null
  const readings = node.lines ? readLines(sections, node.lines) : null
  if (readings) return readings
  const led = headingInBold(sections, block)
  if (led) return [{ heading: led, text: null }]
  const heading = findSection(sections, block)
  return heading && [{ heading, text: null }]
}

/**
 * Reads the visible lines of a paragraph, each cut at its tabs. A heading stands at the start of a line; after one,
 * another may follow on the same line, behind a tab. What follows a heading is its value, up to the next.
 */
function readLines(sections: Sections, lines: string[][]): Reading[] | null {
  const before: string[] = []
  const found: { heading: SectionHeading; lines: string[] }[] = []
  for (const line of lines) {
    const pieces = line.filter(piece => piece !== '')
    let isOnHeadingLine = false
    for (const [at, piece] of pieces.entries()) {
      const heading: SectionHeading | null =
        at === 0 || isOnHeadingLine
          ? (wholeHeading(sections, piece) ?? headingBeforeColon(sections, piece))
          : null
      if (heading) {
        const { inlineValue } = heading
        found.push({ heading, lines: inlineValue ? [inlineValue] : [] })
        isOnHeadingLine = true
        continue
      }
      const text = found.at(-1)?.lines ?? before
      const joins = at > 0 && text.length > 0
      text.push(joins ? `${text.pop()} ${piece}` : piece)
    }
  }
  if (found.length === 0) return null
  const readings = found.map(({ heading, lines: value }): Reading => {
    const inlineValue = value.join('\n')
    return {
      heading: { ...heading, inlineValue: inlineValue === '' ? heading.inlineValue : inlineValue },
      text: null,
    }
  })
  return before.length > 0 ? [{ heading: null, text: before.join('\n') }, ...readings] : readings
}

// Where chapters are numbered by hand, no format tells the number from the words: I. Mission, II – Activités, B) Moyens,
// 13 Activités.
const typedNumber =
  /^(?:(?:[IVXLC]{1,7}|\p{Lu}|\d{1,3}(?:\.\d{1,3})*) ?[.)°–-]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*) (?=\p{L})/u

/** The heading with these words, whatever number was typed before them. */
function headingWith({ byKey }: Sections, text: string): SectionHeading | null {
  return byKey.get(textKey(text)) ?? byKey.get(textKey(text.replace(typedNumber, ''))) ?? null
}

function wholeHeading(sections: Sections, text: string): SectionHeading | null {
  return text.length <= longestHeading ? headingWith(sections, text) : null
}

function headingBeforeColon(sections: Sections, text: string): SectionHeading | null {
  const colon = text.slice(0, longestHeading).indexOf(':')
  const beforeColon = colon < 0 ? null : headingWith(sections, text.slice(0, colon))
  return beforeColon ? { ...beforeColon, inlineValue: text.slice(colon + 1).trim() } : null
}

/** The heading that a paragraph begins with in bold, and that its text follows on the same line. */
function headingInBold(sections: Sections, block: Block): SectionHeading | null {
  const lead = boldLead(block)
  const found = lead && wholeHeading(sections, lead.title)
  return found ? { ...found, inlineValue: lead.rest } : null
}

function findSection(sections: Sections, block: Block): SectionHeading | null {
  const text = block.node.value
  const found = wholeHeading(sections, text) ?? headingBeforeColon(sections, text)
  if (found) return found

  // Without a colon, a line carries heading and value only if it is a title by its own form, or if the value
  // is one that no sentence goes on with: a code.
  const isTitle = block.node.type === 'heading' || block.cell?.opensCell === true
  if (text.length > longestHeading || !(isTitle || holdsCode.test(text))) return null
  const split = splitLine(sections, text)
  return split && (isTitle || (split.section.kind === 'codes' && code.test(split.inlineValue ?? '')))
    ? split
    : null
}

const code = /^[A-Za-z]?\d{2}/
const holdsCode = / [A-Za-z]?\d{2}/

// A heading that holds its value without a colon is a few words long.
const mostWords = 12

function splitLine(sections: Sections, text: string): SectionHeading | null {
  const words = text.split(' ')
  const [first] = labelWords(words[0] ?? '')
  if (first === undefined || !sections.inlineStarts.has(first)) return null
  for (let count = Math.min(words.length - 1, mostWords); count > 0; count -= 1) {
    const found = sections.byKey.get(textKey(words.slice(0, count).join(' ')))
    if (found?.section.inline) return { ...found, inlineValue: words.slice(count).join(' ') }
  }
  return null
}
