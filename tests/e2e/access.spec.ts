// Read in other ways: zoomed in, in the reader's own colors, without motion.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { eventSwitch, headline, openPage, unfoldEvents, viewDrawn } from './page'
import { dialogs, expectNoViolations, expectReadableColors, openDialogBy, openView, views } from './views'

/** What a window of 1280 × 900 px has left for the page, in CSS px. */
const zooms = {
  'at 200%': { width: 640, height: 450 },
  'at 400%': { width: 320, height: 640 },
}

/** Where tables have more columns than 320 px can hold: they scroll in frames of their own. */
const framed = ['the method', 'the flows as a table']

/** How far the page, and what scrolls inside it, can be moved sideways, as `name: px`; a row of tabs is meant to. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('[role="tablist"]')
    return [document.documentElement, ...[...document.body.querySelectorAll('*')].filter(scrolls)]
      .map((element) => ({ element, over: element.scrollWidth - element.clientWidth }))
      .filter(({ element, over }) => over > 1 && element.clientWidth > 0)
      .map(({ element, over }) => `${element.getAttribute('aria-label') ?? element.tagName}: ${over}`)
  })
}

/** Words that end beyond the right edge of the window. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What only a screen reader gets is clipped to a pixel.
    const isUnseen = (element: Element | null): boolean =>
      element !== null &&
      ((element.getBoundingClientRect().width <= 1 && getComputedStyle(element).overflowX !== 'visible') ||
        isUnseen(element.parentElement))
    const range = document.createRange()
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (words.nextNode()) {
      const text = words.currentNode
      const parent = text.parentElement
      if (!text.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      const clipped = parent.closest('option, svg defs, [role="tablist"]') !== null || isUnseen(parent)
      if (box.width > 0 && !clipped && box.right > window.innerWidth + 1) found.push(text.textContent.slice(0, 60))
    }
    return found
  })
}

/** Opens something at the first zoom and looks at it there and at each that follows: zooming in is a narrower window. */
async function atEachZoom(page: Page, open: () => Promise<void>, look: (zoom: string) => Promise<void>): Promise<void> {
  const [first, ...others] = Object.entries(zooms)
  if (!first) return
  await page.setViewportSize(first[1])
  await open()
  await look(first[0])
  for (const [zoom, size] of others) {
    await page.setViewportSize(size)
    // What is laid out by script follows with the next frames, and what is out of sight once it is looked at.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))))
    await viewDrawn(page)
    await look(zoom)
  }
}

for (const [view, query] of Object.entries(views)) {
  test(`nothing scrolls sideways on ${view}, zoomed in`, async ({ page }) => {
    await atEachZoom(
      page,
      () => openView(page, query),
      async (zoom) => {
        const found = await sideways(page)
        if (!framed.includes(view)) {
          expect(found, zoom).toEqual([])
          expect(await cutOff(page), zoom).toEqual([])
          return
        }
        // Each frame is named by the caption of its table, and within reach of the keyboard.
        for (const name of found.map((one) => one.slice(0, one.lastIndexOf(':')))) {
          const frame = page.getByRole('region', { name, exact: true })
          await expect(frame.getByRole('table')).toBeVisible()
          await expect(frame).toHaveAttribute('tabindex', '0')
        }
      },
    )
  })
}

for (const [dialog, key] of Object.entries(dialogs)) {
  test(`nothing scrolls sideways on ${dialog}, zoomed in`, async ({ page }) => {
    await atEachZoom(
      page,
      () => openDialogBy(page, key),
      async (zoom) => {
        expect(await sideways(page), zoom).toEqual([])
        for (const tab of await page.getByRole('dialog').getByRole('tab').all()) {
          await tab.click()
          await page.waitForLoadState('networkidle')
          expect(await sideways(page), `${zoom}: ${await tab.textContent()}`).toEqual([])
        }
        await expectWithin(
          page,
          page
            .getByRole('dialog')
            .getByRole('button', { name: /^Close/ })
            .first(),
        )
      },
    )
  })
}

for (const [zoom, viewport] of Object.entries(zooms)) {
  test.describe(zoom, () => {
    test.use({ viewport })

    test(`the answer stands and the main controls work ${zoom}`, async ({ page }) => {
      await openPage(page)
      await expectWithin(page, headline(page))
      await unfoldEvents(page)
      const suspension = eventSwitch(page, 'China suspends rare-earth shipments')
      await suspension.scrollIntoViewIfNeeded()
      await suspension.locator('xpath=..').click()
      await expect(headline(page)).toContainText('100%')
      for (const control of [
        page.getByRole('button', { name: 'Undo', exact: true }),
        page.getByRole('button', { name: /^Scenario: |^The document/ }).first(),
        page.getByRole('button', { name: 'Play the as-of date' }),
        page.getByRole('slider', { name: 'As-of date' }),
        page.getByRole('combobox', { name: 'Heavy rare-earth magnets (Dy, Tb, Sm) to Ford suppliers' }),
      ]) {
        await control.scrollIntoViewIfNeeded()
        await expectWithin(page, control)
      }
    })
  })
}

/** Whether an element lies between the left and the right edge of the window. */
async function expectWithin(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible()
  const box = await element.boundingBox()
  const width = page.viewportSize()?.width ?? 0
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? width) + (box?.width ?? width)).toBeLessThanOrEqual(width)
}

