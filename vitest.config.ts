import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['./vitest.setup.ts'],
    // Whose machine it is does not matter: what is said is looked for in English, and in French where a test asks.
    env: { METIERS_LANG: 'en' },
    testTimeout: process.env.PROPERTY_RUNS ? 600_000 : 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'packages', include: ['packages/*/test/**/*.test.ts', 'apps/*/test/*.test.ts'] },
      },
      // The tests in folders of the site's own look at a built site in a browser: both are made once, for all of them.
      {
        extends: true,
        test: {
          name: 'site',
          include: ['apps/docs/test/*/**/*.test.ts'],
          // They share the browser and nothing else; what drives it is loaded once.
          isolate: false,
          globalSetup: 'apps/docs/test/setup/global-setup.ts',
        },
      },
    ],
  },
})
