import { setImmediate as othersFirst } from 'node:timers/promises'
import { textKey } from '@metiers/schema'
import { type Language, wordsOf } from '@metiers/words'
import type { Route } from '../app.js'
import type { Dataset } from '../dataset/load.js'
import { outsideAddress } from '../http/address.js'
import { type Answer, type Ask, decoded } from '../http/exchange.js'
import { languageOf, Refused } from '../http/problem.js'
import { previewPage } from '../page/preview-page.js'
import { extend } from '../reconcile/extend.js'
import { propertiesOf } from '../reconcile/properties.js'
import { parseBatch, parseExtension } from '../reconcile/queries.js'
import { describe, occupationType, reconcile } from '../reconcile/reconcile.js'
import { completeOccupations } from '../search/find-occupations.js'
import { limits, type ServeSettings } from '../settings.js'

/** `/reconcile…` by GET: the Reconciliation Service API 0.2 of the W3C's Entity Reconciliation Community Group. */
export function reconcileRoutes(settings: ServeSettings): [path: string, route: Route][] {
  const current = () => settings.dataset.current()
  const root: Route = ask => reconcileAnswer(ask, ask.query, settings)
  return [
    ['/reconcile', root],
    ['/reconcile/', root],
    [
      '/reconcile/suggest/entity',
      ask => {
        const { prefix, cursor } = suggestion(ask)
        const found = completeOccupations(current().labels, prefix, cursor + suggestions).slice(cursor)
        const notable = [typeOf(languageOf(ask))]
        const result = found.map(({ occupation }) => ({
          id: occupation.id,
          name: occupation.preferredLabel.fr,
          ...describe(current(), occupation),
          notable,
        }))
        return json(ask, { result })
      },
    ],
    [
      '/reconcile/suggest/property',
      ask => json(ask, { result: beginning(ask, propertiesOf(current().nomenclature, languageOf(ask))) }),
    ],
    ['/reconcile/suggest/type', ask => json(ask, { result: beginning(ask, [typeOf(languageOf(ask))]) })],
    [
      '/reconcile/properties',
      ask => {
        const { type = occupationType, limit } = ask.query
        const all = type === occupationType ? propertiesOf(current().nomenclature, languageOf(ask)) : []
        const most = /^\d{1,4}$/.test(String(limit)) ? Number(limit) : all.length
        return json(ask, { type: String(type), properties: all.slice(0, most) })
      },
    ],
    [
      '/reconcile/preview/:id',
      ask => {
        const occupation = current().occupations.get(decoded(ask.param('id')) ?? '')
        if (!occupation) throw new Refused({ is: 'not-found', what: ask.path })
        const language = languageOf(ask)
        return {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-language': language,
            vary: 'Accept-Language',
            // It is made to stand in a page of another site.
            'content-security-policy':
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *",
          },
          body: previewPage(current(), occupation, language),
        }
      },
    ],
  ]
}

/** The same by POST, whose body is a form: a batch is too long for an address. */
export async function reconcilePost(ask: Ask, settings: ServeSettings): Promise<Answer> {
  const form = 'application/x-www-form-urlencoded'
  if (ask.header('content-type')?.split(';')[0]?.trim().toLowerCase() !== form)
    throw new Refused({ is: 'media-type', wanted: form })
  const body = await ask.body(limits.bodyBytes)
  if (body === null) throw new Refused({ is: 'too-large', most: limits.bodyBytes, of: 'bytes' })
  return reconcileAnswer(ask, Object.fromEntries(new URLSearchParams(body.toString('utf8'))), settings)
}

type Asked = Readonly<Record<string, string | string[]>>

async function reconcileAnswer(ask: Ask, { queries, extend: extension }: Asked, settings: ServeSettings) {
  const dataset = settings.dataset.current()
  const language = languageOf(ask)
  if (queries !== undefined) return json(ask, await answers(dataset, String(queries), language))
  if (extension !== undefined) return json(ask, extend(dataset, parseExtension(String(extension)), language))
  return json(ask, manifest(ask, settings))
}

