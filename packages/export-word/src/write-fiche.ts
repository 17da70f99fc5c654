import type { Section, Template } from '@metiers/ingest'
import type { BehaviouralCompetence, Occupation, SectionId } from '@metiers/schema'
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx'
import { competenceForm, competenceLegend, competenceTable } from './competence-table.js'
import { packFiche } from './pack-fiche.js'
import { sectionTexts } from './section-texts.js'
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
  return fiche.occupation.profile === null ? form(fiche, template) : edition(fiche, template)
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
  const form = competenceForm(section, template)
  if (form) {
    const rows = form.items.map(
      (category): BehaviouralCompetence => ({
        category,
        required: false,
        level: null,
        levelStatus: 'not-required',
        note: null,
      }),
    )
    return [...competenceLegend(form), competenceTable(rows, form)]
  }
  return [isListed(section) ? item('') : text('')]
}

function edition(fiche: Fiche, template: Template): FileChild[] {
  const { profile, alternativeLabels } = fiche.occupation
  if (profile === null) return []
  const texts = { ...sectionTexts(profile, alternativeLabels), ...statedLabels(fiche) }
  return template.sections.flatMap((section): FileChild[] => {
    const { id, field } = section
    const competences = competenceForm(section, template)
    if (field === 'behavioural-competences' && competences && profile.behaviouralCompetences.length > 0) {
      return [
        heading(section),
        ...competenceLegend(competences),
        competenceTable(profile.behaviouralCompetences, competences),
      ]
    }
    const values = field ? (texts[field] ?? []) : []
    // A heading that the fiche did not have is not added: without one, a section is absent, not empty.
    if (values.length === 0 && !profile.emptySections.includes(id)) return []
    return [heading(section), ...values.map(isListed(section) ? item : text)]
  })
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
