// The head of the page at every width: what the page is stands there uncut, and nothing lies over anything.
import { expect, test } from '@playwright/test'
import { openPage, unfoldEvents } from './page'

const pins = '?v=2&on=talks-falter&b.preset=talks-falter&b.on=talks-falter&c.preset=document&c.name=Monday%20morning'

for (const width of [1680, 1440, 1280, 1100, 900, 820, 390, 320]) {
  test(`with two pins at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page, pins)
    const header = page.getByRole('banner')
    const subject = header.getByText('Rare-earth magnets into GM, Ford and Stellantis')
    await expect(subject).toBeVisible()
    expect(await subject.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0)
    // Of what is drawn beside each other, words and signs: no two share a pixel, and none leaves the screen.
    const boxes = await header.locator('h1, h1 + span, p, button').evaluateAll((nodes) =>
      nodes
        .map((node) => {
          const words = document.createRange()
          words.selectNodeContents(node)
          // A sign alone has room around it that is only touched.
          const isSign = node.matches('button') && node.getBoundingClientRect().width < 60
          const sign = isSign ? node.querySelector('svg') : null
          const drawn = sign ?? (node.matches('button') ? node : words)
          return { name: node.getAttribute('aria-label') ?? node.textContent, box: drawn.getBoundingClientRect() }
        })
        .filter(({ box }) => box.width > 1)
        .map(({ name, box: { left, right, top, bottom } }) => ({ name, left, right, top, bottom })),
    )
    const outside = boxes.filter(({ left, right }) => left < 0 || right > width)
    expect(outside).toEqual([])
    const overlaps = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `${one.name} and ${other.name}`),
    )
    expect(overlaps).toEqual([])
  })
}

for (const width of [820, 390, 320]) {
  test(`what stays on the screen at ${width} px stands edge to edge: header, figures in one line, and what is led to`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await openPage(page, '?v=2&on=talks-falter')
    await unfoldEvents(page)
    const line = page.locator('[data-away="true"]')
    const look = page.getByRole('button', { name: /^takes hold on 11 Aug: flows in the week of 1 Sep/ })
    await look.scrollIntoViewIfNeeded()
    await expect(line).toBeVisible()
    const bottomOf = async (box: Promise<{ y: number; height: number } | null>) => {
      const found = await box
      return found ? found.y + found.height : Number.NaN
    }
    const header = await bottomOf(page.getByRole('banner').boundingBox())
    expect(Math.abs(((await line.boundingBox())?.y ?? Number.NaN) - header)).toBeLessThanOrEqual(1)
    // The way to the week in which the flows change leads to their picture, which stands below the list here.
    await look.click()
    const title = page.getByRole('region', { name: 'Magnet flows' }).getByRole('heading')
    await expect(title).toContainText('Week of 1 Sep 2025')
    await expect(title).toBeInViewport()
    await expect
      .poll(async () => ((await title.boundingBox())?.y ?? 0) - (await bottomOf(line.boundingBox())))
      .toBeGreaterThanOrEqual(0)
  })
}

test('a narrow screen has saving, pins and languages in its menus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, pins)
  await page.getByRole('button', { name: /^Scenario: / }).click()
  await expect(page.getByRole('menuitem', { name: 'Save this scenario, or open a saved one' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Unpin C: Monday morning' }).click()
  await expect(page).not.toHaveURL(/Monday/)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('menuitemradio', { name: '简体中文' })).toBeVisible()
})
