import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { bundledPackages } from './bundled-packages'
import { datasetIntegration } from './dataset-integration'
import { familyColourModule } from './family-colour-module'

// Where the dataset lies: DATASET names another folder, from where the command runs.
const datasetFolder = process.env.DATASET
  ? resolve(process.env.DATASET)
  : fileURLToPath(new URL('../../dist', import.meta.url))

// Where its documents lie: those of the repository for its own dataset, and what SOURCES names for another. They are
// read for the pages of Word sources alone; without them, such a page lists what was read.
const sourcesFolder = process.env.SOURCES
  ? resolve(process.env.SOURCES)
  : process.env.DATASET
    ? undefined
    : fileURLToPath(new URL('../../sources', import.meta.url))

// SITE_URL and BASE_PATH say where the site will stand. Without the first every address in it is relative to the host
// that serves it, and what must be absolute (canonical addresses, the sitemap) is left out. The second ends with a
// slash, as the address of the home page does everywhere else.
export default defineConfig({
  ...(process.env.SITE_URL && { site: process.env.SITE_URL }),
  base: `${process.env.BASE_PATH ?? ''}/`.replace(/\/+$/, '/'),
  output: 'static',
  outDir: process.env.SITE_OUT ? resolve(process.env.SITE_OUT) : 'dist',
  trailingSlash: 'ignore',
  compressHTML: true,
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr', routing: { prefixDefaultLocale: false } },
  integrations: [
    ...(process.env.SITE_URL
      ? [sitemap({ i18n: { defaultLocale: 'fr', locales: { fr: 'fr', en: 'en' } } })]
      : []),
    datasetIntegration(datasetFolder),
  ],
  devToolbar: { enabled: false },
  // Nothing is inlined, so that the content security policy needs neither hashes nor 'unsafe-inline'.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    define: {
      'import.meta.env.DATASET_FOLDER': JSON.stringify(datasetFolder),
      'import.meta.env.REPOSITORY': JSON.stringify(process.env.REPOSITORY || undefined) ?? 'undefined',
      'import.meta.env.SOURCES_FOLDER': JSON.stringify(sourcesFolder) ?? 'undefined',
    },
    plugins: [bundledPackages(import.meta.url), familyColourModule(datasetFolder)],
    build: { assetsInlineLimit: 0 },
    // The packages of this repository read files that stand beside them: they run from where they are.
    ssr: {
      external: [
        '@metiers/changes',
        '@metiers/document',
        '@metiers/export-csv',
        '@metiers/export-dcat',
        '@metiers/export-word',
        '@metiers/ingest',
        '@metiers/schema',
        '@metiers/tables',
        '@metiers/words',
      ],
    },
  },
})
