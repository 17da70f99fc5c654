import type { Aside, ReaderNote, Root } from '@metiers/document'
import {
  type Nomenclature,
  type Occupation,
  type ProvenanceRecord,
  type SectionState,
  type SectionStates,
  type SourceDocument,
  sectionStatesSchema,
} from '@metiers/schema'
import { assertOccupations } from './assemble/assert-occupations.js'
import type { AssemblyContext } from './assemble/context.js'
import { formerLabels } from './assemble/former-labels.js'
import { createFamilies } from './assemble/groups.js'
import { hiddenLabels } from './assemble/hidden-labels.js'
import { retiredOccupations } from './assemble/identity.js'
import { createLedger } from './assemble/ledger.js'
import { attributionsOf, mappingsOf, withMappings } from './assemble/mappings.js'
import { membershipsFromGrid, refineMembership } from './assemble/membership.js'
import { type AssembledProfile, assembleProfile } from './assemble/profile.js'
import { readerObservations, recordOfAside } from './assemble/reader-observations.js'
import { createRegister } from './assemble/register.js'
import { skillsIn } from './assemble/skills.js'
import { titleProfiles } from './assemble/titles.js'
import { unrecognisedIn } from './assemble/unrecognised.js'
import type { Observation } from './observation.js'
import { recogniseDocument } from './recognise/document.js'
import { withoutParts } from './recognise/document-without-parts.js'
import { recogniseGrid } from './recognise/grid.js'
import type { GridPart, ProfilePart, Recognised } from './recognise/parts.js'
import { sourceBlocksOf } from './source-block.js'
import type { Alignment } from './steward/alignment.js'
import type { Decisions } from './steward/decisions.js'
import { type IdentifierRegistry, noIdentifiers } from './steward/identifiers.js'
import type { Manifest } from './steward/manifest.js'
import { nearestName } from './steward/nearest-name.js'
import { type HeadingIndex, indexHeadings } from './template/headings.js'
import { publishedTemplate } from './template/published-template.js'
import type { Template } from './template/template.js'

/** A document as read, with what is published of it. */
export type DocumentInput = {
  source: SourceDocument
  root: Root
  asides: Aside[]
  notes: ReaderNote[]
  /** Its own template; without it, that of the dataset. */
  template?: Template
}

export type IngestInput = {
  manifest: Manifest
  decisions: Decisions
  alignments: Alignment[]
  documents: DocumentInput[]
  /** That of the dataset: where its documents have several, all of them merged. */
  template: Template
  /** The ids that were published before; without it, every id follows from its label. */
  identifiers?: IdentifierRegistry
}

/** The nomenclature, the account of every block, and what was noticed on the way. */
export type Ingested = {
  nomenclature: Nomenclature
  provenance: ProvenanceRecord[]
  observations: Observation[]
  /** By occupation id; only occupations with a profile. */
  sectionStates: Map<string, SectionStates>
  /** The template in force, whole. */
  template: Template
}

/**
 * Turns the trees of all documents into one nomenclature. A pure function: the same input, the same result. Throws
 * `UnreadableInput` where they list more occupations than any nomenclature has.
 */
export function ingest({
  manifest,
  decisions,
  alignments,
  documents,
  template,
  identifiers = noIdentifiers,
}: IngestInput): Ingested {
  const indexes = new Map<Template, HeadingIndex>()
  const ledger = createLedger()
  const observations: Observation[] = documents.flatMap(readerObservations)
  const context: AssemblyContext = {
    decisions,
    identifiers,
    usedDecisions: new Set(),
    notedSpellings: new Set(),
    ledger,
    observations,
  }

  let order = 0
  const templates = new Map<ProfilePart, Template>()
  const read = documents.map(({ source, root, asides, template: own = template }) => {
    const index = indexes.get(own) ?? indexHeadings(own)
    indexes.set(own, index)
    const blocks = sourceBlocksOf(root, source.id, order)
    order += blocks.length
    const recognised = withoutParts(source, blocks, recogniseDocument(blocks, index, source.path), index)
    for (const part of recognised.profiles) templates.set(part, own)
    return { source, blocks, asides, recognised }
  })
  const parts = mergeParts(read)
  for (const { block, part } of parts.furniture) ledger.furniture(block, part)
  for (const block of parts.reported) ledger.reported(block)
  for (const observation of parts.observations) observations.push(observation)

  assertOccupations(parts.lists, id => documents.find(({ source }) => source.id === id)?.source.path ?? id)
  const hasList = parts.lists.length > 0
  const register = createRegister(parts.lists, context)
  const grids = readGrids(parts, register.isOccupation, hasList, observations)
  const families = createFamilies(grids, parts.profiles, manifest.baseIri, context)
  const memberships = membershipsFromGrid(grids, register, families, hasList, context)
  const profiles = titleProfiles(parts, register, hasList || grids.length > 0, context)

  const assembled = new Map<string, AssembledProfile>()
  const sectionStates = new Map<string, SectionStates>()
  for (const { part, draft } of profiles) {
    memberships.set(draft.id, refineMembership(part, draft, memberships.get(draft.id), families, context))
    const own = templates.get(part) ?? template
    assembled.set(draft.id, assembleProfile(part, { draft, register, template: own, context }))
    sectionStates.set(draft.id, statesOf(part, own))
  }
  const formerOf = formerLabels(identifiers, register.drafts)
  const retired = retiredOccupations(identifiers, register.drafts, manifest, observations)
  const mappings = mappingsOf(alignments, [...register.drafts, ...retired], observations)
  const current = register.drafts.map((draft): Occupation => {
    const profile = assembled.get(draft.id)
    return {
      id: draft.id,
      iri: `${manifest.baseIri}occupation/${draft.id}`,
      preferredLabel: { fr: draft.label, ...englishLabel(draft.id, context) },
      alternativeLabels: profile?.alternativeLabels ?? { fr: [], en: [] },
      hiddenLabels: { fr: withFormer(hiddenLabels(draft, ledger), formerOf(draft.id, draft.label)) },
      familyId: memberships.get(draft.id)?.familyId ?? null,
      subfamilyId: memberships.get(draft.id)?.subfamilyId ?? null,
      profile: profile?.profile ?? null,
      mappings: mappings.get(draft.id) ?? [],
    }
  })
  // At the end, so that nothing that a source states has another place because of them.
  const occupations = [
    ...current,
    ...retired.map(occupation => ({
      ...occupation,
      hiddenLabels: { fr: formerOf(occupation.id, occupation.preferredLabel.fr) },
      mappings: mappings.get(occupation.id) ?? [],
    })),
  ]
  const { skills: unmapped, withSkills } = skillsIn(occupations, context, manifest)
  const skills = withMappings(unmapped, alignments, observations)
  noteStaleDecisions(context, occupations)
  for (const { blocks } of read) observations.push(...unrecognisedIn(blocks, ledger))
  return {
    nomenclature: {
      $schema: './nomenclature.schema.json',
      iri: manifest.baseIri,
      version: manifest.version,
      language: 'fr',
      title: manifest.title,
      licence: manifest.licence,
      // A Mac, or an archive made on one, may write é in a file's name as two characters.
      sources: documents.map(({ source }) => ({ ...source, path: source.path.normalize('NFC') })),
      attributions: attributionsOf(alignments),
      ...(decisions.abbreviations.length > 0 && {
        abbreviations: decisions.abbreviations.map(({ text, standsFor }) => ({ text, standsFor })),
      }),
      template: publishedTemplate(template),
      skills,
      families: families.families,
      occupations,
    },
    provenance: read.flatMap(({ source, asides, blocks }) => [
      ...ledger.records(blocks).map(withSkills),
      ...asides.map(aside => recordOfAside(aside, source.id)),
    ]),
    observations,
    sectionStates,
    template,
  }
}

