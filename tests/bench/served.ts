// The built page in a real browser, to be measured.
import { type ChildProcess, spawn } from 'node:child_process'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../e2e/browser'
import { headline } from '../e2e/page'

const port = 4182

export const address = `http://localhost:${port}`

/** A browser that optimizes nothing takes minutes over its first ranges where the machine is busy. */
const rangesWithinMs = 300_000

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export function launch(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...flags] })
}

/** The page with its ranges drawn, and a session with the browser's own tools. */
export async function openPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // The tool that runs this file names functions through a helper; those that are sent to the page need it there.
  await page.addInitScript('globalThis.__name ??= (named) => named')
  const session = await page.context().newCDPSession(page)
  await page.goto(address)
  await headline(page).waitFor()
  await page.getByText('Range of our assumptions, 500 draws', { exact: true }).waitFor({ timeout: rangesWithinMs })
  return { page, session }
}

/** Serves the build until it is killed. */
export async function serve(): Promise<ChildProcess> {
  const server = spawn('node_modules/.bin/vite', ['preview', '--port', String(port), '--strictPort'], {
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return server
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill()
  throw new Error(`Nothing answers at ${address}`)
}
