import type { AstroIntegration } from 'astro'

/** In `astro dev`, a dataset that is built anew is read anew, and open pages reload. */
export function watchDataset(folder: string): AstroIntegration {
  return {
    name: 'metiers:watch-dataset',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder)
        server.watcher.on('change', path => {
          if (!path.startsWith(folder)) return
          server.moduleGraph.invalidateAll()
          server.ws.send({ type: 'full-reload' })
        })
      },
    },
  }
}
