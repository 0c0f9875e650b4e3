// What leaves the page: each export is produced in a browser, opened again, and holds a state that is not the default.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { headline, openPage } from './page'

const query =
  '?v=2&name=Monday%20briefing&off=shipments-suspended&set=transitWeeks:7&lane=heavy-magnets/ford-suppliers:suspended'

async function openShare(page: Page, tab: string): Promise<void> {
  await openPage(page, query)
  await page.getByText(/^Range of our assumptions, [\d,]+ draws$/).waitFor()
  await page.keyboard.press('s')
  await page.getByRole('tab', { name: tab }).click()
}

async function fetchFile(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download')
  await press()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The supply that gets through, as the page says it. */
async function supplyOnScreen(page: Page): Promise<string> {
  const text = (await headline(page).textContent()) ?? ''
  const share = /(\d+(?:\.\d)?)%/.exec(text)?.[1]
  if (share === undefined) throw new Error(`No share in ${text}`)
  return share
}

test('the link and its QR code open the same state, and a frame for an intranet page holds it too', async ({
  page,
}) => {
  await openShare(page, 'Link')
  const link = await page.getByRole('textbox', { name: 'Link to the page as it is now' }).inputValue()
  // Complete, where the address of the page holds departures alone.
  for (const part of ['v=2', 'preset=document', 'asof=2025-06-09', 'ref=no-restrictions', 'dataset=', 'lang=en']) {
    expect(link).toContain(part)
  }
  const shown = new URL(page.url()).search
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  const code = await page.getByRole('textbox', { name: 'Code of the frame' }).inputValue()
  const source = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
  await openPage(page, new URL(link).search)
  await expect.poll(() => new URL(page.url()).search).toBe(`${shown}&lang=en`)
  await page.goto(source)
  await expect(page.getByText(/^illustrative$/i).first()).toBeVisible()
  await expect(page.getByText('Monday briefing').first()).toBeVisible()
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByRole('link', { name: /Open in Lodestone/ })).toHaveAttribute('href', /name=Monday/)
})

test('a chart is previewed, and saved as a picture that stands alone', async ({ page }) => {
  await openShare(page, 'Picture')
  const svg = await fetchFile(page, () => page.getByRole('button', { name: 'Save as SVG' }).click())
  const text = svg.bytes.toString('utf8')
  for (const part of ['Monday briefing', 'ILLUSTRATIVE', '9 June 2025', 'off=shipments-suspended']) {
    expect(text).toContain(part)
  }
  expect(text).not.toMatch(/<script|<foreignObject|href="https?:[^"]*\.(png|svg)"/)
  const png = await fetchFile(page, () => page.getByRole('button', { name: 'Save as PNG' }).click())
  expect(png.name).toMatch(/\.png$/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice 1,200 px, whatever the screen.
  expect(png.bytes.readUInt32BE(16)).toBe(2400)
  // The picture alone in a page of its own still shows itself.
  await page.setContent(`<img alt="flows" src="data:image/svg+xml;base64,${svg.bytes.toString('base64')}">`)
  await expect
    .poll(() => page.getByAltText('flows').evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(1200)
})

test('the data files hold the state and the numbers on the screen', async ({ page }) => {
  await openShare(page, 'Data')
  const supply = await supplyOnScreen(page)
  const json = await fetchFile(page, () =>
    page.getByRole('button', { name: 'Download: Scenario and result (JSON)' }).click(),
  )
  const written = json.bytes.toString('utf8')
  expect(written).toContain('"shipments-suspended": false')
  expect(written).toContain('"transitWeeks": 7')
  const share = Number(/"supplyIndex": ([\d.]+)/.exec(written.slice(written.indexOf('"total"')))?.[1])
  expect(Math.round(100 * share)).toBe(Math.round(Number(supply)))

  const csv = await fetchFile(page, () => page.getByRole('button', { name: 'Download: One table as CSV' }).click())
  expect(csv.bytes.toString('utf8')).toContain('Monday briefing')
  expect(csv.bytes.toString('utf8')).toContain(String(share).slice(0, 6))

  const workbook = await fetchFile(page, () => page.getByRole('button', { name: 'Download: Excel workbook' }).click())
  const parts = unzipSync(workbook.bytes)
  const all = Object.entries(parts)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n')
  for (const part of ['Monday briefing', 'ILLUSTRATIVE', String(share).slice(0, 8)]) expect(all).toContain(part)
})

test('the slides hold the finding, the link and charts that can be edited', async ({ page }) => {
  await openShare(page, 'Slides')
  const slides = await fetchFile(page, () => page.getByRole('button', { name: 'Download: PowerPoint slides' }).click())
  const parts = unzipSync(slides.bytes)
  const names = Object.keys(parts)
  expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(8)
  expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(3)
  const first = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(first).toContain('Monday briefing')
  expect(first).toContain('ILLUSTRATIVE')
  expect(names.some((name) => name.startsWith('ppt/media/') && name.endsWith('.png'))).toBe(true)
})

test('the brief is one page of paper, on A4 and on Letter', async ({ page }) => {
  await page.goto(`/${query}&page=brief`)
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible()
  await page.waitForLoadState('networkidle')
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1)
  }
})

test('the words of the page can be copied, hedged by how they are known', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openShare(page, 'Words')
  await page.getByRole('button', { name: 'Copy the brief as text' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('ILLUSTRATIVE')
  expect(copied).toContain(`${await supplyOnScreen(page)}%`)
  expect(copied).toContain('off=shipments-suspended')
})
