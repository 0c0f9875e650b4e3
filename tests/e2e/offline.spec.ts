// Without a network after the first visit: a deep link opens, switches answer, and a newer version is offered without loss.
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { headline, openPage, switchLabel } from './page'

test.use({ serviceWorkers: 'allow' })

async function visit(page: Page): Promise<void> {
  await openPage(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

test('a deep link opens without a network, and works down to its exports', async ({ page, context }) => {
  await visit(page)
  await context.setOffline(true)
  await page.goto('/?v=1&on=talks-falter&asof=2025-09-01')
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

test('a newer version is offered, and taking it keeps the choices', async ({ page }) => {
  const { server, deploy } = host()
  await new Promise<void>((resolve) => server.listen(4183, 'localhost', resolve))
  try {
    await page.goto('http://localhost:4183/')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    deploy()
    await page.goto('http://localhost:4183/?v=1&on=talks-falter')
    await expect(page.getByText('A newer version of this page is ready.')).toBeVisible()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Load it' }).click()])
    await expect(headline(page)).toBeVisible()
    await expect(page).toHaveURL(/on=talks-falter/)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
