// How fast the page answers in a real browser, built for production: switches, play, scrubbing, ranges, first load and memory.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { ensureBrowser } from '../e2e/browser'
import { headline, switchLabel } from '../e2e/page'
import { type ClickTimes, countFrames, flipSwitch, observeClicks, observeLongTasks, observeRanges } from './observe'
import { phases, tracePresses } from './phases'
import { address, launch, openPage, serve } from './served'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const clicks = 60
const event = 'China suspends rare-earth shipments'

interface Row {
  name: string
  value: number
  unit: string
  /** Named where a figure has an aim. */
  aim?: number
}

const rows: Row[] = []

function report(name: string, measured: number, unit: string, aim?: number): void {
  const value = Number(measured.toFixed(2))
  rows.push({ name, value, unit, ...(aim === undefined ? {} : { aim }) })
  const against = aim === undefined ? '' : `   aim ${aim}${value <= aim ? '' : ', missed'}`
  console.log(`${name.padEnd(46)}${value} ${unit}${against}`)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
}

/** Flips the switch of one event again and again; how long each click takes to be answered, and the pictures to settle. */
async function measureSwitch(page: Page, times: number): Promise<ClickTimes> {
  const label = switchLabel(page, event)
  for (let i = 0; i < 5; i++) {
    await label.click()
    await page.waitForTimeout(300)
  }
  const observed = await page.evaluateHandle(observeClicks)
  for (let i = 0; i < times; i++) {
    await label.click()
    await page.waitForTimeout(700)
  }
  return observed.evaluate((handle) => handle.read())
}

async function benchSwitch(browser: Browser, slowdown: number): Promise<void> {
  const { page, session } = await openPage(browser)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const { answered, settled } = await measureSwitch(page, clicks)
  const name = `switch at ${slowdown}x`
  report(`${name}: answered, median`, quantile(answered, 0.5), 'ms')
  report(`${name}: answered, p95`, quantile(answered, 0.95), 'ms', slowdown === 1 ? 50 : 100)
  report(`${name}: pictures settled, median`, quantile(settled, 0.5), 'ms')
  report(`${name}: pictures settled, p95`, quantile(settled, 0.95), 'ms', ...(slowdown === 1 ? [150] : []))
  await page.close()
}

/** What an answer is made of, phase by phase, at the pace of the machine and slowed. */
async function benchPhases(browser: Browser, slowdown: number): Promise<void> {
  const { page, session } = await openPage(browser)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const label = switchLabel(page, event)
  const press = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await label.click()
      await page.waitForTimeout(700)
    }
  }
  await press(5)
  const presses = await tracePresses(session, () => press(20))
  for (const phase of phases) {
    const taken = presses.map((one) => one[phase])
    report(`switch at ${slowdown}x, of ${presses.length} traced: ${phase}, median`, quantile(taken, 0.5), 'ms')
  }
  await page.close()
}

/** Script time a frame while the as-of date moves: what `move` does, over the time that it takes. */
async function benchFrames(browser: Browser, name: string, move: (page: Page) => Promise<void>): Promise<void> {
  const { page, session } = await openPage(browser)
  await session.send('Performance.enable')
  const readScript = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const script = metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN
    return script * 1000
  }
  const counter = await page.evaluateHandle(countFrames)
  const readFrames = () => counter.evaluate(({ frames }) => frames)
  const [scriptBefore, framesBefore, start] = [await readScript(), await readFrames(), performance.now()]
  await move(page)
  const [scriptAfter, framesAfter, end] = [await readScript(), await readFrames(), performance.now()]
  report(`${name}: script a frame`, (scriptAfter - scriptBefore) / (framesAfter - framesBefore), 'ms', 12)
  report(`${name}: frames a second`, (1000 * (framesAfter - framesBefore)) / (end - start), '')
  await page.close()
}

async function play(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).click()
  await page.waitForTimeout(4500)
}

