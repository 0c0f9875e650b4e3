// Takes the README's pictures from the real page, a moving one among them: builds, serves, photographs, stops.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { ensureBrowser, findBrowser } from './browser'
import { recordMovie } from './movie'

const address = 'http://localhost:4181'
const folder = new URL('screenshots/', import.meta.url).pathname

const pictures = [
  { name: 'dashboard-light', query: '', width: 1440, height: 900, colorScheme: 'light' },
  {
    name: 'dashboard-dark',
    query: '?v=2&preset=talks-falter&asof=2025-09-01',
    width: 1440,
    height: 900,
    colorScheme: 'dark',
  },
  { name: 'phone', query: '', width: 390, height: 844, colorScheme: 'light' },
  { name: 'stage', query: '?v=2&page=present&step=9', width: 1280, height: 720, colorScheme: 'dark' },
  { name: 'chinese', query: '?lang=zh-Hans', width: 1440, height: 900, colorScheme: 'light' },
] as const

const rangesDrawn = /^(Range of our assumptions, [\d,]+ draws|我们假设的范围，[\d,]+次抽样)$/

async function waitForServer(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await page.goto(address)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  throw new Error(`Nothing answers at ${address}`)
}

async function takePictures(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    mkdirSync(folder, { recursive: true })
    for (const { name, query, width, height, colorScheme } of pictures) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme })
      await waitForServer(page)
      await page.goto(`${address}/${query}`)
      await page.getByText(query.includes('page=present') ? /^9 of \d+$/ : rangesDrawn).waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `${folder}${name}.png` })
      await page.close()
      console.log(`${folder}${name}.png`)
    }
    await recordMovie(browser, address, `${folder}switching.gif`)
    console.log(`${folder}switching.gif`)
  } finally {
    await browser.close()
  }
}

if (ensureBrowser() && spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status === 0) {
  const server = spawn('node_modules/.bin/vite', ['preview', '--port', '4181', '--strictPort'], { stdio: 'ignore' })
  try {
    await takePictures()
  } finally {
    server.kill()
  }
}
