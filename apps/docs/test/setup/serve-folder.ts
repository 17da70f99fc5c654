import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export type Served = { origin: string; close: () => Promise<void> }

/**
 * Serves a folder below a base path on a free port of this machine, as a host of static files does: `index.html` of a
 * folder, and `404.html` with status 404 where there is nothing.
 */
export async function serveFolder(folder: string, basePath = '/'): Promise<Served> {
  const files = sirv(folder, { etag: true })
  const prefix = basePath.replace(/\/$/, '')
  const server = createServer((request, response) => {
    const asked = request.url ?? '/'
    const notFound = () => {
      const page = join(folder, '404.html')
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end(existsSync(page) ? readFileSync(page) : 'not found')
    }
    if (!asked.startsWith(`${prefix}/`)) return notFound()
    request.url = asked.slice(prefix.length)
    files(request, response, notFound)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
