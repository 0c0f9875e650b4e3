// Without a network after the first visit: a deep link opens, switches answer, and a newer version is offered without loss.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { headline, openPage, switchLabel } from './page'

test.use({ serviceWorkers: 'allow' })

async function visit(page: Page): Promise<void> {
  await openPage(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

test('a deep link opens without a network, and works down to its exports', async ({ page, context }) => {
  await visit(page)
  await context.setOffline(true)
  await page.goto('/?v=2&on=talks-falter&asof=2025-09-01')
  await expect(headline(page)).toContainText('45%')
  await page.getByText(/^Range of our assumptions, [\d,]+ draws$/).waitFor()
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(page).toHaveURL(/off=shipments-suspended/)
  await page.keyboard.press('s')
  await page.getByRole('tab', { name: 'Slides' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download: PowerPoint slides' }).click()
  expect((await waiting).suggestedFilename()).toMatch(/\.pptx$/)
})

test('a part in a frame opens without a network as that part, and no file as the page', async ({ page, context }) => {
  await visit(page)
  await context.setOffline(true)
  await page.goto('/embed.html?v=2&embed=board')
  await expect(page.getByRole('link', { name: 'Open in Lodestone' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-part')
  await page.goto('/?v=2&embed=board')
  await expect(page.getByRole('link', { name: 'Open in Lodestone' })).toBeVisible()
  await context.setOffline(false)
  await page.goto('/robots.txt')
  await expect(page.locator('body')).toContainText('User-agent')
})

test('the page can be installed: its manifest names pictures that are there', async ({ page, request }) => {
  await page.goto('/')
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const manifest = await request.get(`/${address}`)
  expect(manifest.ok()).toBe(true)
  const { icons, start_url }: { icons: { src: string }[]; start_url: string } = await manifest.json()
  expect(start_url).toBe('./')
  for (const { src } of icons) expect((await request.get(`/${src}`)).ok(), src).toBe(true)
})

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The build on a host of its own, which can be made to look newly deployed: its worker's text then differs. */
function host(): { server: Server; deploy: () => void } {
  let deployments = 0
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = `${dist}${pathname === '/' ? 'index.html' : pathname.slice(1)}`
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(pathname === '/sw.js' ? `${readFileSync(file, 'utf8')}\n// ${deployments}` : readFileSync(file))
  })
  return { server, deploy: () => deployments++ }
}

/** The build on a host that deploys anew when it is told to, with the page open on it. */
async function deployed(page: Page, journey: (address: string, deploy: () => void) => Promise<void>): Promise<void> {
  const { server, deploy } = host()
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  const address = `http://localhost:${typeof at === 'object' ? at?.port : ''}/`
  try {
    await page.goto(address)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await journey(address, deploy)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const offer = (page: Page) => page.getByText('A newer version of this page is ready.')

async function loadIt(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()])
  await expect(headline(page)).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
}

test('a newer version is offered, and taking it keeps the choices', async ({ page }) => {
  await deployed(page, async (address, deploy) => {
    deploy()
    await page.goto(`${address}?v=2&on=talks-falter`)
    await expect(offer(page)).toBeVisible({ timeout: 60_000 })
    await loadIt(page)
    await expect(page).toHaveURL(/on=talks-falter/)
  })
})

async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(address)
  await expect(headline(tab)).toBeVisible()
  return tab
}

test('in two tabs, each loads the newer version when it is asked to, and not before', async ({ page, context }) => {
  await deployed(page, async (address, deploy) => {
    const one = await openTab(context, `${address}?v=2&on=talks-falter`)
    const other = await openTab(context, `${address}?v=2&off=shipments-suspended`)
    await other.evaluate(() => Object.assign(window, { opened: 'before' }))
    deploy()
    await one.reload()
    await expect(offer(one)).toBeVisible({ timeout: 60_000 })
    await expect(offer(other)).toBeVisible({ timeout: 60_000 })
    await loadIt(one)
    expect(await other.evaluate(() => Reflect.get(window, 'opened'))).toBe('before')
    await loadIt(other)
    await expect(other).toHaveURL(/off=shipments-suspended/)
  })
})

test('a tab that stays open learns of a newer version within the hour', async ({ page, context }) => {
  await deployed(page, async (address, deploy) => {
    const tab = await context.newPage()
    await tab.clock.install()
    await tab.goto(address)
    await expect(headline(tab)).toBeVisible()
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    deploy()
    // Registered once the page has loaded, which the clock does not hurry.
    await expect(async () => {
      await tab.clock.runFor('01:00:00')
      await expect(offer(tab)).toBeVisible({ timeout: 1000 })
    }).toPass()
  })
})

test('a tab that comes back into view learns of a newer version', async ({ page, context }) => {
  await deployed(page, async (address, deploy) => {
    const tab = await openTab(context, address)
    await page.bringToFront()
    deploy()
    await expect(async () => {
      await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await expect(offer(tab)).toBeVisible({ timeout: 1000 })
    }).toPass()
    await loadIt(tab)
  })
})
