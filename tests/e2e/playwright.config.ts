// Browser journeys on the production build: all in an installed Chromium, one in each engine.
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findBrowser } from './browser'
import { engineNames } from './smoke/installed'

// Two checkouts on one machine need a port each.
const port = process.env.E2E_PORT ?? '4180'
const address = `http://localhost:${port}`

export default defineConfig({
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // What hangs in spite of all is a failure, and does not hold up whoever waits for the whole.
  globalTimeout: 50 * 60_000,
  expect: { timeout: 15_000 },
  // A slow machine that draws in software may miss a moment once; a second miss is a failure.
  retries: 1,
  forbidOnly: true,
  projects: [
    {
      name: 'journeys',
      testIgnore: '**/smoke/**',
      use: {
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        // A worker would answer before the faults that journeys put on the network; one journey lets it in.
        serviceWorkers: 'block',
        launchOptions: { executablePath: findBrowser(), args: chromiumArguments },
      },
    },
    // These start their browsers themselves, as the system has them.
    ...engineNames.map((name) => ({ name, testDir: './smoke' })),
  ],
  use: { baseURL: address },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
})
