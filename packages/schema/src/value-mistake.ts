import type { z } from 'zod'
import type { TemplateMistake } from './template-mistake.js'
import { formOf, type ValueForm } from './value-forms.js'
import { readWrittenDate } from './written-date.js'

/** What stands where something else was asked for: a text, cut where it is long, or what kind of value it is. */
export type Found =
  | { is: 'text'; text: string }
  | { is: 'plain'; value: string }
  | { is: 'list' | 'mapping' | 'no-number' | 'infinite' }

/** The kinds of values that a person writes. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'yes-or-no'
  | 'list'
  | 'mapping'
  | 'null'
  | 'other'

/** What is wrong with a value, as facts. `found` is null where nothing stands there. */
export type ValueMistake =
  | { is: 'missing' }
  | { is: 'kind'; wanted: ValueKind; found: Found }
  | { is: 'choice'; choices: string[]; found: Found | null }
  | { is: 'least' | 'most'; limit: string; isReached: boolean; of: 'characters' | 'entries' | 'number' }
  | {
      is: 'form'
      form: ValueForm | 'email' | 'address' | 'time' | 'other'
      found: Found | null
      iso: string | null
    }
  | { is: 'no-day'; text: string }
  | { is: 'multiple'; of: string }
  | { is: 'unknown-keys'; keys: string[] }
  | { is: 'inside'; key: string; mistake: ValueMistake }
  | { is: 'none-of-all'; found: Found }
  | { is: 'key' }
  | { is: 'placeholder'; text: string }
  | { is: 'id-twice' | 'replaced-twice'; id: string }
  | { is: 'label-twice' | 'former-label-twice'; label: string; owner: string }
  | { is: 'replaces-itself' }
  | { is: 'circle'; ids: string[] }
  | { is: 'template'; mistake: TemplateMistake }
  | { is: 'other' }

/** A mistake that a check of ours has found, for `context.addIssue({ …, params: { mistake } })`. */
export type StatedMistake = { mistake: ValueMistake }

/**
 * What is wrong with a value, by the issue of a schema: of one that is being made, or of `safeParse(value, {
 * reportInput: true })`, without which what was found is unknown.
 */
export function mistakeOf(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): ValueMistake {
  const form = formOf(issue.message)
  if (form) return formMistake(form, issue.input)
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { is: 'missing' }
        : { is: 'kind', wanted: kinds[issue.expected] ?? 'other', found: foundIn(issue.input) }
    case 'invalid_value': {
      const choices = issue.values.map(value => JSON.stringify(value) ?? String(value))
      return { is: 'choice', choices, found: issue.input === undefined ? null : foundIn(issue.input) }
    }
    case 'too_small':
      return {
        is: 'least',
        limit: String(issue.minimum),
        isReached: issue.inclusive !== false,
        of: unitOf(issue.origin),
      }
    case 'too_big':
      return {
        is: 'most',
        limit: String(issue.maximum),
        isReached: issue.inclusive !== false,
        of: unitOf(issue.origin),
      }
    case 'invalid_format':
      return formMistake(formats[issue.format] ?? 'other', issue.input)
    case 'not_multiple_of':
      return { is: 'multiple', of: String(issue.divisor) }
    case 'unrecognized_keys':
      return { is: 'unknown-keys', keys: issue.keys.slice(0, 5).map(cut) }
    case 'invalid_union':
      return nearest(issue.errors) ?? { is: 'none-of-all', found: foundIn(issue.input) }
    case 'invalid_key':
      return { is: 'key' }
    case 'custom':
      return isStated(issue.params) ? issue.params.mistake : { is: 'other' }
    default:
      return { is: 'other' }
  }
}

function isStated(params: Record<string, unknown> | undefined): params is StatedMistake {
  return typeof params?.mistake === 'object' && params.mistake !== null && 'is' in params.mistake
}

function formMistake(form: Extract<ValueMistake, { is: 'form' }>['form'], input: unknown): ValueMistake {
  const found = input === undefined ? null : foundIn(input)
  const date = form === 'date' && typeof input === 'string' ? readWrittenDate(input) : null
  if (date?.kind === 'impossible' && typeof input === 'string') return { is: 'no-day', text: cut(input) }
  return { is: 'form', form, found, iso: date?.kind === 'written' ? date.iso : null }
}

// Of a union, the alternative that came nearest is the one that was meant, where it says more than the type.
function nearest(errors: readonly (readonly z.core.$ZodIssue[])[]): ValueMistake | null {
  const inner = errors.filter(issues => issues.some(({ path }) => path.length > 0))
  const [closest] = [...inner].sort((left, right) => left.length - right.length)
  const first = closest?.[0]
  return first ? { is: 'inside', key: first.path.join('.'), mistake: mistakeOf(first) } : null
}

const kinds: Record<string, ValueKind> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
  null: 'null',
}

const formats: Record<string, Extract<ValueMistake, { is: 'form' }>['form']> = {
  email: 'email',
  url: 'address',
  date: 'date',
  datetime: 'time',
}

function unitOf(origin: string): 'characters' | 'entries' | 'number' {
  return origin === 'string' ? 'characters' : origin === 'array' ? 'entries' : 'number'
}

const longest = 40

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

function foundIn(value: unknown): Found {
  if (typeof value === 'string') return { is: 'text', text: cut(value) }
  if (Array.isArray(value)) return { is: 'list' }
  if (typeof value === 'number' && Number.isNaN(value)) return { is: 'no-number' }
  if (typeof value === 'number' && !Number.isFinite(value)) return { is: 'infinite' }
  if (typeof value === 'object' && value !== null) return { is: 'mapping' }
  return { is: 'plain', value: String(value) }
}
