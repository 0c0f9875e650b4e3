// Records what the page says, draws and hands out in a dozen states, a file each, so that two versions can be laid side by
// side: `npx vite build && npx tsx tests/e2e/record.ts FOLDER`, then `diff -r` of two folders.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { Dataset } from '../../src/model/dataset'
import { figureIds } from '../../src/results/figureIds'
import { findBrowser } from './browser'

const port = process.env.E2E_PORT ?? '4183'
const address = `http://localhost:${port}`
const today = new Date('2026-11-29T12:00:00Z')

/** A dozen states: the presets, what-ifs, levers, pins, hand-set lanes and assumptions, another reference, Chinese. */
const states: Record<string, string> = {
  opening: '',
  'suspension-held': 'v=2&preset=suspension-held',
  'talks-falter': 'v=2&preset=talks-falter&asof=2025-09-01',
  'licenses-lapse': 'v=2&preset=licenses-lapse&asof=2025-12-01',
  'as-it-happened': 'v=2&preset=as-it-happened&asof=2026-03-02',
  'no-restrictions': 'v=2&preset=no-restrictions',
  'what-ifs': 'v=2&on=talks-falter,licenses-lapse&name=Two%20what-ifs',
  levers: 'v=2&on=talks-falter&own=cover:ford%2F*:4,shift:ford%2Fbrakes>magnet-jp:0.2,transit:2',
  pins: 'v=2&on=talks-falter&b.preset=suspension-held&b.name=Held&c.preset=no-restrictions&ref=pin:b',
  'by-hand':
    'v=2&lane=heavy-magnets%2Fford-suppliers:suspended&set=transitWeeks:7,phaseWeeks:2&off=shipments-suspended',
  'washington-account': 'v=2&preset=washington-account&ref=beijing-account',
  chinese: 'lang=zh-Hans&v=2&on=talks-falter',
  'chinese-held': 'lang=zh-Hans&v=2&preset=suspension-held&b.preset=no-restrictions',
}

/** Pages and dialogs whose texts are recorded in each state, by what is added to its query. */
const pages = {
  compare: 'page=compare',
  brief: 'page=brief',
  'embed-flows': 'embed=flows',
  'embed-paths': 'embed=paths',
  'embed-board': 'embed=board',
}
const dialogKeys = { palette: 'Shift+?', questions: 'q', saved: 'l', decks: 'd' }

const dataset: Dataset = JSON.parse(readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8'))

function keep(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), text)
}

function linkTo(query: string, more = ''): string {
  const whole = [query || (more ? 'v=2' : ''), more].filter(Boolean).join('&')
  return `${address}/${whole ? `?${whole}` : ''}`
}

/** Everything that is read or heard: the text in sight, then names, values and addresses of elements. */
async function readPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'href', 'aria-checked']
    const named = [...document.querySelectorAll('body *')].flatMap((element) => {
      const values = attributes.flatMap((name) => {
        const value = element.getAttribute(name)
        return value ? [`${name}=${value}`] : []
      })
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      if (isField) values.push(`value=${element.value}`)
      return values.length > 0 ? [`${element.tagName.toLowerCase()} ${values.join(' ')}`] : []
    })
    // As it is laid out: what is hidden is not read.
    // biome-ignore lint/performance/useDomNodeTextContent: the text in sight is what is meant
    return [location.href, document.title, document.body.innerText, ...named].join('\n')
  })
}

/** Waits until nothing works any more: no request, no analysis in progress, and a text that stands still. */
async function settle(page: Page): Promise<void> {
  await page.locator('main:not([aria-busy])').first().waitFor()
  await page.waitForLoadState('networkidle')
  let last = ''
  for (let still = 0, round = 0; still < 3 && round < 120; round++) {
    await page.waitForTimeout(300)
    const busy = await page.locator('[role=progressbar], [aria-busy=true]').count()
    const now = await page.evaluate(() => document.body.textContent ?? '')
    still = now === last && busy === 0 ? still + 1 : 0
    last = now
  }
}

async function toTheEnd(page: Page): Promise<void> {
  for (let round = 0, end = false; !end && round < 60; round++) {
    end = await page.evaluate(() => {
      window.scrollBy(0, 700)
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2
    })
    await page.waitForTimeout(150)
  }
  await settle(page)
  await page.evaluate(() => window.scrollTo(0, 0))
}

async function open(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(linkTo(query, more))
  await settle(page)
}

