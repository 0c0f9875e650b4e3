// The page and its parts in frames: sandboxed, on other sites, at any width; and the headers that say who may frame what.
import { createServer } from 'node:http'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { openPage } from './page'

const around = (content: string) => `<!doctype html><body style="margin:0">${content}</body>`

/** A page around on the page's own site, with these frames in it. */
async function openAround(page: Page, content: string): Promise<void> {
  await page.route('/around.html', (route) => route.fulfill({ contentType: 'text/html', body: around(content) }))
  await page.goto('/around.html')
}

/** The same on another site: a host of its own, for a browser lets no page of the wide world frame one of this machine. */
async function openElsewhere(page: Page, content: string): Promise<void> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(around(content))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  page.once('close', () => server.close())
  const address = server.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
}

function headlineIn(frame: FrameLocator) {
  return frame.getByRole('region', { name: 'Headline figures, illustrative' })
}

/** What a browser throws, or its page says in its console of one that was not caught. */
function uncaught(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

test.describe('the whole page in a sandboxed frame', () => {
  test('answers, draws its ranges and opens its drawers, without storage, channel or worker', async ({ page }) => {
    const errors = uncaught(page)
    await openAround(page, '<iframe src="/?v=2" sandbox="allow-scripts" width="1400" height="860"></iframe>')
    const frame = page.frameLocator('iframe')
    await expect(headlineIn(frame)).toContainText('66%')
    const inside = page.frames()[1]
    expect(await inside?.evaluate(() => window.origin)).toBe('null')
    await frame
      .getByRole('switch', { name: 'China suspends rare-earth shipments', exact: true })
      .locator('xpath=..')
      .click()
    await expect(headlineIn(frame)).toContainText('100%')
    await expect(frame.getByText('Range of our assumptions, 500 draws', { exact: true })).toBeVisible({
      timeout: 60_000,
    })
    for (const key of ['l', 'd', 's']) {
      await frame.locator('body').press(key)
      await expect(frame.getByRole('dialog')).toBeVisible()
      await frame.locator('body').press('Escape')
      await expect(frame.getByRole('dialog')).toBeHidden()
    }
    await expect(frame.getByText('could not be drawn')).toHaveCount(0)
    expect(errors).toEqual([])
  })

  for (const [view, query] of Object.entries({
    stage: '?v=2&page=present&step=2',
    'speaker’s window': '?v=2&page=speaker&step=2',
    brief: '?v=2&page=brief',
    comparison: '?v=2&page=compare&b.on=talks-falter',
    part: 'embed.html?v=2&embed=flows',
  })) {
    test(`shows the ${view}`, async ({ page }) => {
      const errors = uncaught(page)
      await openAround(page, `<iframe src="/${query}" sandbox="allow-scripts" width="1400" height="860"></iframe>`)
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('main:not([aria-busy])')).toContainText('ILLUSTRATIVE', { ignoreCase: true })
      await page.waitForLoadState('networkidle')
      await expect(frame.getByText('could not be')).toHaveCount(0)
      expect(errors).toEqual([])
    })
  }
})

test('a browser that throws at the mention of what it refuses still shows every view', async ({ page }) => {
  const errors = uncaught(page)
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const parts = {
      window: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel', 'Worker', 'SharedWorker'],
      navigator: ['serviceWorker', 'storage', 'locks', 'clipboard', 'wakeLock'],
    }
    for (const name of parts.window) Object.defineProperty(window, name, { get: refuse, configurable: true })
    for (const name of parts.navigator) Object.defineProperty(navigator, name, { get: refuse, configurable: true })
  })
  await openPage(page)
  await expect(page.getByText('Range of our assumptions, 500 draws', { exact: true })).toBeVisible({
    timeout: 60_000,
  })
  for (const key of ['l', 'd', 's', 'q']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  for (const view of ['method', 'compare', 'brief', 'present', 'speaker']) {
    await page.goto(`/?v=2&page=${view}`)
    await page.locator('main:not([aria-busy])').waitFor()
    await expect(page.getByText('could not be drawn')).toHaveCount(0)
  }
  await expect(page.getByRole('alert')).toContainText('cannot join two windows')
  expect(errors).toEqual([])
})

