import type { HttpProblem, Language } from '@metiers/words'
import { languages, wordsOf } from '@metiers/words'
import Negotiator from 'negotiator'
import type { Answer, Ask } from './exchange.js'

const statuses: Readonly<Record<HttpProblem['is'], number>> = {
  'not-found': 404,
  gone: 410,
  'not-acceptable': 406,
  method: 405,
  value: 400,
  'too-large': 413,
  'too-many': 429,
  'media-type': 415,
  range: 416,
  'bad-request': 400,
  'too-slow': 503,
  changed: 503,
  internal: 500,
}

/** A request that has no other answer than a problem. `headers` go with it. */
export class Refused extends Error {
  readonly problem: HttpProblem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: HttpProblem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.is)
    this.name = 'Refused'
    this.problem = problem
    this.headers = headers
  }
}

/** The language that is asked for, of those that we speak; French where none of them is. */
export function languageOf(ask: Pick<Ask, 'header'>): Language {
  const asked = ask.header('accept-language')
  if (asked === undefined) return 'fr'
  const [best] = new Negotiator({ headers: { 'accept-language': asked } }).languages([...languages])
  return languages.find(language => language === best) ?? 'fr'
}

/**
 * A problem as an answer (RFC 9457): its status, and a sentence in the language that is asked for. `more` are members of
 * it beside the standard ones.
 */
export function problemAnswer(
  ask: Pick<Ask, 'header'>,
  { problem, headers }: Refused,
  more: Readonly<Record<string, unknown>> = {},
): Answer {
  const language = languageOf(ask)
  const { title, detail } = wordsOf(language).serve
  const status = statuses[problem.is]
  const body = { type: 'about:blank', title: title(problem), status, detail: detail(problem), ...more }
  return {
    status,
    headers: {
      ...headers,
      'cache-control': 'no-store',
      'content-language': language,
      'content-type': 'application/problem+json; charset=utf-8',
      vary: headers.vary === undefined ? 'Accept-Language' : `${headers.vary}, Accept-Language`,
    },
    body: JSON.stringify(body),
  }
}
