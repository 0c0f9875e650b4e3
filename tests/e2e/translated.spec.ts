// The page under a page translator, which wraps each text in elements of its own: what follows from a choice still comes,
// nothing crashes, what must not be reworded says so, and a language that the page speaks itself is offered.
import { expect, type Page, test } from '@playwright/test'
import { eventSwitch, headline, openPage, openTab, switchLabel, type Tab, tabs, viewDrawn } from './page'
import { dialogs, openDialogBy, openView, views } from './views'

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

/**
 * What each part of the main page says. Blanks differ by how it is wrapped; what the chart library draws by itself comes
 * in its own time.
 */
async function said(page: Page): Promise<Map<string, string>> {
  const parts = await page.evaluate(() =>
    [...document.querySelectorAll('main [data-part]')].map((part): [string, string] => {
      const texts: string[] = []
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { currentNode: text } = walker
        if (!text.parentElement?.closest('.recharts-wrapper')) texts.push(text.textContent ?? '')
      }
      return [part.getAttribute('data-part') ?? '', texts.join('').replace(/\s+/g, ' ').trim()]
    }),
  )
  return new Map(parts)
}

/** Waits for the open view, and picks the maker whose classes are listed, which a page opens on by its scenario. */
async function seeAll(page: Page, tab: Tab): Promise<void> {
  await viewDrawn(page)
  if (tab !== 'todo') return
  await page.locator('[data-part="measures"] summary').filter({ hasText: 'By component class' }).click()
  await page.getByRole('combobox', { name: 'Classes of' }).selectOption({ label: 'Stellantis' })
}

/** Where a page says something else than one that was just opened at the same address: part, and both from there on. */
async function differences(page: Page, fresh: Page): Promise<string[]> {
  const [here, there] = [await said(page), await said(fresh)]
  if (there.size < 5 || [...there.values()].some((text) => text === '' || /Drawing…|being computed/.test(text))) {
    return ['The fresh page is not drawn yet']
  }
  return [...there].flatMap(([part, text]) => {
    const own = here.get(part) ?? ''
    const at = [...text].findIndex((_, place) => own[place] !== text[place])
    if (own === text) return []
    return [`${part}: “${own.slice(at - 30, at + 50)}” instead of “${text.slice(at - 30, at + 50)}”`]
  })
}

async function expectAsFresh(page: Page, tab: Tab): Promise<void> {
  const fresh = await page.context().newPage()
  await openPage(fresh, new URL(page.url()).search)
  await seeAll(fresh, tab)
  await expect.poll(() => differences(page, fresh), { message: page.url(), timeout: 60_000 }).toEqual([])
  await fresh.close()
}

/** What is done to a translated page, one after another; each leaves its trace in the address. */
const acts: [does: (page: Page) => Promise<void>, leaves: RegExp][] = [
  [(page) => switchLabel(page, 'China suspends rare-earth shipments').click(), /off=shipments-suspended/],
  [
    async (page) => {
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('slider', { name: 'As-of date' }).press('PageUp')
      await eventSwitch(page, /Talks falter/).press('Space')
    },
    /asof=2025-.*talks-falter/,
  ],
]

for (const tab of Object.keys(tabs) as Tab[]) {
  test(`after each act a translated page says what a fresh one says: ${tabs[tab]}`, async ({ page }) => {
    test.setTimeout(300_000)
    const crashes: string[] = []
    page.on('pageerror', ({ message }) => crashes.push(message))
    await openPage(page, `?v=2&tab=${tab}`)
    await seeAll(page, tab)
    for (const [act, trace] of acts) {
      await translate(page)
      await act(page)
      await expect(page).toHaveURL(trace)
      await expectAsFresh(page, tab)
    }
    if (tab === 'flows') {
      await translate(page)
      const lane = page.getByRole('combobox', { name: 'Heavy rare-earth magnets (Dy, Tb, Sm) to Ford suppliers' })
      await lane.selectOption('Suspended')
      await expect(page).toHaveURL(/lane=/)
      await expectAsFresh(page, tab)
    }
    await translate(page)
    for (const _ of tab === 'flows' ? [1, 2] : [1]) await page.keyboard.press('Control+z')
    await expect(page).not.toHaveURL(/lane=|talks-falter/)
    await expectAsFresh(page, tab)
    expect(crashes).toEqual([])
  })
}

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
  await page.goto('/?v=2&page=present&step=1')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toBeVisible()
  const fresh = await page.context().newPage()
  for (const step of [2, 3]) {
    await translate(page)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(new RegExp(`step=${step}`))
    await fresh.goto(page.url())
    const freshTitle = fresh.getByRole('heading', { level: 1 })
    await expect(freshTitle).toBeVisible()
    await expect(title).toHaveText((await freshTitle.textContent()) ?? '')
  }
})

test('figures, findings and the bottom line are not to be reworded', async ({ page }) => {
  // The bottom line, the headline figures, titles that are findings, pictures, and tables of figures, by view.
  const kept: [Tab, string[]][] = [
    [
      'flows',
      ['[data-part="bottom-line"]', '[data-part="figures"]', '[data-part="flows"] h2', '[data-part="flows"] svg text'],
    ],
    ['lines', ['[data-part="ranges"] table', '.recharts-wrapper']],
    ['why', ['[data-part="why"] section h3']],
    ['todo', ['[data-part="measures"] h3', '[data-part="measures"] table']],
    ['evidence', ['[data-part="cards"] h2', '[data-part="distress"] table']],
  ]
  await openPage(page)
  for (const [tab, selectors] of kept) {
    await openTab(page, tab)
    for (const selector of selectors) {
      // Tables of what is reckoned come late.
      await expect(page.locator(selector).first()).toBeAttached({ timeout: 60_000 })
      const reworded = await page
        .locator(selector)
        .evaluateAll((found) => found.filter((element) => !element.closest('[translate="no"]')).length)
      expect(reworded, `${tab}: ${selector}`).toBe(0)
    }
  }
})

test.describe('a reader of Chinese whose translator rewords the English page', () => {
  test.use({ locale: 'zh-CN' })

  test('is offered the Chinese page, and gets it with all that was chosen', async ({ page }) => {
    await openPage(page, '?v=2&off=shipments-suspended&lang=en')
    await translate(page)
    await page.getByRole('button', { name: '改用简体中文' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('region', { name: '关键数字（示意）' })).toContainText('100%')
    await expect(page.getByRole('button', { name: '改用简体中文' })).toHaveCount(0)
  })
})
