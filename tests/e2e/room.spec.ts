// The person who presents: pins and compares, records a deck, presents it with the keyboard in two windows, keeps scenarios.
import { expect, type Page, test } from '@playwright/test'
import { headline, openPage, switchLabel } from './page'

const falter = 'What if: Talks falter, shipments stop again'

async function figureOf(page: Page, name: string | RegExp): Promise<string> {
  const row = page.getByRole('region', { name: 'Headline figures compared' }).getByRole('row', { name })
  return ((await row.textContent()) ?? '').replace(/\s+/g, ' ')
}

test('a state pinned by one key is compared with another, and the comparison outlives a reload', async ({ page }) => {
  await openPage(page)
  await page.keyboard.press('p')
  await expect(page.getByText('Pinned “The document” as B.')).toBeVisible()
  await switchLabel(page, falter).click()
  // A single key works while the switch that was just pressed has the focus.
  await page.keyboard.press('c')
  const differs = page.getByRole('region', { name: 'What differs' })
  await expect(differs.getByRole('row', { name: /^Talks falter/ })).toContainText('off')
  await expect(differs.getByRole('row')).toHaveCount(3)
  const supply = await figureOf(page, /^Supply getting through/)
  expect(supply).toMatch(/\d+%.*\d+%/)
  await page.reload()
  await expect(differs.getByRole('row', { name: /^Talks falter/ })).toBeVisible()
  expect(await figureOf(page, /^Supply getting through/)).toBe(supply)
  await page.getByRole('region', { name: 'Scenario B' }).getByRole('button', { name: 'Make base' }).click()
  await expect(page).toHaveURL(/base=b/)
})

test('a deck is recorded from the page and presented with the keyboard, in step with the speaker’s window', async ({
  page,
  context,
}) => {
  await openPage(page)
  await page.keyboard.press('r')
  await expect(page.getByText(/Recorded as step 1/)).toBeVisible()
  await switchLabel(page, falter).click()
  await page.keyboard.press('r')
  await expect(page.getByText(/Recorded as step 2/)).toBeVisible()
  await page.keyboard.press('d')
  const steps = page.getByRole('region', { name: 'Steps' })
  await expect(steps.getByText('2 steps')).toBeVisible()
  await page.getByRole('button', { name: 'Present', exact: true }).last().click()

  await expect(page).toHaveURL(/page=present/)
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  const opened = context.waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await opened
  await expect(speaker.getByRole('region', { name: 'Now and next' })).toContainText('Step 1 of 2')

  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of 2', { exact: true })).toBeVisible()
  await expect(speaker.getByRole('region', { name: 'Now and next' })).toContainText('Step 2 of 2')
  const supply = page
    .locator('section[data-shown="true"]')
    .getByRole('list', { name: 'Headline figures, illustrative' })
  await expect(supply).toContainText('1.6 M')

  // A switch at the desk shows in the room at once, and goes back.
  await speaker
    .getByRole('region', { name: 'Switches' })
    .getByRole('switch', { name: /^China suspends rare-earth shipments/ })
    .locator('xpath=..')
    .click()
  await expect(page.getByText('Changed here, not as prepared')).toBeVisible()
  await expect(supply).not.toContainText(/Vehicles unbuilt\s*1\.6 M/)
  await speaker.getByRole('button', { name: 'Back to the step as prepared' }).click()
  await expect(page.getByText('Changed here, not as prepared')).toHaveCount(0)
  await expect(supply).toContainText(/Vehicles unbuilt\s*1\.6 M/)

  await speaker.getByRole('button', { name: 'Black-out' }).click()
  await expect(page.getByRole('dialog', { name: 'Black-out' })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'Black-out' })).toHaveCount(0)
  await page.keyboard.press('Home')
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()

  // The address follows what is seen by a paint.
  await expect(page).not.toHaveURL(/step=2/)
  await page.reload()
  await expect(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  // The page is as it was left: with talks faltering.
  await expect(headline(page)).toBeVisible()
  await expect(page).toHaveURL(/on=talks-falter/)
})

test('the built-in deck runs to its end without a network once it is open', async ({ page, context }) => {
  await page.goto('/?v=2&page=present')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const count = Number(((await page.getByText(/^1 of \d+$/).textContent()) ?? '').split(' of ')[1])
  const last = page.getByText(`${count} of ${count}`, { exact: true })
  // A step with a question takes two presses.
  for (let press = 0; press < 2 * count && !(await last.isVisible()); press++) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await expect(last).toBeVisible()
  const figures = page.locator('section[data-shown="true"]')
  await expect(figures.getByRole('list', { name: 'Headline figures, illustrative' })).toContainText('%')
})

test('a saved scenario is kept in the browser, seen by a second tab, opened again, and says what moved', async ({
  page,
  context,
}) => {
  await openPage(page, '?v=2&on=talks-falter&asof=2025-09-01')
  await page.keyboard.press('l')
  await page.getByRole('textbox', { name: 'Name of the page’s scenario' }).fill('For Monday')
  await page.getByRole('button', { name: 'Save this scenario', exact: true }).click()
  const kept = page.getByRole('listitem', { name: 'For Monday' })
  await expect(kept).toBeVisible()

  const second = await context.newPage()
  await openPage(second)
  await second.keyboard.press('l')
  await expect(second.getByRole('listitem', { name: 'For Monday' })).toBeVisible()
  await second.getByRole('button', { name: 'What moved since “For Monday” was saved' }).click()
  await expect(second.getByRole('listitem', { name: 'For Monday' })).toContainText(/as it was|Nothing/)
  await second.getByRole('button', { name: 'Open “For Monday”' }).click()
  await expect(second).toHaveURL(/on=talks-falter/)
})

test('everything can be found by name: the palette switches an event and loads a preset', async ({ page }) => {
  await openPage(page)
  await page.keyboard.press('Shift+?')
  await page.getByRole('combobox', { name: /^Find an action/ }).fill('talks falter')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/talks-falter/)
})

test('a question of the room jumps to the view that answers it, and back', async ({ page }) => {
  await openPage(page)
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog')).toContainText('Is it a forecast?')
  await expect(page.getByRole('dialog')).toContainText('Ford')
})