/** The parts of an office file as one text, pictures by their size. */
function readPackage(bytes: Buffer): string {
  return Object.entries(unzipSync(bytes))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => {
      if (/\.xlsx$/.test(name)) return `== ${name}\n${readPackage(Buffer.from(part))}`
      return `== ${name}\n${/\.(xml|rels)$/.test(name) ? strFromU8(part).replaceAll('><', '>\n<') : `${part.length} bytes`}`
    })
    .join('\n')
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await press()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Every tab of the dialog that hands out, and every file in it. */
async function recordFiles(page: Page, query: string, folder: string): Promise<void> {
  await open(page, query)
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  const tabs = dialog.getByRole('tab')
  const downloads = dialog.getByRole('tabpanel').locator('li').getByRole('button')
  const openTab = async (at: number, name: string) => {
    await tabs.nth(at).click()
    await settle(page)
    keep(folder, `share-${name}.txt`, await readPage(page))
  }
  await openTab(0, 'link')
  await openTab(4, 'words')
  await openTab(1, 'picture')
  const select = dialog.getByRole('combobox').first()
  const svg = dialog.getByRole('button', { name: /SVG/ })
  for (const value of await optionsOf(page)) {
    if (value !== (await select.inputValue())) await select.selectOption(value)
    await settle(page)
    await svg.click({ trial: true })
    const { bytes } = await download(page, () => svg.click())
    keep(folder, `picture-${value}.svg`, bytes.toString('utf8').replaceAll('><', '>\n<'))
  }
  await openTab(2, 'data')
  const workbook = await download(page, () => downloads.nth(0).click())
  keep(folder, 'workbook.txt', `${workbook.name}\n${readPackage(workbook.bytes)}`)
  for (const value of await optionsOf(page)) {
    await select.selectOption(value)
    const { name, bytes } = await download(page, () => downloads.nth(1).click())
    keep(folder, name, bytes.toString('utf8'))
  }
  const json = await download(page, () => downloads.nth(2).click())
  keep(folder, json.name, json.bytes.toString('utf8'))
  await openTab(3, 'slides')
  const slides = await download(page, () =>
    dialog
      .getByRole('tabpanel')
      .getByRole('button', { name: /PowerPoint/ })
      .click(),
  )
  keep(folder, 'slides.txt', `${slides.name}\n${readPackage(slides.bytes)}`)
}

/** Values of the options of the open tab's list. */
async function optionsOf(page: Page): Promise<string[]> {
  return page
    .getByRole('tabpanel')
    .locator('select')
    .first()
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')))
}

async function recordState(context: BrowserContext, name: string, folder: string): Promise<void> {
  const query = states[name] ?? ''
  const page = await context.newPage()
  await page.clock.setFixedTime(today)
  await open(page, query)
  await toTheEnd(page)
  keep(folder, 'dashboard.txt', await readPage(page))
  await page.screenshot({ path: join(folder, 'dashboard-1440.png'), fullPage: true })
  for (const [id, key] of Object.entries(dialogKeys)) {
    await open(page, query)
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await settle(page)
    keep(folder, `${id}.txt`, await readPage(page))
  }
  for (const [id, more] of Object.entries(pages)) {
    await open(page, query, more)
    keep(folder, `${id}.txt`, await readPage(page))
  }
  await recordFiles(page, query, folder)
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, query)
  await toTheEnd(page)
  await page.screenshot({ path: join(folder, 'dashboard-390.png'), fullPage: true })
  await page.close()
}

/** What does not hang on the state: the method, each figure's grounds, the built-in deck on the stage. */
async function recordOnce(context: BrowserContext, folder: string): Promise<void> {
  const page = await context.newPage()
  await page.clock.setFixedTime(today)
  for (const lang of ['', 'lang=zh-Hans&']) {
    const place = join(folder, lang ? 'figures-chinese' : 'figures')
    await open(page, `${lang}v=2&page=method`)
    keep(place, 'method.txt', await readPage(page))
    for (const id of figureIds(dataset).filter((figure) => !/^(share|lane|state|cover)\//.test(figure))) {
      await page.goto(`${address}/?${lang}v=2&on=talks-falter&figure=${encodeURIComponent(id)}`)
      const drawer = page.getByRole('dialog')
      await drawer.waitFor()
      keep(place, `${id.replaceAll('/', '-')}.txt`, (await drawer.textContent()) ?? '')
    }
    for (let step = 1; step <= 11; step++) {
      await open(page, `${lang}v=2&page=present&step=${step}`)
      keep(place, `step-${step}.txt`, await readPage(page))
      await open(page, `${lang}v=2&page=speaker&step=${step}`)
      keep(place, `speaker-${step}.txt`, await readPage(page))
    }
  }
  await page.close()
}

async function serve(): Promise<ChildProcess> {
  const server = spawn('node_modules/.bin/vite', ['preview', '--port', port, '--strictPort'], { stdio: 'ignore' })
  for (let attempt = 0; attempt < 50; attempt++) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return server
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill()
  throw new Error(`Nothing answers at ${address}`)
}

async function record(folder: string, wanted: readonly string[]): Promise<void> {
  const server = await serve()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-US',
      timezoneId: 'UTC',
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(60_000)
    // The tool that runs this file names functions through a helper; those that are sent to the page need it there.
    await context.addInitScript('globalThis.__name ??= (named) => named')
    for (const name of Object.keys(states)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      await recordState(context, name, join(folder, name))
      console.log(name)
    }
    if (wanted.length === 0 || wanted.includes('once')) await recordOnce(context, join(folder, 'once'))
  } finally {
    await browser.close()
    server.kill()
  }
}

const [folder, ...wanted] = process.argv.slice(2)
if (folder) await record(folder, wanted)
else console.error('Where to? npx tsx tests/e2e/record.ts FOLDER [STATE …]')
