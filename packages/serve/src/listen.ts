import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import { createApp } from './app.js'
import { limits, type ServeSettings } from './settings.js'

/** A server that listens. */
export type Listening = {
  /** Where, such as `http://127.0.0.1:8080`. */
  address: string
  /** Lets no one else in, and ends when who is in has an answer; after so many milliseconds, whatever is open is closed. */
  end(patience: number): Promise<void>
}

/** Answers on a network address. Throws the system's error where that is not possible. */
export async function listen(
  settings: ServeSettings,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: createApp(settings).fetch,
    serverOptions: { requestTimeout: limits.requestMilliseconds, connectionsCheckingInterval: 1000 },
  })
  server.listen(port, host)
  await once(server, 'listening')
  return {
    address: placeOf(server.address()),
    async end(patience) {
      const closed = once(server, 'close')
      server.close()
      // A connection on which nothing is asked now would be waited for.
      const idle = setInterval(() => closeIdle(server), 50)
      closeIdle(server)
      const impatience = setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections()
      }, patience)
      await closed
      clearInterval(idle)
      clearTimeout(impatience)
    },
  }
}

function closeIdle(server: ServerType): void {
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}

function placeOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') return ''
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}
