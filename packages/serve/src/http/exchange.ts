import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { Context } from 'hono'

/** What is asked, as the routes see it. */
export type Ask = {
  method: string
  /** The path below the base, as it is written. */
  path: string
  /** What stood before that: the path of the base IRI, where a proxy has left it. */
  prefix: string
  /** The path and the query, as they came. */
  url: string
  /** The values of the query by name; several where a name is there more than once. */
  query: Readonly<Record<string, string | string[]>>
  header(name: string): string | undefined
  param(name: string): string
  incoming: IncomingMessage | undefined
  /** The bytes of the body; null where there are more than so many. */
  body(most: number): Promise<Buffer | null>
}

/** What is answered. A body may be made only when it is sent: for HEAD it never is. */
export type Answer = {
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: string | Buffer | { length: number; stream: () => Readable }
}

/** What the framework has of a request that came over a network; a test's has not. */
export type Bound = { Bindings: { incoming?: IncomingMessage } }

/** What a context of the framework asks. */
export function askOf({ req, env }: Context<Bound>): Ask {
  const { url, method } = req.raw
  const whole = url.slice(url.indexOf('/', url.indexOf('//') + 2))
  const raw = whole.split('?')[0] ?? ''
  return {
    method,
    path: req.path,
    prefix: raw.endsWith(req.path) ? raw.slice(0, raw.length - req.path.length) : '',
    url: whole,
    get query() {
      return Object.fromEntries(
        Object.entries(req.queries()).map(([name, values]) => [
          name,
          values.length === 1 ? (values[0] ?? '') : values,
        ]),
      )
    },
    header: name => req.header(name),
    param: name => req.param(name) ?? '',
    incoming: env?.incoming,
    body: most => bodyOf(req.raw.body, most),
  }
}

async function bodyOf(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream ?? []) {
    length += piece.length
    if (length > most) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The answer as the framework sends it. */
export function responseOf(method: string, { status = 200, headers = {}, body }: Answer): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...headers } })
  const isText = typeof body === 'string'
  const length = isText ? Buffer.byteLength(body) : body.length
  const all = { 'content-length': String(length), ...headers }
  if (method === 'HEAD') return new Response(null, { status, headers: all })
  const sent = isText || Buffer.isBuffer(body) ? body : Readable.toWeb(body.stream())
  return new Response(sent, { status, headers: all })
}

/** A path, or a part of one, as it is meant; null where its escapes are none. */
export function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
