// What the journeys share: opening the page, and words for the parts that they look at.
import { expect, type Locator, type Page } from '@playwright/test'

/** Opens an address and waits until the figures stand. */
export async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query}`)
  await expect(headline(page)).toBeVisible()
  // Until the type is there, rows may still change their height.
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

export function headline(page: Page): Locator {
  return page.getByRole('region', { name: 'Headline figures, illustrative' })
}

/** The switch of an event, by its title. */
export function eventSwitch(page: Page, title: string | RegExp): Locator {
  return page.getByRole('switch', { name: title, exact: true })
}

/** What the hand presses to flip the switch of an event. */
export function switchLabel(page: Page, title: string | RegExp): Locator {
  return eventSwitch(page, title).locator('xpath=..')
}

/** Opens the events where a narrow screen folds them away under their heading. */
export async function unfoldEvents(page: Page): Promise<void> {
  const folded = page.getByRole('button', { name: /^Events: /, expanded: false })
  if ((await folded.count()) > 0) await folded.click()
}

/** The names of the views under the figures, by what the address calls them. */
export const tabs = {
  flows: 'Flows',
  lines: 'Lines',
  why: 'Why',
  todo: 'What to do',
  assumptions: 'Assumptions',
  evidence: 'Evidence',
} as const
export type Tab = keyof typeof tabs

/** Opens a view under the figures, and waits until all of it is there. */
export async function openTab(page: Page, tab: Tab): Promise<void> {
  await page.getByRole('tab', { name: tabs[tab], exact: true }).click()
  await expect(page.getByRole('tab', { name: tabs[tab], exact: true })).toHaveAttribute('aria-selected', 'true')
  await viewDrawn(page)
}

/** Waits until no panel of the open view is still to come, and has the browser lay all of it out. */
export async function viewDrawn(page: Page): Promise<void> {
  await expect(page.locator('main [data-to-come]')).toHaveCount(0, { timeout: 60_000 })
  for (const part of await page.locator('[role="tabpanel"] [data-part]').all()) await part.scrollIntoViewIfNeeded()
}

/** Attributes anywhere on the page that hold `NaN`, `undefined` or `Infinity`, as `tag attribute="value"`. */
export async function brokenAttributes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ value }) => /\b(NaN|undefined|Infinity)\b/.test(value))
        .map(({ name, value }) => `${element.tagName} ${name}="${value.slice(0, 80)}"`),
    ),
  )
}