/** Drags the as-of handle back and forth along the timeline. */
async function scrub(page: Page): Promise<void> {
  const handle = await page.getByRole('slider', { name: 'As-of date' }).boundingBox()
  if (!handle) throw new Error('The handle of the as-of date is not in sight')
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 180; step++) {
    await page.mouse.move(x + 80 * Math.sin(step / 12), y)
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
}

/** Long tasks of the main thread while ranges are computed and drawn, after ten changes; the press itself is not counted. */
async function benchRanges(browser: Browser): Promise<void> {
  const { page } = await openPage(browser)
  const tasks: number[] = []
  for (let i = 0; i < 10; i++) {
    await switchLabel(page, event).click()
    await page.waitForTimeout(200)
    const observed = await page.evaluateHandle(observeLongTasks)
    await page.waitForTimeout(2000)
    tasks.push(...(await observed.evaluate((handle) => handle.read())))
  }
  report('ranges: longest task in ten changes', Math.max(0, ...tasks), 'ms', 50)
  report('ranges: tasks over 50 ms in ten changes', tasks.length, '')
  await page.close()
}

/** From a press to the paint of the ranges of its state: of states that were not looked at before, whose ranges are not at hand. */
async function benchPressToRanges(browser: Browser): Promise<void> {
  const { page } = await openPage(browser)
  const switches = page.getByRole('switch')
  const names = await switches.evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''))
  const observed = await page.evaluateHandle(observeRanges)
  for (const name of names.filter((label) => label !== '')) {
    await switchLabel(page, name).click()
    await page.waitForTimeout(1500)
  }
  const taken = await observed.evaluate((handle) => handle.taken)
  report('ranges: from the press, median', quantile(taken, 0.5), 'ms')
  report(`ranges: from the press, p95 of ${taken.length}`, quantile(taken, 0.95), 'ms', 250)
  await page.close()
}

/**
 * Heap after collection, before and after a thousand switches. Its browser compiles every function
 * when it is first called and never again, or the code that it makes meanwhile would be counted with what the page keeps.
 */
async function benchMemory(): Promise<void> {
  const browser = await launch(['--js-flags=--no-opt --no-maglev --always-sparkplug'])
  const { page, session } = await openPage(browser)
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize
  }
  const flip = async (times: number) => {
    await page.evaluate(flipSwitch, { name: event, times })
    await page.waitForTimeout(3000)
  }
  // Undo holds its two hundred steps from here on.
  await flip(220)
  const before = await heap()
  await flip(1000)
  report('heap after 1,000 switches, against before', (100 * (await heap())) / before, '%', 105)
  await browser.close()
}

/** What the first paint loads, compressed. */
async function benchFirstLoad(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  await page.goto(address)
  await headline(page).waitFor()
  const sizeOf = (extension: string) =>
    loaded
      .filter((path) => path.endsWith(extension))
      .reduce((sum, path) => sum + gzipSync(readFileSync(`${dist}${path.slice(1)}`), { level: 9 }).length / 1000, 0)
  report('first paint: JavaScript, gzip', sizeOf('.js'), 'kB', 330)
  report('first paint: style sheets, gzip', sizeOf('.css'), 'kB', 25)
  await page.close()
}

/** Builds, serves and measures the page; prints as it goes. Does nothing, in one line, without a browser. */
export async function benchBrowser(): Promise<void> {
  if (!ensureBrowser()) return
  if (spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0) return
  const server = await serve()
  const browser = await launch()
  try {
    await benchFirstLoad(browser)
    await benchSwitch(browser, 1)
    await benchSwitch(browser, 4)
    await benchPhases(browser, 1)
    await benchPhases(browser, 4)
    await benchFrames(browser, 'play', play)
    await benchFrames(browser, 'scrub', scrub)
    await benchRanges(browser)
    await benchPressToRanges(browser)
    await benchMemory()
  } finally {
    await browser.close()
    server.kill()
  }
  console.log(JSON.stringify({ browser: rows }))
}
