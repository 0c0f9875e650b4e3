// The skeptic's journeys: how sure, why it moved, what to do, is the model any good, and who holds which card.
import { expect, type Page, test } from '@playwright/test'
import { headline, openPage, scrollThrough, switchLabel } from './page'

/** Scrolls until a part of the page that draws itself late stands. */
async function reach(page: Page, name: string | RegExp) {
  const region = page.getByRole('region', { name })
  // The panel's code may arrive meanwhile and take the place of what was scrolled to.
  await expect(() => region.scrollIntoViewIfNeeded({ timeout: 2000 })).toPass()
  return region
}

test('ranges of our assumptions stand beside the figures, from a worker, and follow a switch', async ({ page }) => {
  await openPage(page)
  await expect(page.getByText(/Range of our assumptions, 500 draws/)).toBeVisible({ timeout: 60_000 })
  await expect(headline(page)).toContainText('range 58 to 78%')
  expect(page.workers().length).toBeGreaterThan(0)
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(headline(page)).toContainText('100%')
  await expect(headline(page)).not.toContainText('range 58 to 78%', { timeout: 60_000 })
})

test('where the code of a worker does not come, the page itself draws the ranges, to the same figures', async ({
  page,
}) => {
  await page.route('**/engine.worker-*.js', (route) => route.abort())
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('engine.worker'))
  await openPage(page)
  await refused
  await expect(page.getByText(/Range of our assumptions, 500 draws/)).toBeVisible({ timeout: 60_000 })
  await expect(headline(page)).toContainText('range 58 to 78%')
})

test('the number of draws is a choice, in the address', async ({ page }) => {
  await openPage(page)
  const ranges = await reach(page, /^Ranges/)
  await ranges.getByLabel('Draws').selectOption('2000')
  await expect(page).toHaveURL(/draws=2000/)
  await expect(page.getByText(/Range of our assumptions, 2,000 draws/)).toBeVisible({ timeout: 60_000 })
})

test('each switch says what it contributes, and the sum is told as a waterfall', async ({ page }) => {
  await openPage(page)
  const suspension = page.getByRole('listitem').filter({ hasText: 'China suspends rare-earth shipments' }).first()
  await expect(suspension).toContainText('−46', { timeout: 60_000 })
  const why = await reach(page, /Why it moved/)
  await expect(why).toContainText('from 100% to 66%')
  await expect(why).toContainText('Worse than 53% of 1,024 states')
})

test('the worst state two switches away is applied by one click, and undone by one', async ({ page }) => {
  await openPage(page)
  const why = await reach(page, /Why it moved/)
  await expect(why).toContainText('Worst, two switches away', { timeout: 60_000 })
  await why
    .getByRole('button', { name: /Apply.*worst|worst.*apply/i })
    .or(why.getByRole('button', { name: 'Apply' }).nth(1))
    .first()
    .click()
  await expect(page).toHaveURL(/off=/)
  await expect(headline(page)).toContainText('36%')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline(page)).toContainText('66%')
})

test('a stock that is short is added as a lever, shows in the address, and takes the stop away', async ({ page }) => {
  await openPage(page)
  const todo = await reach(page, 'What to do about it')
  await todo
    .getByRole('button', { name: /Add this cover.*Ford|Ford.*Add this cover/ })
    .or(todo.getByRole('button', { name: 'Add this cover' }).first())
    .first()
    .click({ timeout: 60_000 })
  await expect(page).toHaveURL(/own=cover:/)
  await expect(page.getByText('with levers of the makers’ own')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/own=/)
})

test('the model is held against customs data, and its own rules hold', async ({ page }) => {
  await openPage(page)
  const light = page.getByRole('button', { name: /Model checks/ })
  await expect(async () => {
    // Panels that came in late may have pushed the end of the page further down.
    await scrollThrough(page)
    await expect(light).toContainText(/(\d+) of \1 hold/, { timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await light.click()
  await expect(page.getByText('What flows into a node flows out of it: holds')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Fitted months miss by 0\.03/)).toBeVisible({ timeout: 60_000 })
})

test('the cards follow the switches, and the rival accounts say what differs in the numbers', async ({ page }) => {
  await openPage(page)
  await reach(page, 'Who holds which card')
  await expect(page.getByText(/Beijing’s licenses cover 72% of magnet supply/)).toBeVisible({ timeout: 60_000 })
  await reach(page, 'Rival accounts')
  await expect(page.getByText(/Nothing differs in the numbers/)).toBeVisible({ timeout: 60_000 })
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(page.getByText(/Beijing’s licenses cover 72% of magnet supply/)).toHaveCount(0)
})
