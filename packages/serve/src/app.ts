import { type Context, Hono } from 'hono'
import { clientOf } from './http/client.js'
import { type Answer, type Ask, askOf, type Bound, responseOf } from './http/exchange.js'
import { problemAnswer, Refused } from './http/problem.js'
import { createRateLimit } from './http/rate-limit.js'
import { apiRoutes } from './routes/api.js'
import { conceptAnswer } from './routes/concepts.js'
import { datasetAnswer } from './routes/datasets.js'
import { healthAnswer } from './routes/health.js'
import { reconcilePost, reconcileRoutes } from './routes/reconcile.js'
import type { ServeSettings } from './settings.js'

/** What a route answers. */
export type Route = (ask: Ask) => Answer | Promise<Answer>

/**
 * The server of a dataset, which listens nowhere yet. It only reads. Whatever goes wrong is answered as a problem, and
 * said in the log.
 */
export function createApp(settings: ServeSettings): Hono<Bound> {
  const app = new Hono<Bound>({ getPath: ({ url }) => belowBase(url, settings) })
  const waitOf =
    settings.rateLimit === null ? () => 0 : createRateLimit(settings.rateLimit, () => performance.now())
  const add = (path: string, route: Route) => void app.get(path, handled(route))
  const handled = (route: Route) => async (context: Context<Bound>) => {
    const ask = askOf(context)
    const since = performance.now()
    const answer = await answered(ask, route)
    settings.log({
      level: (answer.status ?? 200) >= 500 ? 'error' : 'info',
      event: 'request',
      method: ask.method,
      url: ask.url,
      status: answer.status ?? 200,
      milliseconds: Math.round((performance.now() - since) * 10) / 10,
      client: clientOf(ask),
    })
    return responseOf(ask.method, { ...answer, headers: { ...securityHeaders, ...answer.headers } })
  }

  async function answered(ask: Ask, route: Route): Promise<Answer> {
    try {
      const seconds = ask.path === '/healthz' ? 0 : waitOf(clientOf(ask))
      if (seconds > 0) throw new Refused({ is: 'too-many', seconds }, { 'retry-after': String(seconds) })
      return await route(ask)
    } catch (error) {
      if (error instanceof Refused) return problemAnswer(ask, error)
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
      settings.log({ level: 'error', event: 'failure', url: ask.url, error: said })
      return problemAnswer(ask, new Refused({ is: 'internal' }))
    }
  }

  add('/healthz', () => healthAnswer(settings))
  add('/datasets/*', ask => datasetAnswer(ask, settings))
  for (const [path, route] of [...apiRoutes(settings), ...reconcileRoutes(settings)]) add(path, route)
  // A question that is too long for an address is asked by POST; nothing is written by it.
  for (const path of ['/reconcile', '/reconcile/'])
    app.post(
      path,
      handled(ask => reconcilePost(ask, settings)),
    )
  add('/*', ask => conceptAnswer(ask, settings))
  // What a page of another site asks before it asks.
  app.options('/*', () =>
    responseOf('OPTIONS', { status: 204, headers: { ...securityHeaders, ...preflight } }),
  )
  app.all('/*', context => {
    const ask = askOf(context)
    const refused = new Refused({ is: 'method', allowed: ['GET', 'HEAD'] }, { allow: 'GET, HEAD, OPTIONS' })
    const answer = problemAnswer(ask, refused)
    return responseOf(ask.method, { ...answer, headers: { ...securityHeaders, ...answer.headers } })
  })
  return app
}

// Every page of the web may read what is open, and none may be made to do anything here.
const securityHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Range, ETag, Link, Location',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const preflight = {
  allow: 'GET, HEAD, OPTIONS',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'Accept, Accept-Language, Content-Type, If-None-Match, If-Range, Range',
  'access-control-max-age': '86400',
}

/** The path of an address, without that of the base IRI, which a proxy may have left before it. */
function belowBase(url: string, { dataset }: ServeSettings): string {
  const from = url.indexOf('/', url.indexOf('//') + 2)
  const [path = '/'] = from < 0 ? [] : url.slice(from).split(/[?#]/)
  const { basePath } = dataset.current()
  return basePath.length > 1 && path.startsWith(basePath) ? path.slice(basePath.length - 1) : path
}
