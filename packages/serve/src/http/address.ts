import type { ServeSettings } from '../settings.js'
import type { Ask } from './exchange.js'

/** A path of this server as the outside names it: below the public address, or below where the request came in. */
export function outsidePath({ prefix }: Ask, { address }: ServeSettings, path: string): string {
  return `${address ?? prefix}${path}`
}

// RFC 3986 §3.2.2: a name or an address, and a port. What else a client puts there is no place.
const host = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/** The same, whole: with the scheme and the host that the client has asked, where no public address is stated. */
export function outsideAddress(ask: Ask, settings: ServeSettings, path: string): string {
  const below = outsidePath(ask, settings, path)
  if (settings.address !== null) return below
  const asked = ask.header('host') ?? ''
  return `http://${host.test(asked) ? asked : 'localhost'}${below}`
}