async function answers(dataset: Dataset, queries: string, language: Language): Promise<object> {
  const { name } = typeOf(language)
  const since = performance.now()
  let turn = since
  const results: [string, object][] = []
  for (const [key, query] of parseBatch(queries)) {
    results.push([key, { result: reconcile(dataset, query, name) }])
    const now = performance.now()
    if (now - since > limits.answerMilliseconds) throw new Refused({ is: 'too-slow' })
    if (now - turn < turnMilliseconds) continue
    await othersFirst()
    turn = performance.now()
  }
  return Object.fromEntries(results)
}

/** So long is worked on a batch at a stretch. */
const turnMilliseconds = 10
/** So many are suggested at a time. */
const suggestions = 20

function manifest(ask: Ask, settings: ServeSettings): object {
  const { nomenclature } = settings.dataset.current()
  const language = languageOf(ask)
  const service = outsideAddress(ask, settings, '/reconcile')
  const suggest = (path: string) => ({ service_url: service, service_path: `/suggest/${path}` })
  return {
    versions: ['0.2'],
    name: nomenclature.title[language] ?? nomenclature.title.fr,
    identifierSpace: `${nomenclature.iri}occupation/`,
    schemaSpace: 'http://data.europa.eu/esco/model#Occupation',
    serviceVersion: nomenclature.version,
    documentation: outsideAddress(ask, settings, '/'),
    defaultTypes: [typeOf(language)],
    batchSize: limits.batch,
    view: { url: outsideAddress(ask, settings, '/occupation/{{id}}') },
    preview: { url: `${service}/preview/{{id}}`, width: 430, height: 220 },
    suggest: { entity: suggest('entity'), property: suggest('property'), type: suggest('type') },
    extend: {
      propose_properties: { service_url: service, service_path: '/properties' },
      property_settings: [
        {
          name: 'limit',
          label: wordsOf(language).serve.reconcile.limit,
          type: 'number',
          default: 0,
          help_text: wordsOf(language).serve.reconcile.limitHelp,
        },
      ],
    },
  }
}

function typeOf(language: Language): { id: string; name: string } {
  return { id: occupationType, name: wordsOf(language).serve.reconcile.type }
}

function suggestion({ query }: Ask): { prefix: string; cursor: number } {
  const { prefix = '', cursor = '' } = query
  return {
    prefix: String(prefix).slice(0, limits.queryCharacters),
    cursor: /^\d{1,5}$/.test(String(cursor)) ? Number(cursor) : 0,
  }
}

function beginning<T extends { id: string; name: string }>(ask: Ask, all: readonly T[]): T[] {
  const { prefix, cursor } = suggestion(ask)
  const start = textKey(prefix)
  const found = all.filter(({ id, name }) => `-${textKey(id)}-${textKey(name)}`.includes(`-${start}`))
  return found.slice(cursor, cursor + suggestions)
}

// An identifier of JavaScript, or a path of them: nothing else is ever written into a script.
const callbackName = /^[A-Za-z_$][\w$]{0,63}(?:\.[A-Za-z_$][\w$]{0,63}){0,7}$/

/** JSON, or a script that hands it over, as older clients ask for by `callback` (JSONP). */
function json({ query }: Ask, value: object): Answer {
  const headers = { 'cache-control': 'no-cache', vary: 'Accept-Language' }
  const text = JSON.stringify(value)
  const { callback } = query
  if (callback === undefined)
    return { headers: { ...headers, 'content-type': 'application/json' }, body: `${text}\n` }
  if (typeof callback !== 'string' || !callbackName.test(callback))
    throw new Refused({ is: 'value', name: 'callback', must: { is: 'name' } })
  const type = 'text/javascript; charset=utf-8'
  // The comment keeps the answer from being taken for a file of another kind that begins with the name.
  return { headers: { ...headers, 'content-type': type }, body: `/**/${callback}(${escapedLines(text)});\n` }
}

/** JSON may have two signs in a text that ended a line in JavaScript. */
function escapedLines(text: string): string {
  return text.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
}
