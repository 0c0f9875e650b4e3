// Links and faults: what was sent is what is seen, what is broken is named, what fails can be tried again.
import { expect, test } from '@playwright/test'
import { eventSwitch, headline, openPage, switchLabel } from './page'

test('a shared link opens in a fresh profile as it was sent', async ({ page, browser }) => {
  await openPage(page)
  await switchLabel(page, 'What if: Talks falter, shipments stop again').click()
  await page.getByLabel('As of', { exact: true }).fill('2025-09-01')
  await page.getByRole('combobox', { name: 'Other NdFeB magnets to GM suppliers' }).selectOption('General license')
  // The ranges are drawn from a fixed seed: they too are the same everywhere.
  await expect(page.getByText('Range of our assumptions, 500 draws', { exact: true })).toBeVisible({
    timeout: 30_000,
  })
  const sent = await headline(page).textContent()
  const stranger = await browser.newContext()
  const fresh = await stranger.newPage()
  await openPage(fresh, new URL(page.url()).search)
  await expect(fresh.getByLabel('As of', { exact: true })).toHaveValue('2025-09-01')
  await expect(eventSwitch(fresh, 'What if: Talks falter, shipments stop again')).toBeChecked()
  await expect(fresh.getByRole('combobox', { name: 'Other NdFeB magnets to GM suppliers' })).toHaveValue('general')
  await expect(fresh.getByText('Range of our assumptions, 500 draws', { exact: true })).toBeVisible({
    timeout: 30_000,
  })
  expect(await headline(fresh).textContent()).toBe(sent)
  await stranger.close()
})

test('a link opens with its whole state however it was mangled on its way', async ({ page }) => {
  const link = 'v=2&asof=2025-09-01&on=talks-falter&lang=en'
  for (const query of [
    `${link}.`,
    `${link})>`,
    `${link}。」`,
    link.replaceAll('&', '&amp;'),
    encodeURIComponent(link),
    `${encodeURIComponent(encodeURIComponent(link))}).`,
    `${link}?utm_source=chat&utm_medium=a%20b`,
    `from=singlemessage&isappinstalled=0&${link}&mc_cid=1&cvid=2&form=QBLH`,
  ]) {
    await openPage(page, `?${query}`)
    await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-09-01')
    await expect(eventSwitch(page, 'What if: Talks falter, shipments stop again')).toBeChecked()
    await expect(page).toHaveURL(/\?v=2&asof=2025-09-01&on=talks-falter&lang=en$/)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('a link may ask for a language by any usual name, and leaves the reader’s own choice alone', async ({ page }) => {
  for (const name of ['zh', 'zh-CN', 'zh_CN', 'zh-hans', 'zh-Hans。']) {
    await page.goto(`/?lang=${name}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  }
  await page.goto('/?lang=en-US')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the link of the share dialog is complete, and tells its reader when the data has changed since', async ({
  page,
}) => {
  await openPage(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByLabel('Link to the page as it is now').inputValue()
  expect(link).toMatch(/\?v=2&preset=document&asof=2025-06-09&ref=no-restrictions&dataset=[0-9a-f]{8}&lang=en$/)
  await openPage(page, new URL(link).search)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.route('**/api/v1/dataset.json', async (route) => {
    const answer = await route.fetch()
    const dataset = await answer.json()
    dataset.holdWeeks += 1
    await route.fulfill({ json: dataset })
  })
  await openPage(page, new URL(link).search)
  await expect(page.getByRole('alert')).toContainText('The data has changed since this link was made')
})

test('a broken part of a link is named, the rest is kept', async ({ page }) => {
  await openPage(page, '?v=2&on=talks-falter,no-such-event&asof=2025-13-40&lane=heavy-magnets/ford-suppliers:suspended')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('no-such-event')
  await expect(notice).toContainText('2025-13-40')
  await expect(eventSwitch(page, 'What if: Talks falter, shipments stop again')).toBeChecked()
  await page.getByRole('button', { name: 'Dismiss this notice' }).click()
  await expect(notice).toBeHidden()
  // What was named has left the address, and is not told of again.
  await expect(page).not.toHaveURL(/no-such-event|2025-13-40/)
  await page.reload()
  await expect(eventSwitch(page, 'What if: Talks falter, shipments stop again')).toBeChecked()
  await expect(notice).toHaveCount(0)
})

test('back and forward walk through what was chosen; a reload loses nothing', async ({ page }) => {
  await openPage(page)
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(headline(page)).toContainText('100%')
  await expect(page).toHaveURL(/off=/)
  await page.goBack()
  await expect(headline(page)).toContainText('66%')
  await page.goForward()
  await expect(headline(page)).toContainText('100%')
  await page.reload()
  await expect(headline(page)).toContainText('100%')
})

test('a dataset that does not come can be asked for again, and the link is not lost', async ({ page }) => {
  await page.route('**/api/v1/dataset.json', (route) => route.fulfill({ status: 503, body: 'down' }))
  await page.goto('/?v=2&on=talks-falter')
  await expect(page.getByRole('heading', { name: 'The dataset could not be loaded.' })).toBeVisible({ timeout: 20_000 })
  await page.unroute('**/api/v1/dataset.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(eventSwitch(page, 'What if: Talks falter, shipments stop again')).toBeChecked()
})

test('a dataset with faults is refused with the path of each', async ({ page }) => {
  await page.route('**/api/v1/dataset.json', async (route) => {
    const answer = await route.fetch()
    const dataset = await answer.json()
    dataset.links[12].share = -1
    await route.fulfill({ json: dataset })
  })
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('links[12].share', { timeout: 20_000 })
})

test('trade figures that do not come leave the rest of the page working', async ({ page }) => {
  await page.route('**/api/v1/trade.json', (route) => route.abort())
  await openPage(page)
  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(headline(page)).toContainText('100%')
})
