import type { Followed } from './dataset/follow.js'
import type { SiteFiles } from './site/site-files.js'

/** One line of the log, as data. */
export type LogEntry = Readonly<Record<string, string | number | boolean>>

/** Where pages of the site are: its folder, or its address, without a slash at the end. */
export type SitePlace = { files: SiteFiles } | { address: string } | null

/** What a server is made of. */
export type ServeSettings = {
  dataset: Followed
  /** The address that the outside sees, without a slash at its end; null where a request says it. */
  address: string | null
  site: SitePlace
  /** Requests a minute for each client; null for no limit. */
  rateLimit: number | null
  /** Gets a line for each request, and for each failure. */
  log(entry: LogEntry): void
}

/** What a request may cost at most. */
export const limits = {
  /** Of a body, in bytes. */
  bodyBytes: 512 * 1024,
  /** Of a text that is searched, in characters. */
  queryCharacters: 256,
  /** Queries in a batch, and ids in an extension. */
  batch: 100,
  extendIds: 500,
  properties: 50,
  /** Items of a page, and candidates of a query. */
  page: 100,
  candidates: 50,
  /** A client has so long to send its request, and so long is worked on an answer, in milliseconds. */
  requestMilliseconds: 10_000,
  answerMilliseconds: 5_000,
} as const
