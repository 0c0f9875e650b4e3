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

/** Scrolls down to the end, so that every panel that waits to be seen is drawn. */
export async function scrollThrough(page: Page): Promise<void> {
  let rounds = 0
  for (let still = 0; still < 3; rounds++) {
    if (rounds > 200) throw new Error('The page never came to its end: something on it keeps changing its height')
    const end = await page.evaluate(() => {
      window.scrollBy(0, 700)
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2
    })
    still = end ? still + 1 : 0
    await page.waitForTimeout(150)
  }
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
