import type { UnreadableInput } from '@metiers/document'
import type { z } from 'zod'
import { checkYamlFile, parseYamlFile } from '../steward/yaml-file.js'
import { checkTemplate, fieldOf } from './check-template.js'
import { type EarlierTemplate, earlierTemplateSchema, fromEarlierForm } from './earlier-form.js'
import { readOwnFile } from './own-file.js'
import type { Level, Scale, Section, Template } from './template.js'
import {
  type WrittenScale,
  type WrittenSection,
  type WrittenTemplate,
  writtenTemplateSchema,
} from './written-template.js'

const templateSchema = writtenTemplateSchema.superRefine(checkTemplate)

/** Reads a template from its YAML text. Throws `UnreadableInput` with the line of a mistake. */
export function parseTemplate(text: string, path: string): Template {
  return whole(parseWritten(text, path), builtInEnglish())
}

/** The template of a fiche emploi-type that comes with this package. */
export function defaultTemplate(): Template {
  return whole(builtIn(), new Map())
}

/**
 * Every mistake in the YAML text of a template, by line; none where it is right. Throws `UnreadableInput` where it is no
 * YAML that can be read.
 */
export function templateMistakes(text: string, path: string): UnreadableInput[] {
  const { mistakes } = checkYamlFile(text, path, schemaOf)
  return mistakes.toSorted((a, b) => lineOf(a) - lineOf(b))
}

function lineOf({ trouble: { place } }: UnreadableInput): number {
  return place && 'line' in place ? place.line : 0
}

function schemaOf(written: unknown): z.ZodType<WrittenTemplate | EarlierTemplate> {
  return isOfEarlierForm(written) ? earlierTemplateSchema : templateSchema
}

function parseWritten(text: string, path: string): WrittenTemplate {
  const { value } = parseYamlFile(text, path, schemaOf)
  return 'competences' in value ? fromEarlierForm(value) : value
}

// The earlier form has the table of competences beside its sections, which are the values of a mapping.
function isOfEarlierForm(written: unknown): boolean {
  return (
    typeof written === 'object' &&
    written !== null &&
    'competences' in written &&
    !('sections' in written && Array.isArray(written.sections))
  )
}

/** The text of that template, with what it explains to whoever writes one of their own. */
export function defaultTemplateText(): string {
  return readOwnFile(ownTemplate)
}

let known: WrittenTemplate | null = null

function builtIn(): WrittenTemplate {
  known ??= parseWritten(defaultTemplateText(), ownTemplate)
  return known
}

const ownTemplate = 'template/fiche-emploi-type.yaml'

/** What the known sections are called in English, for a template that does not say it. */
function builtInEnglish(): ReadonlyMap<string, string> {
  return new Map(
    builtIn().sections.flatMap(({ id = '', labels }) =>
      labels?.en === undefined ? [] : [[id, labels.en] as const],
    ),
  )
}

/** A template with all that it leaves to be understood. */
function whole(written: WrittenTemplate, english: ReadonlyMap<string, string>): Template {
  const { list, grid, profiles, chapters } = written.parts ?? {}
  return {
    title: written.title ?? 'section',
    parts: {
      ...(list && { list }),
      ...(grid && { grid }),
      ...(profiles && { profiles }),
      ...(chapters && { chapters }),
    },
    sections: written.sections.map(section => wholeSection(section, english)),
    scales: (written.scales ?? []).map(wholeScale),
  }
}

function wholeSection(written: WrittenSection, english: ReadonlyMap<string, string>): Section {
  const { kind, headings, guidance, schemes, scale, relation, legend, columns, items } = written
  const field = fieldOf(written)
  const [first = ''] = headings
  const en = written.labels?.en ?? (field && english.get(field))
  return {
    id: field ?? written.id ?? '',
    ...(field && { field }),
    kind,
    labels: { fr: written.labels?.fr ?? first, ...(en !== undefined && { en }) },
    headings,
    akin: written.akin ?? [],
    ...(guidance !== undefined && { guidance }),
    inline: written.inline ?? false,
    required: written.required ?? true,
    ...schemesOf(field, schemes),
    ...(scale !== undefined && { scale }),
    ...(relation !== undefined && { relation }),
    ...(legend && { legend }),
    ...(kind === 'graded-list' && {
      columns: { item: columns?.item ?? [], level: columns?.level ?? [], note: columns?.note ?? [] },
      items: items ?? [],
    }),
  }
}

function schemesOf(field: Section['field'], schemes: Section['schemes']): Pick<Section, 'schemes'> {
  if (schemes) return { schemes }
  if (field === 'rome-codes') return { schemes: ['romeV2', 'rome'] }
  return field === 'pcs-codes' ? { schemes: ['pcs'] } : {}
}

function wholeScale({ id, labels, levels, notConcerned = [] }: WrittenScale): Scale {
  return {
    id,
    ...(labels?.fr !== undefined && {
      labels: { fr: labels.fr, ...(labels.en !== undefined && { en: labels.en }) },
    }),
    levels: levels.map(
      ({ notation, labels: named = {}, headings = [] }): Level => ({
        notation,
        labels: { fr: named.fr ?? notation, ...(named.en !== undefined && { en: named.en }) },
        headings,
      }),
    ),
    notConcerned,
  }
}
