// A Chromium for the browser tests: one that is installed, else one that is fetched.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What it is started with: as root, without a graphics card, and asking for nothing but the page. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a Chromium or Chrome on this machine: `CHROME_PATH` first, then the usual places, then Playwright's own. */
export function findBrowser(): string | undefined {
  return [process.env.CHROME_PATH, ...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Finds a browser, or gets one; false, with one line that says what to install, where neither works. */
export function ensureBrowser(): boolean {
  if (findBrowser()) return true
  const asRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (asRootOnDebian) {
    spawnSync('sh', ['-c', 'apt-get update && apt-get install -y chromium'], { stdio: 'inherit' })
  }
  if (!findBrowser()) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  if (findBrowser()) return true
  console.error('The browser tests need Chromium or Chrome: install either, or set CHROME_PATH to one.')
  return false
}
