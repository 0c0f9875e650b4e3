// The page under a page translator, which wraps each text in elements of its own: what follows from a choice still comes,
// nothing crashes, what must not be reworded says so, and a language that the page speaks itself is offered.
import { expect, type Page, test } from '@playwright/test'
import { eventSwitch, headline, openPage, scrollThrough, switchLabel } from './page'
import { dialogs, openDialogBy, openView, views, wholePage } from './views'

/** Texts that React holds by themselves, because they have neighbors in their element: each would go stale or crash. */
async function textsWithNeighbors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHeld = (node: Node) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
    if (![...document.querySelectorAll('#root *')].some(isHeld)) throw new Error('Not drawn by React as it is known')
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      if (isHeld(text)) found.push(`${text.parentElement?.outerHTML.slice(0, 120)}: “${text.textContent}”`)
    }
    return found
  })
}

for (const [view, query] of Object.entries(views)) {
  test(`each text stands alone in its element: ${view}`, async ({ page }) => {
    await openView(page, query)
    if (view === wholePage) await scrollThrough(page)
    expect(await textsWithNeighbors(page)).toEqual([])
  })
}

for (const [dialog, key] of Object.entries(dialogs)) {
  test(`each text stands alone in its element: ${dialog}`, async ({ page }) => {
    await openDialogBy(page, key)
    expect(await textsWithNeighbors(page)).toEqual([])
  })
}

/** Wraps all texts, as translators do: a new text in two elements takes the place of the old one. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, noscript, textarea, option, title, font')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
  })
}

/** What each part of the main page says. Blanks differ by how it is wrapped. */
async function said(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('main [data-part]')]
    return Object.fromEntries(
      parts.map((part) => [part.getAttribute('data-part'), part.textContent?.replace(/\s+/g, ' ').trim() ?? '']),
    )
  })
}

/** Whether every part says what a page says that was just opened at the same address. */
async function expectAsFresh(page: Page): Promise<void> {
  const fresh = await page.context().newPage()
  await fresh.goto(page.url())
  await expect(headline(fresh)).toBeVisible()
  await scrollThrough(fresh)
  const texts = await said(fresh)
  expect(Object.keys(texts).length).toBeGreaterThan(12)
  await expect.poll(() => said(page), { message: page.url(), timeout: 30_000 }).toEqual(texts)
  await fresh.close()
}

test('after each act a translated page says what a fresh one says', async ({ page }) => {
  test.setTimeout(300_000)
  const crashes: string[] = []
  page.on('pageerror', ({ message }) => crashes.push(message))
  await openPage(page)
  await scrollThrough(page)
  await translate(page)

  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(page).toHaveURL(/off=shipments-suspended/)
  await expectAsFresh(page)

  await translate(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('slider', { name: 'As-of date' }).press('PageUp')
  await expect(page).toHaveURL(/asof=2025-/)
  await expectAsFresh(page)

  await translate(page)
  await eventSwitch(page, /Talks falter/).press('Space')
  await expect(page).toHaveURL(/talks-falter/)
  await expectAsFresh(page)

  await translate(page)
  const lane = page.getByRole('combobox', { name: 'Heavy rare-earth magnets (Dy, Tb, Sm) to Ford suppliers' })
  await lane.selectOption('Suspended')
  await expect(page).toHaveURL(/lane=/)
  await expectAsFresh(page)

  await translate(page)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/lane=|talks-falter/)
  await expectAsFresh(page)
  expect(crashes).toEqual([])
})

test('drawers, dialogs and other pages open, change and close over a translated page', async ({ page }) => {
  const crashes: string[] = []
  page.on('pageerror', ({ message }) => crashes.push(message))
  await openPage(page)
  await translate(page)
  const supply = page.getByRole('button', { name: /^Supply getting through: 66%/ })
  await supply.click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('66%')
  await translate(page)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  for (const key of Object.values(dialogs)) {
    await page.keyboard.press(key)
    await drawer.waitFor()
    await translate(page)
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
  }
  for (const key of ['c', 'b', 'm', 'h']) {
    await page.keyboard.press(key)
    await page.waitForLoadState('networkidle')
    await translate(page)
  }
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(headline(page)).toContainText('100%')
  await expect(page.getByText(/could not be drawn/)).toHaveCount(0)
  expect(crashes).toEqual([])
})

test('the stage goes on step by step under a translator', async ({ page }) => {
  await page.goto('/?v=1&page=present&step=2')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  for (const step of [3, 4, 5]) {
    await translate(page)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(new RegExp(`step=${step}`))
    const fresh = await page.context().newPage()
    await fresh.goto(page.url())
    const freshTitle = await fresh.getByRole('heading', { level: 1 }).textContent()
    await expect(title).toHaveText(freshTitle ?? '')
    await fresh.close()
  }
})
