// Six kinds of tests, from pure functions to the real window. `npm test` runs them all; see build/test.mjs.
import { defineConfig } from 'vitest/config'

/** Two windows at once keep two cores busy; more would only make each other's clocks run out. */
const WINDOWS_AT_ONCE = 2

const project = (name: string) => ({ name, include: [`test/${name}/**/*.test.{ts,tsx}`] })

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      { test: { ...project('unit'), environment: 'node' } },
      { test: { ...project('db'), environment: 'node' } },
      { test: { ...project('integration'), environment: 'node', testTimeout: 20_000 } },
      { test: { ...project('faults'), environment: 'node' } },
      { test: { ...project('renderer'), environment: 'jsdom', setupFiles: ['test/support/rendererSetup.ts'], testTimeout: 20_000 } },
      {
        test: {
          ...project('e2e'),
          environment: 'node',
          globalSetup: ['test/support/e2eSetup.ts'],
          maxWorkers: WINDOWS_AT_ONCE,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
