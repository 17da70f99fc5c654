import { UnreadableInput } from '@metiers/document'
import type { AstroIntegration } from 'astro'
import { readDataset } from './src/dataset/read-dataset'

/**
 * A build begins with a dataset that can be read, or ends with one clear error and status 2. In `astro dev`, a dataset
 * that is built anew is read anew, and open pages reload.
 */
export function datasetIntegration(folder: string): AstroIntegration {
  return {
    name: 'metiers:dataset',
    hooks: {
      'astro:build:start': ({ logger }) => {
        try {
          readDataset(folder)
        } catch (error) {
          if (!(error instanceof UnreadableInput)) throw error
          logger.error(error.message)
          process.exit(2)
        }
      },
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