test.describe('on another site', () => {
  test('the whole page is not framed', async ({ page, baseURL }) => {
    const refusals: string[] = []
    page.on('console', (message) => refusals.push(message.text()))
    await openElsewhere(page, `<iframe src="${baseURL}/?v=2"></iframe><iframe src="${baseURL}/index.html"></iframe>`)
    await expect.poll(() => refusals.filter((text) => text.includes('frame-ancestors')).length).toBe(2)
    await expect(headlineIn(page.frameLocator('iframe').first())).toHaveCount(0)
  })

  for (const [which, path] of Object.entries({
    'a part': 'embed.html?v=2&embed=board',
    'a part by its earlier address': '?v=2&embed=board',
  })) {
    test(`${which} is framed by anybody`, async ({ page, baseURL }) => {
      await openElsewhere(page, `<iframe src="${baseURL}/${path}" width="900" height="600"></iframe>`)
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('main')).toContainText('ILLUSTRATIVE')
      await expect(frame.getByRole('columnheader', { name: 'Chinese exports of' }).first()).toBeVisible()
    })
  }

  test('the address of the parts never shows the whole page', async ({ page, baseURL }) => {
    for (const query of ['', '?v=2&page=present', '?v=2&page=speaker', '?v=2&event=geneva-truce']) {
      await openElsewhere(page, `<iframe src="${baseURL}/embed.html${query}" width="900" height="600"></iframe>`)
      const frame = page.frameLocator('iframe')
      await expect(frame.getByRole('link', { name: 'Open in Lodestone' })).toBeVisible()
      await expect(frame.getByRole('switch')).toHaveCount(0)
    }
  })
})

test('the address of the parts leads to the whole page in its state and language', async ({ page, baseURL }) => {
  await page.goto('/embed.html?v=2&off=shipments-suspended&embed=board&lang=zh-Hans')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  const link = new URL((await page.locator('footer a').getAttribute('href')) ?? '')
  expect(link.origin + link.pathname).toBe(`${baseURL}/index.html`)
  expect(link.searchParams.get('lang')).toBe('zh-Hans')
  expect(link.searchParams.get('embed')).toBeNull()
  await page.goto(link.href)
  await expect(page.getByRole('switch', { name: '中国暂停稀土发货', exact: true })).not.toBeChecked()
})

/** The frame's code and the script beside it, as they are handed out. */
async function handedOut(page: Page, part: string): Promise<{ code: string; script: string }> {
  await page.keyboard.press('s')
  await page.getByRole('combobox', { name: 'Part of the page' }).selectOption(part)
  const read = (label: string) => page.getByRole('textbox', { name: label }).inputValue()
  return { code: await read('Code of the frame'), script: await read('Script that fits the height of frames') }
}

for (const part of ['flows', 'paths', 'board']) {
  test(`the ${part} are cut at no width from 320 to 960 px, in what is handed out`, async ({ page }) => {
    await openPage(page, '?v=2&on=talks-falter')
    const { code, script } = await handedOut(page, part)
    await openElsewhere(page, `<div>${code}</div>${script}`)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('main')).toContainText('ILLUSTRATIVE')
    const element = page.locator('iframe')
    /** What does not fit, in px; the room below the last line is no more than the frame's own edge. */
    const misfit = async () => {
      const inside = page.frames().find((one) => one.parentFrame() !== null)
      return inside?.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement
        const right = Math.max(
          ...[...document.querySelectorAll('main *')].map((one) => one.getBoundingClientRect().right),
        )
        return { down: scrollHeight - clientHeight, aside: Math.max(scrollWidth, Math.floor(right)) - clientWidth > 0 }
      })
    }
    const heights: number[] = []
    for (const width of [960, 700, 540, 414, 320, 960]) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(misfit).toEqual({ down: 0, aside: false })
      // The height has come to rest once the picture has.
      await frame
        .locator('body')
        .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      await expect.poll(misfit).toEqual({ down: 0, aside: false })
      heights.push((await element.boundingBox())?.height ?? 0)
    }
    // Narrow frames are higher, and a frame that is wide again is low again; ranges may have come to it meanwhile.
    expect(heights[4]).toBeGreaterThan(heights[0] ?? 0)
    await expect.poll(async () => (await element.boundingBox())?.height).toBeLessThan(heights[4] ?? 0)
  })
}

test('npm start sends the headers of the shipped configurations', async ({ request }) => {
  const sent = async (path: string) => (await request.get(path, { maxRedirects: 0 })).headers()
  for (const path of ['/', '/index.html?v=2', '/?v=2&page=present']) {
    expect((await sent(path))['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'self'$/)
  }
  const part = await sent('/embed.html?v=2&embed=flows')
  expect(part['content-security-policy']).toMatch(/^default-src 'none'; .*; form-action 'none'$/)
  const script = /assets\/main-[\w-]+\.js/.exec(await (await request.get('/')).text())?.[0] ?? ''
  const beside = {
    '/embed.html': 'no-cache',
    '/sw.js': 'no-cache',
    '/api/v1/dataset.json': 'no-cache',
    [`/${script}`]: 'public, max-age=31536000, immutable',
    '/assets/gone.js': 'no-cache',
  }
  for (const [path, caching] of Object.entries(beside)) {
    expect(await sent(path), path).toMatchObject({
      'cache-control': caching,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
  }
  const earlier = await request.get('/?v=2&embed=flows&lang=zh-Hans', { maxRedirects: 0 })
  expect([earlier.status(), earlier.headers().location]).toEqual([302, 'embed.html?v=2&embed=flows&lang=zh-Hans'])
})
