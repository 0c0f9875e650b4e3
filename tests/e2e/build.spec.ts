// What the production build holds, and what it must not.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { headline } from './page'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

test('the build holds no mock of the network', () => {
  expect(files.filter((file) => /mock/i.test(file))).toEqual([])
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(
    scripts.filter((file) => /mockServiceWorker|setupWorker/.test(readFileSync(`${dist}${file}`, 'utf8'))),
  ).toEqual([])
})

test('the page works under a path of its own', async ({ page }) => {
  // As from a host that serves the build in a folder: every request below it is answered from the build.
  await page.route('**/briefings/lodestone/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/briefings/lodestone/', '')
    await route.fulfill({ path: `${dist}${path === '' ? 'index.html' : path}` })
  })
  await page.goto('/briefings/lodestone/?v=1&preset=talks-falter')
  await expect(headline(page)).toContainText('66%')
})
