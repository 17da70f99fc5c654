import { defineConfig } from 'vitest/config'

// `npm run screenshots`: no tests, but pictures and weights for people to look at, made of the sites of the tests.
export default defineConfig({
  test: {
    include: ['test/screenshots/*.shots.ts'],
    globalSetup: 'test/setup/global-setup.ts',
    testTimeout: 120_000,
    reporters: ['verbose'],
  },
})
