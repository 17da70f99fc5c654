import type { z } from 'zod'
import { sayTemplateMistake } from './template-mistake.js'
import { valueForms } from './value-forms.js'
import { type Found, mistakeOf, type ValueKind, type ValueMistake } from './value-mistake.js'

/**
 * What is wrong with a value, in English words for whoever wrote it: for `safeParse(value, { error: sayIssue,
 * reportInput: true })`. A schema that has a sentence of its own keeps it. Nothing in the answer is a word of a library,
 * or longer than a line.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  return sayMistake(mistakeOf(issue))
}

/** The same of its facts. */
export function sayMistake(mistake: ValueMistake): string {
  switch (mistake.is) {
    case 'missing':
      return 'is missing'
    case 'kind':
      return `must be ${kinds[mistake.wanted]}${shown(mistake.found)}`
    case 'choice': {
      const { choices, found } = mistake
      const asked = choices.length === 1 ? choices.join() : `one of ${choices.join(', ')}`
      return found === null ? `is missing: it must be ${asked}` : `must be ${asked}${shown(found)}`
    }
    case 'least':
      return `must be ${mistake.isReached ? 'at least' : 'more than'} ${amount(mistake.limit, mistake.of)}`
    case 'most':
      return `must be ${mistake.isReached ? 'at most' : 'less than'} ${amount(mistake.limit, mistake.of)}`
    case 'form': {
      const { form, found, iso } = mistake
      const asked = isOfFormat(form) ? `must be ${formats[form]}${shown(found)}` : valueForms[form]
      return iso === null ? asked : `${asked}: write ${iso}`
    }
    case 'no-day':
      return `must be ${formats.date}, and there is no day ${quoted(mistake.text)}`
    case 'multiple':
      return `must be a multiple of ${mistake.of}`
    case 'unknown-keys':
      return `has a key that nothing asks for: ${mistake.keys.map(quoted).join(', ')}`
    case 'inside':
      return `"${mistake.key}": ${sayMistake(mistake.mistake)}`
    case 'none-of-all':
      return `is none of what may stand there${shown(mistake.found)}`
    case 'key':
      return 'has a key that may not stand there'
    case 'placeholder':
      return `${mistake.text} stands for nothing: there are {count} and {scope}`
    case 'id-twice':
      return `the id "${mistake.id}" is there twice`
    case 'replaced-twice':
      return `"${mistake.id}" is in replacedBy twice`
    case 'label-twice':
      return `"${mistake.label}" is the label of "${mistake.owner}" too`
    case 'former-label-twice':
      return `"${mistake.label}" is a former label of "${mistake.owner}" too`
    case 'replaces-itself':
      return 'an id cannot replace itself'
    case 'circle':
      return `the replacements lead back to where they start: ${mistake.ids.map(id => `"${id}"`).join(' by ')}`
    case 'template':
      return sayTemplateMistake(mistake.mistake)
    case 'other':
      return 'is not what may stand there'
  }
}

const kinds: Record<ValueKind, string> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-or-no': 'true or false',
  list: 'a list',
  mapping: 'a mapping of keys to values',
  null: 'null',
  other: 'another value',
}

const formats = {
  email: 'an e-mail address',
  address: 'an IRI of http or https',
  date: 'a date such as 2026-01-31',
  time: 'a time such as 2026-01-31T12:00:00Z',
  other: 'of the form that is asked for',
}

function isOfFormat(form: string): form is keyof typeof formats {
  return Object.hasOwn(formats, form)
}

function amount(limit: string, of: 'characters' | 'entries' | 'number'): string {
  if (of === 'characters') return `${limit} ${limit === '1' ? 'character' : 'characters'} long`
  if (of === 'entries') return `${limit} ${limit === '1' ? 'entry' : 'entries'} long`
  return limit
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

const said = {
  list: 'a list',
  mapping: 'a mapping',
  'no-number': 'no number',
  infinite: 'beyond every number',
}

function shown(found: Found | null): string {
  if (found === null) return ''
  if (found.is === 'text') return `, and is ${quoted(found.text)}`
  return `, and is ${found.is === 'plain' ? found.value : said[found.is]}`
}
