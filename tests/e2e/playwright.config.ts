// Browser journeys on the production build, in an installed Chromium.
import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser'

// Two checkouts on one machine need a port each.
const port = process.env.E2E_PORT ?? '4180'
const address = `http://localhost:${port}`

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A slow machine that draws in software may miss a moment once; a second miss is a failure.
  retries: 1,
  forbidOnly: true,
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    // A worker would answer before the faults that journeys put on the network; one journey lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
})
