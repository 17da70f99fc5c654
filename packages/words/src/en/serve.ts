import type { HttpProblem, QueryMust, ServeWords } from '../serve-words.js'
import { both, either, quoted } from './phrase.js'

const titles: Readonly<Record<HttpProblem['is'], string>> = {
  'not-found': 'Not found',
  gone: 'Gone',
  'not-acceptable': 'Not acceptable',
  method: 'Method not allowed',
  value: 'Bad value',
  'too-large': 'Too large',
  'too-many': 'Too many requests',
  'media-type': 'Unsupported media type',
  range: 'Range not satisfiable',
  'bad-request': 'Bad request',
  'too-slow': 'Too slow',
  changed: 'File changed',
  internal: 'Internal error',
}

function must(what: QueryMust): string {
  switch (what.is) {
    case 'number':
      return `a whole number from ${what.least} to ${what.most}`
    case 'choice':
      return either(what.choices)
    case 'text':
      return `a text of ${what.most} characters at most`
    case 'name':
      return 'the name of a JavaScript function'
    case 'json':
      return 'JSON of the form that the documentation describes'
    case 'unknown':
      return either(what.known)
  }
}

function detail(problem: HttpProblem): string {
  switch (problem.is) {
    case 'not-found':
      return `Nothing is published at ${problem.what}: check the address, or search with /api/v1/search?q=…`
    case 'gone':
      return problem.successors.length === 0
        ? `${quoted(problem.label)} is out of use, and nothing took its place.`
        : `${quoted(problem.label)} is out of use: see ${both(problem.successors.map(quoted))}.`
    case 'not-acceptable':
      return `None of the forms asked for exists here: ask for ${either(problem.forms)} in Accept.`
    case 'method':
      return `This service only reads: use ${either(problem.allowed)}.`
    case 'value':
      return problem.must.is === 'unknown'
        ? `${problem.name} is not known here: use ${must(problem.must)}.`
        : `${problem.name} must be ${must(problem.must)}.`
    case 'too-large':
      return problem.of === 'bytes'
        ? `The request is larger than ${problem.most} bytes: cut it into several.`
        : `The batch has more than ${problem.most} queries: cut it into several.`
    case 'too-many':
      return `Too many requests in a short time: try again in ${problem.seconds} s.`
    case 'media-type':
      return `The body of the request must be of type ${problem.wanted}.`
    case 'range':
      return `The range asked for is outside of the file, which has ${problem.bytes} bytes.`
    case 'bad-request':
      return 'The request cannot be read: check its address and its headers.'
    case 'too-slow':
      return 'The answer takes too long: ask for less at a time.'
    case 'changed':
      return 'The file is changing on the disk right now: try again in a moment.'
    case 'internal':
      return 'Internal error: this should never happen. The log of the server says which.'
  }
}

export const serve: ServeWords = {
  title: ({ is }) => titles[is],
  detail,
  properties: { iri: 'IRI', 'mapped-codes': 'Mapped ROME codes', 'replaced-by': 'Replaced by' },
  reconcile: {
    type: 'Occupation',
    limit: 'Number of values',
    limitHelp: 'How many values to give; 0 for all.',
  },
  page: {
    outOfUse: (version, note) => `Out of use since version ${version}${note === null ? '' : ` (${note})`}.`,
    replacedBy: 'Replaced by',
    otherLabels: 'Other labels',
    members: 'Contains',
    forms: 'The same data',
    noProfile: 'This occupation has no profile.',
  },
}