/** The English label that a steward has stated as the preferred one of an occupation. */
function englishLabel(id: string, { decisions, usedDecisions }: AssemblyContext): { en?: string } {
  const stated = decisions.englishLabels.find(({ occupation }) => occupation === id)
  if (!stated) return {}
  usedDecisions.add(stated)
  return { en: stated.label }
}

// Those of the sources come first: their places are claimed by position.
function withFormer(spellings: string[], former: string[]): string[] {
  return [...spellings, ...former.filter(label => !spellings.includes(label))]
}

function mergeParts(read: { recognised: Recognised }[]): Recognised {
  const merged: Recognised = {
    lists: [],
    gridTables: [],
    indexes: [],
    profiles: [],
    furniture: [],
    observations: [],
    reported: [],
  }
  for (const { recognised } of read) {
    merged.lists.push(...recognised.lists)
    merged.gridTables.push(...recognised.gridTables)
    merged.indexes.push(...recognised.indexes)
    for (const profile of recognised.profiles) merged.profiles.push(profile)
    for (const block of recognised.reported) merged.reported.push(block)
    for (const furniture of recognised.furniture) merged.furniture.push(furniture)
    for (const observation of recognised.observations) merged.observations.push(observation)
  }
  return merged
}

function readGrids(
  parts: Recognised,
  isOccupation: (label: string) => boolean,
  hasList: boolean,
  observations: Observation[],
): GridPart[] {
  const statedGroups = parts.profiles.flatMap(({ sections }) => {
    const family = sections.get('family')?.values[0]?.text
    const subfamily = sections.get('subfamily')?.values[0]?.text
    return family && subfamily ? [{ family, subfamily }] : []
  })
  return parts.gridTables.flatMap(table => {
    const { grid, observations: noticed } = recogniseGrid(table, { isOccupation, hasList, statedGroups })
    for (const observation of noticed) observations.push(observation)
    return grid ?? []
  })
}

function statesOf(part: ProfilePart, { sections }: Template): SectionStates {
  const state = (id: string): SectionState => {
    const section = part.sections.get(id)
    if (!section) return 'absent'
    const isFilled =
      id === 'title' ? part.titles.length > 0 : section.values.length > 0 || section.unread !== undefined
    return isFilled ? 'filled' : 'empty'
  }
  return sectionStatesSchema.parse(Object.fromEntries(sections.map(({ id }) => [id, state(id)])))
}

function noteStaleDecisions(
  { decisions, usedDecisions, observations }: AssemblyContext,
  occupations: readonly Occupation[],
): void {
  const known = new Map(occupations.map(({ id, deprecation }) => [id, deprecation?.replacedBy ?? null]))
  for (const decision of Object.values(decisions).flat()) {
    if (usedDecisions.has(decision)) continue
    const id = 'occupation' in decision ? decision.occupation : null
    const replacedBy = id === null ? null : (known.get(id) ?? null)
    const unknown = id === null || known.has(id) ? null : { id, nearest: nearestName(id, [...known.keys()]) }
    const retired = id === null || replacedBy === null ? null : { id, replacedBy }
    const text = 'text' in decision ? decision.text : decision.label
    const facts = { decision: decision.kind, text, unknown, retired }
    observations.push({ kind: 'stale-decision', ...facts, place: decision.place, occupationId: null })
  }
}
