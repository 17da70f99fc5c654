import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

// Far beyond what any test takes: it ends one that hangs, and no busy machine breaks one that does not.
const hung = 600_000

/** Tests that start a process (the built program, git, LibreOffice), or that look at what a build made. */
const processTests = '**/*.process.test.ts'

export default defineConfig({
  // Packages are tested as they are written, not as they were last compiled: an edit in one is seen by the tests of all.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    // On two cores vitest would keep one for itself, which it does not need.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    setupFiles: ['./vitest.setup.ts'],
    // Whose machine it is does not matter: what is said is looked for in English, and in French where a test asks; and
    // a run in CI says no more of its progress than any other, however long a command takes there.
    env: { METIERS_LANG: 'en', CI: '', ...(process.env.CI && { PROPERTY_SEED: '20261124' }) },
    testTimeout: hung,
    hookTimeout: hung,
    // A thread that a test starts takes these over, and runs from source too.
    execArgv: [
      '--conditions=source',
      '--import',
      fileURLToPath(new URL('vitest.threads.js', import.meta.url)),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/*.test.ts'],
          exclude: [processTests],
          // What they share is read only; each module is loaded once for all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'processes',
          include: [`packages/*/test/${processTests}`],
          isolate: false,
          globalSetup: 'packages/cli/test/support/golden-place.ts',
        },
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
