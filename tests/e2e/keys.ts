// What journeys without a mouse share: going to things by Tab with the focus in sight, and what a screen reader was told.
import { expect, type Locator, type Page } from '@playwright/test'

/** Most presses of Tab on the way to one thing. */
const patience = 250

/** Goes on by Tab until a control has the focus; at each stop the focus has to be seen. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeAttached()
  for (let press = 0; press < patience; press++) {
    await page.keyboard.press(key)
    expect(await hiddenFocus(page)).toBeNull()
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`${control} was not reached in ${patience} presses of ${key}`)
}

/** What is wrong with the sight of the focus: no ring, out of the window, under something else. Null where it is seen. */
export async function hiddenFocus(page: Page): Promise<string | null> {
  // Scrolling to what has the focus takes a frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return page.evaluate(() => {
    const focused = document.activeElement
    // Between the last thing and the first, the focus is with the browser.
    if (!focused || focused === document.body) return null
    const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 60)}`
    // A switch or a choice is drawn by what stands beside its field.
    const drawn = [focused, focused.nextElementSibling, focused.parentElement, ...focused.children]
    const ringed = drawn.find((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(element)
      const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
      const stroked = element instanceof SVGElement && element !== focused && stroke !== 'none'
      return outlined || boxShadow !== 'none' || stroked
    })
    if (!ringed) return `no ring: ${name}`
    const box = ringed.getBoundingClientRect()
    const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)]
    const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
    if (right - left < 1 || bottom - top < 1) return `out of the window: ${name}`
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const seen = shares.some((across) =>
      shares.some((down) => {
        const hit = document.elementFromPoint(left + across * (right - left), top + down * (bottom - top))
        return hit !== null && (focused.contains(hit) || ringed.contains(hit) || hit.contains(focused))
      }),
    )
    return seen ? null : `covered: ${name}`
  })
}

/**
 * Collects what a screen reader is told from now on: texts of live regions as they change. A status that comes together
 * with its region is not counted, since most screen readers pass over it; an alert is. Call before the page opens.
 */
export async function listen(page: Page): Promise<readonly string[]> {
  const spoken: string[] = []
  await page.exposeFunction('speak', (text: string) => spoken.push(text))
  await page.addInitScript(() => {
    const live = ':is([role="status"], [role="alert"], [aria-live]):not([aria-live="off"])'
    const speak = (region: Element) => {
      const text = region.textContent?.replace(/\s+/g, ' ').trim()
      const told: unknown = Reflect.get(window, 'speak')
      if (text && typeof told === 'function') told(text)
    }
    new MutationObserver((records) => {
      const regions = new Set<Element>()
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (region) regions.add(region)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue
          if (node.matches('[role="alert"]')) regions.add(node)
          for (const alert of node.querySelectorAll('[role="alert"]')) regions.add(alert)
        }
      }
      // Not inside what was itself only just put there: a region has to be known before it speaks.
      const fresh = records.flatMap(({ addedNodes }) => [...addedNodes])
      for (const region of regions) {
        const isNew = fresh.some((node) => node.contains(region))
        if (!isNew || region.getAttribute('role') === 'alert') speak(region)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return spoken
}

/** Whether something was said, after at most some seconds. */
export async function expectSpoken(spoken: readonly string[], words: RegExp): Promise<void> {
  await expect
    .poll(() => spoken.filter((text) => words.test(text)), { message: `${words} of ${spoken.join(' | ')}` })
    .not.toEqual([])
}