for (const view of ['the main page', 'three scenarios compared', 'the brief', 'the stage'] as const) {
  test(`axe finds nothing on ${view} at 400%`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize(zooms['at 400%'])
    await openView(page, views[view])
    await expectNoViolations(page)
  })
}

/** Background, border and the rest of what tells two states of a thing apart. */
async function look(element: Locator): Promise<string[]> {
  return element.evaluate((node) => {
    const { backgroundColor, borderTopColor, borderTopWidth, backgroundImage } = getComputedStyle(node)
    return [backgroundColor, borderTopColor, borderTopWidth, backgroundImage]
  })
}

const background = (element: Locator) => element.evaluate((node) => getComputedStyle(node).backgroundColor)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the reader’s own ${colorScheme} colors`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }))

    for (const view of ['the main page', 'the stage'] as const) {
      test(`axe finds nothing on ${view} in forced ${colorScheme} colors`, async ({ page }) => {
        test.setTimeout(180_000)
        await openView(page, views[view])
        await expectReadableColors(page)
      })
    }

    test(`axe finds nothing on what can be handed out in forced ${colorScheme} colors`, async ({ page }) => {
      test.setTimeout(180_000)
      await openDialogBy(page, dialogs['what can be handed out'])
      await expectReadableColors(page, '[role="dialog"]')
    })

    test(`on and off, chosen and not, full and empty stay apart in forced ${colorScheme} colors`, async ({ page }) => {
      await openPage(page)
      const track = (name: string) => eventSwitch(page, name).locator('xpath=..').locator('[class*="track" i]').first()
      expect(await look(track('China suspends rare-earth shipments'))).not.toEqual(
        await look(track('What if: Talks falter, shipments stop again')),
      )

      const flows = page.getByRole('region', { name: 'Magnet flows' })
      const segment = (name: string) =>
        flows.getByRole('radio', { name, exact: true }).locator('xpath=following-sibling::span')
      expect(await background(segment('Picture'))).not.toBe(await background(segment('Table')))

      const paper = await background(page.locator('body'))
      const bars = page.locator('[data-bar]')
      expect(await bars.count()).toBeGreaterThanOrEqual(4)
      for (const bar of await bars.all()) {
        const fill = await background(bar.locator('span').first())
        expect(fill).not.toBe(await background(bar))
        expect(fill).not.toBe(paper)
        expect(await background(bar)).not.toBe(paper)
      }

      const weight = page.locator('[data-stale-bars="false"] [class*="contribution"] > [aria-hidden] > span').first()
      expect(await background(weight)).not.toBe(paper)
      const swatches = flows.getByRole('list', { name: 'Legend' }).locator('span[class*="Swatch"]')
      expect(await swatches.count()).toBe(2)
      const grounds = await swatches.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
      expect(new Set([...grounds, paper]).size).toBe(grounds.length + 1)
    })

    test(`the focus has a ring in forced ${colorScheme} colors`, async ({ page }) => {
      await openPage(page)
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab')
        const ring = await page.evaluate(() => {
          const focused = document.activeElement
          const ringed = [focused, focused?.nextElementSibling, focused?.parentElement].filter(
            (one) => one instanceof Element,
          )
          const paper = getComputedStyle(document.body).backgroundColor
          return ringed.some((one) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
            return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== paper
          })
        })
        expect(ring, `after ${step + 1} steps by Tab`).toBe(true)
      }
    })
  })
}

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  /** Animations that run, and last longer than a blink, as `name: ms`. */
  const moving = (page: Page) =>
    page.evaluate(() =>
      document.getAnimations().flatMap((animation) => {
        const { duration = 0, iterations = 1 } = animation.effect?.getComputedTiming() ?? {}
        const lasts = Number(duration) * iterations
        return animation.playState === 'running' && lasts > 10 ? [`${animation.constructor.name}: ${lasts}`] : []
      }),
    )

  test('a switch, a drawer and a step of the stage come at once', async ({ page }) => {
    await openPage(page)
    await eventSwitch(page, 'China suspends rare-earth shipments').focus()
    await page.keyboard.press('Space')
    expect(await moving(page)).toEqual([])
    await expect(headline(page)).toContainText('100%')
    expect(await moving(page)).toEqual([])

    await page.getByRole('button', { name: /^Supply getting through/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'attached' })
    expect(await moving(page)).toEqual([])
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await moving(page)).toEqual([])

    await openView(page, views['the stage'])
    await page.keyboard.press('ArrowRight')
    expect(await moving(page)).toEqual([])
    await expect(page.locator('section[data-shown="true"]')).toContainText(/[23] of \d+/)
    expect(await moving(page)).toEqual([])
  })
})

test('where motion is welcome, a drawer does move: the measure above can fail', async ({ page }) => {
  await openPage(page)
  await page.evaluate(() => {
    document.addEventListener('transitionrun', () => document.body.setAttribute('data-moved', ''), { once: true })
    document.addEventListener('animationstart', () => document.body.setAttribute('data-moved', ''), { once: true })
  })
  await page.getByRole('button', { name: /^Supply getting through/ }).click()
  await expect(page.locator('body[data-moved]')).toBeAttached()
})
