// For everyone: keyboard alone, phones, light and dark, no broken drawing in any state.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { brokenAttributes, eventSwitch, headline, openPage, openTab, switchLabel, type Tab } from './page'
import { dialogs, expectNoViolations, expectReadableColors, openDialogBy, openView, ownPart, views } from './views'

interface Ids {
  presets: { id: string }[]
  lanes: { id: string }[]
  licenseStates: { id: string }[]
}

const { presets, lanes, licenseStates }: Ids = JSON.parse(
  readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8'),
)

test('the keyboard alone switches an event, walks the flows, opens a figure and takes it all back', async ({
  page,
}) => {
  await openPage(page)
  await eventSwitch(page, 'China suspends rare-earth shipments').focus()
  await page.keyboard.press('Space')
  await expect(headline(page)).toContainText('100%')

  const flows = page.getByRole('region', { name: 'Magnet flows' })
  await flows.getByRole('button', { name: /China/ }).first().focus()
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('ArrowRight')
  const after = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(after).not.toBe(before)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/trace=/)

  await page.getByRole('button', { name: /^Supply getting through/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
  await expect(headline(page)).toContainText('66%')
})

test('the as-of date moves by arrow keys', async ({ page }) => {
  await openPage(page)
  await page.getByRole('slider', { name: 'As-of date' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-06-16')
  await page.keyboard.press('Home')
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-01-06')
})

test('a phone shows everything in one column, with nothing cut off sideways', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await openPage(page)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: /^Events: \d+ of \d+ on, as of 9 Jun 2025$/ }).tap()
  await switchLabel(page, 'China suspends rare-earth shipments').tap()
  await expect(headline(page)).toContainText('100%')
  await context.close()
})

for (const { id } of presets) {
  test(`no attribute breaks in the preset ${id}, on any date`, async ({ page }) => {
    for (const asOf of ['2025-01-06', '2025-06-09', '2027-01-03']) {
      await openPage(page, `?v=2&preset=${id}&asof=${asOf}`)
      expect(await brokenAttributes(page), `as of ${asOf}`).toEqual([])
    }
    const below: readonly Tab[] = ['lines', 'why', 'todo', 'assumptions', 'evidence']
    await openPage(page, `?v=2&preset=${id}&asof=2025-09-01`)
    for (const tab of below) {
      await openTab(page, tab)
      expect(await brokenAttributes(page), tab).toEqual([])
    }
  })
}

test('no attribute breaks with any lane in any license state', async ({ page }) => {
  test.setTimeout(120_000)
  await openPage(page)
  for (const [index, { id }] of lanes.entries()) {
    const control = page
      .locator('select')
      .filter({ has: page.locator('option[value="suspended"]') })
      .nth(index)
    for (const state of licenseStates) {
      await control.selectOption(state.id)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      expect(await brokenAttributes(page), `${id} ${state.id}`).toEqual([])
    }
  }
})

/** Tries every rule in light colors, and what colors decide in dark ones: the page itself is the same. */
async function expectNothingInBoth(page: Page, within?: string): Promise<void> {
  await expectNoViolations(page, within)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe('dark')
  await expectReadableColors(page, within)
}

test.describe('in light and in dark', () => {
  // A full scan of a page with several hundred marks takes its time on a slow machine.
  test.beforeEach(({ page }) => {
    test.setTimeout(180_000)
    return page.emulateMedia({ colorScheme: 'light' })
  })

  for (const [view, query] of Object.entries(views)) {
    test(`axe finds nothing on ${view}`, async ({ page }) => {
      await openView(page, query)
      await expectNothingInBoth(page, ownPart(query))
    })
  }

  for (const [dialog, key] of Object.entries(dialogs)) {
    test(`axe finds nothing on ${dialog}`, async ({ page }) => {
      await openDialogBy(page, key)
      await expectNothingInBoth(page, '[role="dialog"]')
    })
  }
})
