// Whole journeys without a mouse: everything reached by Tab, the focus always in sight, what happened read aloud.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectSpoken, hiddenFocus, listen, tabTo } from './keys'
import { eventSwitch, headline, openPage } from './page'

test('pins, compares, renames and comes back', async ({ page }) => {
  const spoken = await listen(page)
  await openPage(page, '?v=2&on=talks-falter')
  await page.keyboard.press('p')
  await expectSpoken(spoken, /^Pinned “.+” as B\./)
  await page.keyboard.press('c')
  const name = page.getByRole('textbox', { name: 'Name of B' })
  await tabTo(page, name)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('If talks falter')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/If(%20|\+)talks(%20|\+)falter/)
  await expect(page.getByRole('region', { name: 'Headline figures compared' })).toContainText('If talks falter')
  // Letters are typed into a name; once it is left they are keys again.
  await page.keyboard.press('Tab')
  await page.keyboard.press('h')
  await expect(headline(page)).toBeVisible()
  await expect(page).toHaveURL(/If(%20|\+)talks(%20|\+)falter/)
})

test('skips to the figures by the first stop', async ({ page }) => {
  await openPage(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the figures' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('downloads a table from the share dialog, and the focus returns', async ({ page }) => {
  await openPage(page)
  const suspension = eventSwitch(page, 'China suspends rare-earth shipments')
  await tabTo(page, suspension)
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await tabTo(page, dialog.getByRole('tab', { selected: true }))
  const data = dialog.getByRole('tab', { name: 'Data' })
  for (let press = 0; press < 5 && (await data.getAttribute('aria-selected')) !== 'true'; press++) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(data).toBeFocused()
  const download = page.getByRole('button', { name: 'Download: One table as CSV' })
  await tabTo(page, download)
  const waiting = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const file = await waiting
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  expect(readFileSync(await file.path(), 'utf8')).toContain('ILLUSTRATIVE')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(suspension).toBeFocused()
})

test('presents: next, a question, the room’s guess, the answer, black-out, and out', async ({ page }) => {
  const spoken = await listen(page)
  await openPage(page)
  await page.keyboard.press('f')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  const question = page.getByRole('region', { name: 'Question to the room' })
  for (let press = 0; press < 11 && !(await question.isVisible()); press++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
  }
  await expect(question.getByRole('heading')).toContainText('?')
  const lower = question.getByRole('button', { name: 'Down' })
  await tabTo(page, lower)
  await page.keyboard.press('Enter')
  await expectSpoken(spoken, /^The room says: down/)
  await page.keyboard.press('PageDown')
  await expect(question).toBeHidden()
  await expect(page.locator('section[data-shown="true"]')).toContainText(/room said|guess/i)
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Black-out' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Black-out' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(headline(page)).toContainText('66%')
})

test('finds a preset by name, loads it, and takes it back', async ({ page }) => {
  const spoken = await listen(page)
  await openPage(page)
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('combobox', { name: /^Find an action/ })).toBeFocused()
  await page.keyboard.type('load no restr')
  await expectSpoken(spoken, /^\d+ found$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/preset=no-restrictions/)
  await expectSpoken(spoken, /^Loaded “No restrictions”\./)
  await expect(headline(page)).toContainText('100%')
  await expectSpoken(spoken, /100% of normal magnet supply got through/)
  await page.keyboard.press('Control+z')
  await expect(headline(page)).toContainText('66%')
  await expectSpoken(spoken, /^On central assumptions.* 66% of normal magnet supply got through/)
})

test('saves a scenario, opens it again, deletes it and takes that back', async ({ page }) => {
  const spoken = await listen(page)
  await openPage(page, '?v=2&on=talks-falter')
  await page.keyboard.press('l')
  const drawer = page.getByRole('dialog')
  const name = drawer.getByRole('textbox', { name: 'Name of the page’s scenario' })
  await expect(name).toBeVisible()
  if (!(await name.evaluate((field) => field === document.activeElement))) await tabTo(page, name)
  expect(await hiddenFocus(page)).toBeNull()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('For Monday')
  await page.keyboard.press('Enter')
  await expectSpoken(spoken, /^Saved “For Monday” in this browser\./)
  const kept = drawer.getByRole('listitem', { name: 'For Monday' })
  await expect(kept).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.keyboard.press('Control+z')
  await tabTo(page, eventSwitch(page, 'China suspends rare-earth shipments'))
  await page.keyboard.press('Space')
  await expect(headline(page)).toContainText('100%')
  await page.keyboard.press('l')
  await tabTo(page, drawer.getByRole('button', { name: 'Open “For Monday”' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/on=talks-falter/)
  await expect(page).not.toHaveURL(/off=/)

  if (!(await drawer.isVisible())) await page.keyboard.press('l')
  await tabTo(page, drawer.getByRole('button', { name: 'More for “For Monday”' }))
  await page.keyboard.press('Enter')
  const erase = page.getByRole('menuitem', { name: 'Delete' })
  await expect(erase).toBeVisible()
  for (let press = 0; press < 6 && !(await erase.evaluate((item) => item === document.activeElement)); press++) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(erase).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSpoken(spoken, /Deleted “For Monday”\./)
  await expect(kept).toHaveCount(0)
  const back = drawer.getByRole('button', { name: 'Undo deleting “For Monday”' })
  if (!(await back.evaluate((button) => button === document.activeElement))) await tabTo(page, back)
  await page.keyboard.press('Enter')
  await expect(kept).toBeVisible()
})

test('dates a what-if by typing, and moves it by arrow keys', async ({ page }) => {
  await openPage(page, '?v=2&preset=talks-falter')
  const handle = page.getByRole('slider', { name: /Talks falter/ })
  await tabTo(page, handle)
  const before = await handle.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowRight')
  await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(page).toHaveURL(/date=talks-falter:/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/date=/)
  await expect(handle).toHaveAttribute('aria-valuetext', before ?? '')

  await tabTo(page, page.getByRole('button', { name: 'What if: Talks falter, shipments stop again' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Date (assumed, can be moved)'))
  await page.keyboard.type('10092025')
  await expect(page).toHaveURL(/date=talks-falter:2025-10-09/)
})

test('what a switch brought is read aloud, and the ranges once they are drawn again', async ({ page }) => {
  const spoken = await listen(page)
  await openPage(page)
  const drawn = /^Range of our assumptions, [\d,]+ draws$/
  // Two thousand draws take their time on a busy machine.
  await page.getByText(drawn).waitFor({ timeout: 60_000 })
  const soFar = spoken.length
  await tabTo(page, eventSwitch(page, 'China suspends rare-earth shipments'))
  await page.keyboard.press('Space')
  await expectSpoken(spoken, /100% of normal magnet supply got through/)
  await expect.poll(() => spoken.slice(soFar).filter((text) => drawn.test(text)), { timeout: 60_000 }).not.toEqual([])
})

test('the focus is in sight at every stop of the page, from its first to its last', async ({ page }) => {
  test.setTimeout(300_000)
  await openPage(page)
  const hidden: string[] = []
  let stops = 0
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body)) break
    const fault = await hiddenFocus(page)
    if (fault) hidden.push(fault)
  }
  expect(stops).toBeGreaterThan(60)
  expect(hidden).toEqual([])
})
