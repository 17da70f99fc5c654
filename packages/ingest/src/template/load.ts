import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'
import { parseYamlFile } from '../steward/yaml-file.js'
import { checkTemplate, fieldOf } from './check-template.js'
import { type EarlierTemplate, earlierTemplateSchema, fromEarlierForm } from './earlier-form.js'
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

function parseWritten(text: string, path: string): WrittenTemplate {
  const schemaOf = (written: unknown): z.ZodType<WrittenTemplate | EarlierTemplate> =>
    isOfEarlierForm(written) ? earlierTemplateSchema : templateSchema
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
  return readFileSync(besideTheCode(ownTemplate), 'utf8')
}

let known: WrittenTemplate | null = null

function builtIn(): WrittenTemplate {
  known ??= parseWritten(defaultTemplateText(), ownTemplate)
  return known
}

const ownTemplate = 'template/fiche-emploi-type.yaml'

// From source, compiled, or as a part of a bundle: the file stands in the folder of this one, or in one above it.
function besideTheCode(name: string): URL {
  let file = new URL(name, import.meta.url)
  for (let up = '../'; !existsSync(file) && up.length < import.meta.url.length; up += '../') {
    file = new URL(up + name, import.meta.url)
  }
  return file
}

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
  const { list, grid, profiles } = written.parts ?? {}
  return {
    title: written.title ?? 'section',
    parts: { ...(list && { list }), ...(grid && { grid }), ...(profiles && { profiles }) },
    sections: written.sections.map(section => wholeSection(section, english)),
    scales: (written.scales ?? []).map(wholeScale),
  }
}

function wholeSection(written: WrittenSection, english: ReadonlyMap<string, string>): Section {
  const { kind, headings, guidance, schemes, scale, legend, columns, items } = written
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
