// What the production build holds, and what it must not.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { headersBeside, hostRules } from '../../.deploy/hostHeaders'
import { headline, openPage, openTab } from './page'

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
  await page.goto('/briefings/lodestone/?v=2&preset=talks-falter')
  await expect(headline(page)).toContainText('66%')
})

/** What index.html itself asks for, by ending, in kB as a host sends it compressed. */
function firstPaintKb(ending: string): number {
  const page = readFileSync(`${dist}index.html`, 'utf8')
  const names = new Set(Array.from(page.matchAll(/(?:src|href)="\.\/([^"]+)"/g), (match) => match[1]!))
  const wanted = [...names].filter((name) => name.endsWith(ending))
  expect(wanted.length).toBeGreaterThan(0)
  return wanted.reduce((sum, name) => sum + gzipSync(readFileSync(`${dist}${name}`), { level: 9 }).length / 1000, 0)
}

test('what the first paint needs stays within its budget', () => {
  expect(firstPaintKb('.js')).toBeLessThan(330)
  expect(firstPaintKb('.css')).toBeLessThan(25)
})

test('the page asks nobody but its own host for anything, and keeps to its own policy', async ({ page, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })
  const refused: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
  })
  await openPage(page)
  for (const tab of ['lines', 'why', 'todo', 'assumptions', 'evidence'] as const) await openTab(page, tab)
  expect(elsewhere).toEqual([])
  expect(refused).toEqual([])
  // The policy is in force: a script in the page's text is not run.
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.name = "ran"'
    document.head.append(script)
    return window.name
  })
  expect(ran).not.toBe('ran')
})

test('both documents say the policy of the headers themselves, for hosts that send none', () => {
  for (const name of ['index.html', 'embed.html']) {
    const said = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(`${dist}${name}`, 'utf8'))
    const policy = said?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toBe(headersBeside(hostRules, `/${name}`)['Content-Security-Policy']?.split('; frame-ancestors')[0])
  }
})

test('every file of the build is asked for anew or named by its content', () => {
  const hosted = files.filter((name) => /\.\w+$/.test(name))
  const unsaid = hosted.filter((name) => !headersBeside(hostRules, `/${name}`)['Cache-Control'])
  expect(unsaid).toEqual([])
})

test('the licenses of everything that is bundled lie beside it, and all of them let it be used', () => {
  const listed = readFileSync(`${dist}licenses.md`, 'utf8').matchAll(/^## (\S+) - [\w.-]+ \((.+)\)$/gm)
  const licenses = new Map(Array.from(listed, ([, name, license]) => [name, license]))
  const free = new Set(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'Zlib'])
  const isFree = (license: string) =>
    license
      .replace(/[()]/g, '')
      .split(' AND ')
      .every((each) => each.split(' OR ').some((one) => free.has(one)))
  expect([...licenses].filter(([, license]) => !isFree(license ?? ''))).toEqual([])
  for (const name of ['react', 'recharts', 'zustand', 'pptxgenjs', '@fontsource-variable/inter']) {
    expect(licenses.has(name), name).toBe(true)
  }
})
