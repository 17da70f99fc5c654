import * as z from 'zod'
import { asideKindSchema } from './aside-kind.js'
import { codeSchemes } from './code.js'

const text = z.string()
const count = z.int()
const id = z.string()
/** The id of a section of the template. */
const section = z.string()
const scheme = z.enum(codeSchemes)
const none = z.strictObject({})
const aside = z.strictObject({ what: asideKindSchema, text, author: text.nullable() })

/**
 * What each rule found, as data: the facts of its findings, by the rule's id. Texts are whole, as the source has them;
 * who says them shortens them. A rule that has no entry here does not compile, and one without words does not either.
 */
export const findingFacts = {
  'base-iri-not-stated': z.strictObject({ iri: text }),
  'catalogue-not-stated': z.strictObject({
    property: z.enum(['publisher', 'contact', 'spatial', 'themes']),
  }),
  'code-form': z.strictObject({ code: text, schemes: z.array(scheme) }),
  'code-label': z.strictObject({ labels: z.array(z.strictObject({ code: text, label: text })) }),
  'code-superseded': z.strictObject({ code: text }),
  'code-suspect': z.strictObject({
    code: text,
    /** What ROME 2 calls it; null where it has no such code. */
    label: text.nullable(),
    domains: z.array(text),
    /** Codes of these domains that are two swapped digits away. */
    candidates: z.array(z.strictObject({ code: text, label: text })),
  }),
  /** Heads that cover several columns are `merged`; `texts` are what is not read of the table. */
  'competence-columns': z.strictObject({
    missing: z.array(text),
    merged: z.array(z.strictObject({ head: text, columns: count })),
    texts: z.array(text),
  }),
  /** `heads` are the words over the columns that say the same. */
  'competence-column-twice': z.strictObject({ column: text, heads: z.array(text), texts: z.array(text) }),
  'competence-column-unknown': z.strictObject({ head: text, texts: z.array(text) }),
  'competence-unclear': z.strictObject({ text }),
  'completeness-below-minimum': z.strictObject({ filled: count, expected: count, minimum: z.number() }),
  'deprecated-id-listed': z.strictObject({ id, label: text, since: text }),
  /** `likely`: the heading of the template that each heading of the document likely means. */
  'document-without-parts': z.strictObject({
    path: text,
    headings: z.array(z.strictObject({ text, likely: text.nullable() })),
    blocks: count,
  }),
  'doubled-phrase': z.strictObject({ phrase: text }),
  /** The id is empty where a label has no letter or digit to make one from. */
  'duplicate-id': z.strictObject({ id, labels: z.tuple([text, text]) }),
  'duplicate-item': z.strictObject({ item: text, section }),
  'duplicate-profile': z.strictObject({ title: text }),
  'encoding-doubtful': z.strictObject({ text }),
  'encoding-guessed': z.strictObject({ encoding: text }),
  'family-contradicts-grid': z.strictObject({
    what: z.enum(['family', 'subfamily']),
    stated: text,
    /** The group that the grid gives, as it is written there; null where it gives none. */
    grid: text.nullable(),
  }),
  'file-not-read': z.strictObject({
    path: text,
    reason: z.enum(['link', 'no-extension', 'type']),
    /** With its dot, in lower case; empty where there is none. */
    extension: text,
  }),
  'grid-columns-unclear': z.strictObject({ families: count, columns: count }),
  'grid-missing': z.strictObject({ label: text }),
  'grid-repeated': z.strictObject({ label: text }),
  'grid-row-width': z.strictObject({ cells: count, expected: z.array(count) }),
  'grid-unlisted': z.strictObject({ label: text }),
  'id-not-registered': z.strictObject({ id, label: text, likely: id.nullable() }),
  'item-like-heading': z.strictObject({ section, text, heading: section }),
  'item-of-lines': z.strictObject({ section, text, lines: count }),
  'label-acronym': z.strictObject({ label: text, preferred: text, acronym: text }),
  'label-ambiguous': z.strictObject({
    label: text,
    candidates: z.array(z.strictObject({ id, label: text })),
  }),
  'label-near-match': z.strictObject({ label: text, preferred: text, distance: count }),
  'label-too-long': z.strictObject({ name: text, characters: count, most: count }),
  'label-variant': z.strictObject({
    label: text,
    preferred: text,
    by: z.enum(['normalisation', 'abbreviation', 'alias', 'former label']),
  }),
  'lead-in': z.strictObject({ section, text }),
  'level-unrecoverable': z.strictObject({
    category: text,
    reason: z.enum([
      'column-lost',
      'mark-unclear',
      'cell-merged',
      'head-merged',
      'column-unknown',
      'table-split',
      'no-columns',
      'nothing',
      'not-written',
    ]),
    /** The sign, text or picture (by its description) that is no known tick. */
    shown: z.strictObject({ text, isPicture: z.boolean() }).nullable(),
  }),
  'licence-not-stated': none,
  'list-in-text': z.strictObject({ section, text }),
  /** `isRead` where the cells of the table are lines of a text; else nothing of it is read. */
  'table-in-section': z.strictObject({ section, texts: z.array(text), isRead: z.boolean() }),
  'mapping-unknown-occupation': z.strictObject({ subject: text }),
  /** `nearest`: the id of a skill that differs by few letters. */
  'mapping-unknown-skill': z.strictObject({ subject: text, nearest: text.nullable() }),
  'markup-dropped': z.strictObject({ target: text }),
  'no-english-label': z.strictObject({ label: text }),
  'no-manifest': none,
  'nomenclature-without-profile': z.strictObject({ occupations: count }),
  /** The number as the file has it, with its name in the file. */
  'number-out-of-range': z.strictObject({ stated: text }),
  'occupation-without-profile': z.strictObject({ label: text }),
  'previous-release-lost': z.strictObject({
    version: text,
    kind: z.enum(['occupation', 'profile', 'section', 'mapping']),
    label: text,
    /** The id of the section, or the code of the mapping. */
    detail: text.nullable(),
  }),
  'profile-announced-missing': z.strictObject({ label: text }),
  'profile-not-announced': z.strictObject({ title: text }),
  'profile-unlisted': z.strictObject({ title: text }),
  'profile-without-title': none,
  /** `first` is what our reading of a Word document has, `second` what the second one has; '' where it has nothing. */
  'readings-differ': z.strictObject({ first: text, second: text }),
  'registered-id-missing': z.strictObject({ id, label: text, last: text, likely: text.nullable() }),
  'related-not-mutual': z.strictObject({ label: text, other: text }),
  'related-unresolved': z.strictObject({ label: text }),
  /** `replacement` is the id that is to replace `id` and that no occupation has, `nearest` the one nearest to it. */
  'replacement-unknown': z.strictObject({ id, label: text, replacement: id, nearest: id.nullable() }),
  /** Why a document was not compared: the second reader could not read it, or the two are too far apart. */
  'second-reading-missing': z.strictObject({ reason: z.enum(['unread', 'too-different']) }),
  'section-empty': z.strictObject({ label: text, section }),
  'section-missing': z.strictObject({ label: text, section }),
  'section-repeated': z.strictObject({ section }),
  'skill-asked-again': z.strictObject({ id, label: text, since: text }),
  'skill-gone': z.strictObject({ id, label: text, last: text }),
  /** `likely` is the new wording that may be the old one. */
  'skill-likely-renamed': z.strictObject({ id, label: text, likely: text }),
  /** `skill` is the id of the one that has the label `other`. */
  'skills-nearly-same': z.strictObject({ label: text, other: text, skill: id }),
  'stale-decision': z.strictObject({
    decision: z.enum([
      'abbreviations',
      'aliases',
      'labels',
      'englishLabels',
      'skillAliases',
      'identifiers',
      'corrections',
    ]),
    text,
    /** The id that it names and no occupation has, with the one that is nearest to it. */
    unknown: z.strictObject({ id, nearest: id.nullable() }).nullable(),
    /** The id that it names and that is out of use, with what took its place. */
    retired: z.strictObject({ id, replacedBy: z.array(id) }).nullable(),
  }),
  'stated-count': z.strictObject({ stated: count, found: count }),
  'subfamily-refines-grid': z.strictObject({ stated: text }),
  'text-beside': aside,
  'text-not-read': aside,
  'tracked-change': z.strictObject({
    change: z.enum(['inserted', 'deleted', 'moved']),
    text,
    author: text.nullable(),
  }),
  'two-levels': z.strictObject({ category: text }),
  /** `nearest`: the heading of the template that is nearest to it. */
  'unknown-heading': z.strictObject({ text, nearest: text.nullable() }),
  /** A code in a font of signs, or a letter that may be the bullet of a text. */
  'unknown-sign': z.strictObject({ sign: text, font: text.nullable(), text: text.nullable() }),
  /** `more`: the texts right below it that were not recognised either. */
  'unrecognised-text': z.strictObject({ text, more: z.array(text).exactOptional() }),
  /** The text has a point in the place of what no reader sees; `character` is its code, `U+202E`. */
  'unseen-character': z.strictObject({ text, character: text }),
  'version-not-raised': z.strictObject({ version: text, previous: text, proposed: text }),
} as const satisfies Record<string, z.ZodObject>

export type RuleId = keyof typeof findingFacts
export type FindingFacts<R extends RuleId = RuleId> = { [K in R]: z.infer<(typeof findingFacts)[K]> }[R]
