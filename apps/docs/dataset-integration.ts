import { sayUnreadable, UnreadableInput } from '@metiers/document'
import { type Language, languages } from '@metiers/words'
import type { AstroIntegration } from 'astro'
import { readDataset } from './src/dataset/read-dataset'

/**
 * A build begins with a dataset that can be read, or ends with one clear error, in the language of the person, and status 2. In `astro dev`, a dataset
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
          logger.error(sayUnreadable(languageOfPerson(), error))
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

/** As the commands have it: METIERS_LANG, else the system's where it is one of the two, else that of the data. */
function languageOfPerson(): Language {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  const asked = [process.env.METIERS_LANG ?? '', locale].map(tag => tag.toLowerCase().split(/[-_.]/)[0])
  return asked.flatMap(tag => languages.filter(language => language === tag))[0] ?? 'fr'
}
