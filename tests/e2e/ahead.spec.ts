// What lies ahead: the record as of today, an event of the reader's own, how far one looks, and what if.
import { expect, test } from '@playwright/test'
import { eventSwitch, headline, openPage, openTab } from './page'

const vehicles = /^Vehicles unbuilt: /

test('Today loads what is on record as of the reader’s date, and names what is not; one step takes it back', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z'))
  await openPage(page)
  const line = page.locator('[data-part="date-line"]')
  await expect(line).toContainText('As of 9 June 2025, 17 months ago')
  await line.getByRole('button', { name: /^Today/ }).click()
  await expect(page).toHaveURL(/preset=as-it-happened&asof=2026-11-29/)
  await expect(headline(page)).toContainText('Situation on 29 November 2026')
  await expect(headline(page)).toContainText('99%')
  await expect(line).toContainText('events on record to 23 Jul 2026')
  await expect(line).toContainText('“U.S. midterm elections” (3 Nov 2026)')
  await expect(line).toContainText('“End date of both suspensions” (10 Nov 2026)')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headline(page)).toContainText('Situation on 9 June 2025')
})

test('an event of one’s own is added, counts, stands in the address, is switched, and is taken away', async ({
  page,
}) => {
  await openPage(page)
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('19,100')
  await page.getByRole('button', { name: 'Add an event' }).click()
  await page.getByLabel('Title, up to 80 characters').fill('A stop of our own')
  await page.getByLabel('Date', { exact: true }).fill('2025-09-01')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page).toHaveURL(/added=own-1:2025-09-01:CN:A%20stop%20of%20our%20own/)
  await expect(page.getByRole('button', { name: vehicles })).toHaveText(/^2(\.0)? M$/)
  await eventSwitch(page, 'Yours: A stop of our own').press('Space')
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('19,100')
  await expect(page).toHaveURL(/off=own-1/)
  await page.reload()
  await expect(eventSwitch(page, 'Yours: A stop of our own')).not.toBeChecked()
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('19,100')
})

test('the horizon is a step of undo, and the outlook a way of looking that Back leaves', async ({ page }) => {
  await openPage(page, '?v=2&on=talks-falter')
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('1.6 M')
  await page.getByRole('combobox', { name: 'Horizon' }).selectOption('13')
  await expect(page).toHaveURL(/horizon=13/)
  await expect(page.getByRole('button', { name: vehicles })).not.toHaveText('1.6 M')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/horizon=/)
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('1.6 M')
  await page.getByRole('radio', { name: 'licenses freeze as on 9 June' }).check()
  await expect(page).toHaveURL(/outlook=held/)
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('19,100')
  await page.getByRole('radio', { name: 'all licensed exports stop' }).check()
  await expect(page.getByRole('button', { name: vehicles })).toHaveText('2.7 M')
})

test('the record says what the draws fail, and what is left of the assumptions', async ({ page }) => {
  await openPage(page)
  await openTab(page, 'evidence')
  const record = page.locator('[data-part="record"]')
  await expect(record).toContainText('The central run keeps the whole record', { timeout: 60_000 })
  await expect(record.getByRole('row', { name: /^Ford’s first stop|^Ford's first stop/ })).toContainText(
    'week of 19 May 2025',
  )
  await expect(record).toContainText('What the record leaves of our assumptions')
})

test('a link of the first model opens, and says once that figures differ', async ({ page }) => {
  await openPage(page, '?v=1&on=talks-falter&set=restockWeeks:6')
  const notice = page.getByRole('alert').filter({ hasText: 'earlier version of the model' })
  await expect(notice).toHaveCount(1)
  await expect(notice).toContainText('restockWeeks')
  await expect(eventSwitch(page, /Talks falter/)).toBeChecked()
})
