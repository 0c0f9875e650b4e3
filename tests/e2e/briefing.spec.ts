// The briefer's journeys: switch, scrub, play, undo, present what follows.
import { expect, test } from '@playwright/test'
import { headline, openPage, switchLabel } from './page'

test('the page opens on the answer, and the suspension off lets all magnets through', async ({ page }) => {
  await openPage(page)
  await expect(headline(page)).toContainText('66%')
  await expect(page.getByText('Illustrative', { exact: true }).first()).toBeVisible()
  const flows = page.getByRole('region', { name: 'Magnet flows' })
  await expect(flows).toContainText('2,058 of 3,102 t')

  await switchLabel(page, 'China suspends rare-earth shipments').click()
  await expect(headline(page)).toContainText('100%')
  await expect(flows).toContainText('3,102 of 3,102 t')
  await expect(page.locator('[data-part="bottom-line"]')).toContainText('on 9 June 2025, with no restrictions')
  await expect(page).toHaveURL(/off=shipments-suspended/)
})

test('a switch without effect says why', async ({ page }) => {
  await openPage(page)
  const curbs = page.getByRole('listitem').filter({ hasText: 'U.S. curbs on chip-design software' })
  await expect(curbs).toContainText(/already suspended since 13 May/)
})

test('playing the as-of date to the end is one step of undo', async ({ page }) => {
  await openPage(page, '?v=2&asof=2026-06-01')
  await page.getByRole('button', { name: 'Play the as-of date' }).click()
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2026-12-28', { timeout: 15_000 })
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2026-06-01')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2026-12-28')
})

test('a scrub writes the address when it ends, and is one step of undo', async ({ page }) => {
  await openPage(page)
  const handle = page.getByRole('slider', { name: 'As-of date' })
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 10, { steps: 5 })
  await page.mouse.move(box.x + 120, box.y + 10, { steps: 5 })
  expect(new URL(page.url()).search).toBe('')
  await page.mouse.up()
  await expect(page).toHaveURL(/asof=2026-/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-06-09')
})

test('a hypothetical event is dragged, typed and undone', async ({ page }) => {
  await openPage(page, '?v=2&preset=talks-falter')
  const handle = page.getByRole('slider', { name: /Talks falter/ })
  const box = (await handle.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 8, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/date=talks-falter:2026-/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/date=/)
  await page.getByRole('button', { name: 'What if: Talks falter, shipments stop again' }).click()
  await page.getByLabel('Date (assumed, can be moved)').fill('2025-10-09')
  await expect(page).toHaveURL(/date=talks-falter:2025-10-09/)
})

test('a what-if’s date is typed by keys to its end, though its row moves', async ({ page }) => {
  await openPage(page, '?v=2&preset=talks-falter&event=talks-falter')
  const field = page.getByLabel('Date (assumed, can be moved)')
  await field.focus()
  await page.keyboard.type('12212026')
  await expect(field).toHaveValue('2026-12-21')
  await expect(field).toBeFocused()
  await expect(page).toHaveURL(/date=talks-falter:2026-12-21/)
})

test('a lane set by hand is marked, counted and released', async ({ page }) => {
  await openPage(page)
  const lane = page.getByRole('combobox', { name: 'Heavy rare-earth magnets (Dy, Tb, Sm) to Ford suppliers' })
  await lane.selectOption('Suspended')
  await expect(page).toHaveURL(/lane=heavy-magnets\/ford-suppliers:suspended/)
  await expect(headline(page)).not.toContainText('66%')
  await page.getByRole('button', { name: 'Release the lane set by hand' }).click()
  await expect(headline(page)).toContainText('66%')
})

test('an assumption set by hand is named in the bottom line and taken back', async ({ page }) => {
  await openPage(page, '?v=2&tab=assumptions')
  const field = page
    .getByRole('textbox', { name: 'Magnet stock against the dataset’s figures, in ratio' })
    .or(page.getByRole('textbox', { name: "Magnet stock against the dataset's figures, in ratio" }))
  await field.fill('0.5')
  await field.press('Enter')
  await expect(page.getByText('On assumptions set by hand')).toBeVisible()
  await page.getByRole('button', { name: 'back to 1', exact: true }).click()
  await expect(page.getByText('On central assumptions')).toBeVisible()
})

test('a price with its separator is taken whole, typed and pasted, and what is unclear is refused', async ({
  page,
}) => {
  await openPage(page, '?v=2&tab=assumptions')
  const field = page.getByRole('textbox', { name: 'Average new-vehicle price, in USD' })
  await field.selectText()
  await page.keyboard.type('48,000')
  await expect(page).not.toHaveURL(/vehiclePriceUsd/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/set=vehiclePriceUsd:48000&tab/)
  await field.selectText()
  await page.keyboard.insertText('$49,000')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL(/set=vehiclePriceUsd:49000&tab/)
  await field.fill('48,00')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('“48,00” is unclear; numbers are written like 1,234.5; kept 49,000')
  await expect(page).toHaveURL(/set=vehiclePriceUsd:49000&tab/)
})

test('each headline figure opens where it comes from', async ({ page }) => {
  await openPage(page)
  await page.getByRole('button', { name: /^Exposure of Ford/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('0.939')
  await expect(page).toHaveURL(/figure=exposure/)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
})

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const) {
  test(`at ${width} px no preset and no single switch moves what lies below the figures`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPage(page)
    const { presets, events } = await (await page.request.get('/api/v1/dataset.json')).json()
    const addresses: string[] = [
      ...presets.map(({ id }: { id: string }) => `?v=2&preset=${id}`),
      ...events
        .filter(({ effects }: { effects: unknown[] }) => effects.length > 0)
        .map(({ id, enabled }: { id: string; enabled: boolean }) => `?v=2&${enabled ? 'off' : 'on'}=${id}`),
    ]
    const topOf = () =>
      page.evaluate(() =>
        ['figures', 'events'].map((part) =>
          Math.round((document.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().top ?? -1) + scrollY),
        ),
      )
    const before = await topOf()
    for (const address of addresses) {
      // As Back and Forward go: the page stays, and its state changes.
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        window.dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await expect(page.locator('[data-part="bottom-line"]')).toBeVisible()
      await page.waitForTimeout(100)
      expect(await topOf(), address).toEqual(before)
    }
  })
}
