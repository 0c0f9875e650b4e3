// The skeptic's journeys: how sure, why it moved, what to do, is the model any good, and who holds which card.
import { expect, type Page, test } from '@playwright/test'
import { headline, openPage, openTab, switchLabel, type Tab } from './page'

/** Opens the view in which a part of the page stands. */
async function reach(page: Page, tab: Tab, name: string | RegExp) {
  await openTab(page, tab)
  return page.getByRole('region', { name })
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
  const ranges = await reach(page, 'lines', /^Ranges/)
  await ranges.getByLabel('Draws', { exact: true }).selectOption('2000')
  await expect(page).toHaveURL(/draws=2000/)
  await expect(page.getByText(/Range of our assumptions, 2,000 draws/)).toBeVisible({ timeout: 60_000 })
})

test('each switch says what it contributes, and the sum is told as a waterfall', async ({ page }) => {
  await openPage(page)
  const suspension = page.getByRole('listitem').filter({ hasText: 'China suspends rare-earth shipments' }).first()
  await expect(suspension).toContainText('contributes +1.1 M vehicles unbuilt', { timeout: 60_000 })
  const why = await reach(page, 'why', /Why it moved/)
  await expect(why).toContainText('from 100% to 66%')
  await expect(why).toContainText('Worse than 53% of 1,024 states')
})

test('the worst state two switches away is applied by one click, and undone by one', async ({ page }) => {
  await openPage(page)
  const why = await reach(page, 'why', /Why it moved/)
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
  const todo = await reach(page, 'todo', 'What to do about it')
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
  await openTab(page, 'evidence')
  await expect(light).toContainText(/(\d+) of \1 hold/, { timeout: 60_000 })
  await light.click()
  await expect(page.getByText('What flows into a node flows out of it: holds')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/Fitted months miss by 0\.03/)).toBeVisible({ timeout: 60_000 })
})

test('the cards follow the switches, and the rival accounts say what differs in the numbers', async ({ page }) => {
  await openPage(page)
  await openTab(page, 'evidence')
  await expect(page.getByText(/Beijing’s licenses cover 72% of magnet supply/)).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/Nothing differs in the numbers/)).toBeVisible({ timeout: 60_000 })
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(page.getByText(/Beijing’s licenses cover 72% of magnet supply/)).toHaveCount(0)
})
