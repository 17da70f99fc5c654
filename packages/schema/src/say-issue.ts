import type { z } from 'zod'
import { readWrittenDate } from './written-date.js'

/**
 * What is wrong with a value, in words for whoever wrote it: for `safeParse(value, { error: sayIssue })`. A schema that
 * has a sentence of its own keeps it. Nothing in the answer is a word of a library, or longer than a line.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${kindOf(issue.expected)}${shown(issue.input)}`
    case 'invalid_value': {
      const values = issue.values.map(value => JSON.stringify(value)).join(', ')
      const asked = issue.values.length === 1 ? values : `one of ${values}`
      return issue.input === undefined
        ? `is missing: it must be ${asked}`
        : `must be ${asked}${shown(issue.input)}`
    }
    case 'too_small':
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`
    case 'too_big':
      return `must be ${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`
    case 'invalid_format':
      if (issue.format === 'date') return `must be ${formats.date}${shownDate(issue.input)}`
      return `must be ${formats[issue.format] ?? 'of the form that is asked for'}${shown(issue.input)}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return `has a key that nothing asks for: ${issue.keys.slice(0, 5).map(quoted).join(', ')}`
    case 'invalid_union':
      return nearest(issue.errors) ?? `is none of what may stand there${shown(issue.input)}`
    case 'invalid_key':
      return 'has a key that may not stand there'
    default:
      return 'is not what may stand there'
  }
}

// Of a union, the alternative that came nearest is the one that was meant, where it says more than the type.
function nearest(errors: readonly (readonly z.core.$ZodIssue[])[]): string | null {
  const inner = errors.filter(issues => issues.some(({ path }) => path.length > 0))
  const [closest] = [...inner].sort((left, right) => left.length - right.length)
  const first = closest?.[0]
  return first ? `"${first.path.join('.')}": ${first.message}` : null
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  null: 'null',
}

function kindOf(expected: string): string {
  return kinds[expected] ?? 'another value'
}

const formats: Record<string, string> = {
  email: 'an e-mail address',
  url: 'an IRI of http or https',
  date: 'a date such as 2026-01-31',
  datetime: 'a time such as 2026-01-31T12:00:00Z',
}

function amount(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} ${limit === 1 ? 'character' : 'characters'} long`
  if (origin === 'array') return `${limit} ${limit === 1 ? 'entry' : 'entries'} long`
  return String(limit)
}

function shownDate(input: unknown): string {
  if (typeof input !== 'string') return shown(input)
  const date = readWrittenDate(input)
  if (date.kind === 'impossible') return `, and there is no day ${quoted(input)}`
  return date.kind === 'written' ? `${shown(input)}: write ${date.iso}` : shown(input)
}

const longest = 40

function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `, and is ${quoted(value)}`
  if (Array.isArray(value)) return ', and is a list'
  if (typeof value === 'number' && Number.isNaN(value)) return ', and is no number'
  if (typeof value === 'object' && value !== null) return ', and is a mapping'
  return `, and is ${String(value).replace('Infinity', 'beyond every number')}`
}
