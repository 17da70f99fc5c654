import type { Section, Template } from '@metiers/ingest'
import type { GradedValue, Occupation, SectionId } from '@metiers/schema'
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx'
import { gradedForm, gradedLegend, gradedTable } from './graded-table.js'
import { packFiche } from './pack-fiche.js'
import { sectionContent } from './section-texts.js'
import { xmlText } from './xml-text.js'

/** What a fiche is of: an occupation, and the labels of its family and sub-family as they are written. */
export type Fiche = {
  occupation: Pick<Occupation, 'preferredLabel' | 'alternativeLabels' | 'profile'>
  family: string | null
  subfamily: string | null
}

/**
 * Writes a fiche emploi-type as a Word document (.docx, ISO/IEC 29500): a heading a section of the template, real
 * lists, and the competence table with check boxes. Without a profile it is a form to fill in, with a line of
 * guidance in each section; with one, the Word edition of the profile: what reads it back gives the same record.
 * The same input gives the same bytes.
 */
export async function writeFiche(fiche: Fiche, template: Template): Promise<Uint8Array> {
  return packFiche(fiche.occupation.preferredLabel.fr, ficheContent(fiche, template))
}

/** What stands in the document of a fiche. */
export function ficheContent(fiche: Fiche, template: Template): FileChild[] {
  const sections = fiche.occupation.profile === null ? form(fiche, template) : edition(fiche, template)
  if (template.sections.some(({ field }) => field === 'title')) return sections
  // A template without a section for the title reads it in the first heading of a fiche.
  const title = fiche.occupation.preferredLabel.fr
  return [
    new Paragraph({ text: xmlText(title), heading: HeadingLevel.HEADING_1, keepNext: true }),
    ...sections,
  ]
}

function form(fiche: Fiche, template: Template): FileChild[] {
  const stated = statedLabels(fiche)
  return template.sections.flatMap((section): FileChild[] => {
    const texts = section.field ? (stated[section.field] ?? []) : []
    if (texts.length > 0) return [heading(section), ...texts.map(text)]
    const { guidance } = section
    const below = guidance ? [new Paragraph({ text: guidance, style: 'Guidance' })] : []
    return [heading(section), ...below, ...roomFor(section, template)]
  })
}

/** What one fills in: an empty list item, an empty paragraph, or the table with the rows of the form. */
function roomFor(section: Section, template: Template): FileChild[] {
  const form = gradedForm(section, template)
  if (form) {
    const rows = form.items.map(
      (label): GradedValue => ({
        label,
        required: false,
        level: null,
        levelStatus: 'not-required',
        note: null,
      }),
    )
    return [...gradedLegend(form), gradedTable(rows, form)]
  }
  return [isListed(section) ? item('') : text('')]
}

function edition(fiche: Fiche, template: Template): FileChild[] {
  const { profile, alternativeLabels } = fiche.occupation
  if (profile === null) return []
  const stated = statedLabels(fiche)
  return template.sections.flatMap((section): FileChild[] => {
    const { field } = section
    const content = (field && stated[field]) ?? sectionContent(section, profile, alternativeLabels, template)
    if ('graded' in content) {
      const form = gradedForm(section, template)
      if (!form || content.graded.length === 0) return emptyHeading(section, profile.emptySections)
      return [heading(section), ...gradedLegend(form), gradedTable(content.graded, form)]
    }
    if (content.length === 0) return emptyHeading(section, profile.emptySections)
    return [heading(section), ...content.map(isListed(section) ? item : text)]
  })
}

// A heading that the fiche did not have is not added: without one, a section is absent, not empty.
function emptyHeading(section: Section, emptySections: readonly string[]): FileChild[] {
  return emptySections.includes(section.id) ? [heading(section)] : []
}

function statedLabels({ occupation, family, subfamily }: Fiche): Partial<Record<SectionId, string[]>> {
  return {
    family: family === null ? [] : [family],
    subfamily: subfamily === null ? [] : [subfamily],
    title: [occupation.preferredLabel.fr],
  }
}

function isListed({ kind }: Section): boolean {
  return kind === 'labels' || kind === 'list' || kind === 'occupations' || kind === 'codes'
}

function heading({ id, headings }: Section): Paragraph {
  const isTop = id === 'family' || id === 'subfamily' || id === 'title'
  return new Paragraph({
    text: headings[0] ?? id,
    heading: isTop ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  })
}

function item(value: string): Paragraph {
  return new Paragraph({
    children: [new TextRun(xmlText(value))],
    numbering: { reference: 'items', level: 0 },
  })
}

function text(value: string): Paragraph {
  return new Paragraph({ children: [new TextRun(xmlText(value))] })
}
