// When things around the page fail: the network, the browser's storage, its workers, its clock; the page says so and goes on.
import { expect, type Page, type Route, test } from '@playwright/test'
import fc from 'fast-check'
import { shippedDataset } from '../app/shipped'
import { randomLink } from '../state/randomLinks'
import { eventSwitch, headline, openPage, switchLabel } from './page'

const suspension = 'China suspends rare-earth shipments'
const dataset = '**/api/v1/dataset.json'

/** Errors that nobody caught, as they happen. */
function uncaught(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

/** The page answers a switch, whatever else is broken. */
async function answers(page: Page): Promise<void> {
  await expect(headline(page)).toContainText('66%')
  await switchLabel(page, suspension).click()
  await expect(headline(page)).toContainText('100%')
}

test.describe('the dataset', () => {
  test('that takes its time is waited for in words', async ({ page }) => {
    let letThrough = () => {}
    const waited = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route(dataset, async (route) => {
      await waited
      await route.continue()
    })
    await page.goto('/')
    await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible()
    letThrough()
    await answers(page)
  })

  const wrongAnswers: [string, (route: Route) => Promise<void>, RegExp][] = [
    [
      'cut off in the middle',
      async (route) => {
        const body = await (await route.fetch()).text()
        await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) })
      },
      /is no JSON/,
    ],
    ['empty', (route) => route.fulfill({ contentType: 'application/json', body: '' }), /is empty/],
    [
      'a page in its place',
      (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
      /is no JSON/,
    ],
    ['JSON of another kind', (route) => route.fulfill({ json: [1, 2, 3] }), /was refused/],
    ['not there', (route) => route.fulfill({ status: 404, body: '' }), /status 404/],
  ]
  for (const [name, answer, words] of wrongAnswers) {
    test(`${name}: the page says so, keeps the link, and works once the answer is right`, async ({ page }) => {
      await page.route(dataset, answer)
      await page.goto('/?v=2&off=shipments-suspended')
      await expect(page.getByRole('alert')).toContainText(words)
      await page.unroute(dataset)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(eventSwitch(page, suspension)).not.toBeChecked()
      await expect(headline(page)).toContainText('100%')
    })
  }

  test('with markup in its texts shows it as text', async ({ page }) => {
    const errors = uncaught(page)
    await page.route(dataset, async (route) => {
      const json = await (await route.fetch()).json()
      // One that is in sight: events without effect on licenses are folded away.
      const event = json.events.find(({ id }: { id: string }) => id === 'shipments-suspended')
      event.title = '<img src=x onerror="document.title=\'taken\'"><b>Bold</b>'
      await route.fulfill({ json })
    })
    await openPage(page)
    await expect(eventSwitch(page, /<b>Bold<\/b>/)).toBeVisible()
    expect(await page.title()).not.toBe('taken')
    expect(errors).toEqual([])
  })
})

test('parts of a version that is no longer on the host say so, and the page comes back with the choices', async ({
  page,
}) => {
  await openPage(page, '?v=2&off=shipments-suspended')
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.keyboard.press('s')
  const lost = page.getByRole('alert').filter({ hasText: 'The exports could not be loaded' })
  await expect(lost).toBeInViewport()
  await lost.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('c')
  await expect(page.getByRole('alert')).toContainText('The comparison could not be loaded')
  await page.unroute('**/assets/*.js')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.getByLabel('Name of A')).toHaveValue(/China suspends rare-earth shipments off/)
  await expect(page).toHaveURL(/off=shipments-suspended.*page=compare/)
})

test.describe('the page itself', () => {
  const unopened = (page: Page) => page.getByText('Lodestone did not open.')
  const stillLoading = (page: Page) => page.getByText('Lodestone is still loading.')

  for (const [name, answer] of [
    ['is no longer on the host', { status: 404, body: '' }],
    ['is no program that the browser understands', { contentType: 'text/javascript', body: 'syntax of tomorrow' }],
  ] as const) {
    test(`whose code ${name} says so, and opens with its choices once it is there`, async ({ page }) => {
      await page.route('**/assets/page-*.js', (route) => route.fulfill(answer))
      await page.goto('/?v=2&off=shipments-suspended')
      await expect(unopened(page)).toBeVisible()
      await page.unroute('**/assets/page-*.js')
      await page.getByRole('alert').getByRole('link', { name: 'Load the page again' }).click()
      await expect(headline(page)).toContainText('100%')
      await expect(unopened(page)).toHaveCount(0)
    })
  }

  for (const [name, files] of [
    ['first line of code does not come', '**/assets/main-*.js'],
    ['code does not come at all', '**/assets/*.js'],
  ] as const) {
    test(`whose ${name} says so as soon as that is known`, async ({ page }) => {
      await page.route(files, (route) => route.abort())
      await page.goto('/')
      await expect(unopened(page)).toBeVisible({ timeout: 3000 })
      await expect(stillLoading(page)).toBeHidden()
    })
  }

  test('whose first line of code is no program that the browser understands says so', async ({ page }) => {
    await page.route('**/assets/main-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'syntax of tomorrow' }),
    )
    await page.goto('/')
    await expect(unopened(page)).toBeVisible({ timeout: 3000 })
  })

  for (const files of ['**/assets/main-*.js', '**/assets/page-*.js']) {
    test(`whose ${files} is only slow says that it is still loading, and never that it failed`, async ({ page }) => {
      let arrive = () => {}
      const held = new Promise<void>((resolve) => {
        arrive = resolve
      })
      const asked = page.waitForRequest(files)
      await page.route(files, async (route) => {
        await held
        await route.continue()
      })
      await page.goto('/?v=2&off=shipments-suspended', { waitUntil: 'commit' })
      await expect(stillLoading(page)).toBeVisible()
      await asked
      // However long it takes: whatever the document would say by and by is said now.
      await page.evaluate(() => {
        for (const one of document.getAnimations()) one.finish()
      })
      await expect(unopened(page)).toBeHidden()
      await expect(stillLoading(page)).toBeVisible()
      arrive()
      await expect(headline(page)).toContainText('100%')
      await expect(stillLoading(page)).toHaveCount(0)
    })
  }
})

test.describe('storage', () => {
  test('that is blocked costs what would be kept, and nothing else', async ({ page }) => {
    const errors = uncaught(page)
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse, configurable: true })
      }
    })
    await openPage(page)
    await answers(page)
    await page.keyboard.press('l')
    await expect(page.getByRole('dialog')).toContainText(/browser (keeps nothing|refuses|does not)|private|not kept/i)
    expect(errors).toEqual([])
  })

  test('that is full says so, and the scenario stays on the page', async ({ page }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      Storage.prototype.setItem = full
      IDBObjectStore.prototype.put = full
    })
    await openPage(page)
    await answers(page)
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Save/ }).first().click()
    await expect(dialog).toContainText(/full|no room|space/i)
    await page.keyboard.press('Escape')
    await expect(headline(page)).toContainText('100%')
  })

  test('with rubbish in it is read around', async ({ page }) => {
    const errors = uncaught(page)
    await page.goto('/robots.txt')
    await page.evaluate(async () => {
      for (const key of ['color-scheme', 'single-keys', 'language', 'tour', 'deck', 'stage']) {
        localStorage.setItem(`lodestone-${key}`, '{"broken')
        sessionStorage.setItem(`lodestone-${key}`, '{"broken')
      }
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('lodestone', 1)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('saved').put({ nothing: 'of ours' }, 'a')
          opening.result.createObjectStore('decks').put(42, 'b')
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve(null)
        }
        opening.onerror = () => reject(opening.error)
      })
    })
    await openPage(page)
    await answers(page)
    for (const key of ['l', 'd']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    expect(errors).toEqual([])
  })
})

test('a worker that is ended without a word fails its question after a minute, and a second try works', async ({
  page,
}) => {
  await page.clock.install()
  await page.addInitScript(() => {
    const Real = window.Worker
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Real>) {
        super(...given)
        if (!Reflect.get(window, 'mended')) this.terminate()
      }
    }
  })
  await openPage(page, '?v=2&tab=lines')
  await answers(page)
  const ranges = page.getByRole('region', { name: /^Ranges/ })
  const again = ranges.getByRole('button', { name: 'Try again' })
  await expect(async () => {
    await page.clock.fastForward('01:05')
    await expect(again).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.evaluate(() => Reflect.set(window, 'mended', true))
  await again.click()
  await expect(page.getByText('Range of our assumptions, 500 draws', { exact: true })).toBeVisible({
    timeout: 60_000,
  })
})

test('a picture that cannot be drawn says so, leaves the rest of the page working, and can be drawn again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const set = Element.prototype.setAttribute
    Element.prototype.setAttribute = function (name: string, value: string) {
      const breaks = name === 'd' && Reflect.get(window, 'broken') && this.closest('[aria-label="Magnet flows"]')
      if (breaks) throw new Error('no more ink')
      set.call(this, name, value)
    }
  })
  await openPage(page)
  await page.evaluate(() => Reflect.set(window, 'broken', true))
  await answers(page)
  const flows = page.getByRole('region', { name: 'Magnet flows' })
  await expect(flows.getByRole('alert')).toContainText('no more ink')
  await switchLabel(page, suspension).click()
  await expect(headline(page)).toContainText('66%')
  await page.evaluate(() => Reflect.set(window, 'broken', false))
  await flows.getByRole('button', { name: 'Draw it again' }).click()
  await expect(flows.getByRole('alert')).toHaveCount(0)
  await expect(flows.getByRole('button', { name: /^China, / }).first()).toBeVisible()
})

test.describe('an old browser', () => {
  for (const missing of ['ResizeObserver', 'IntersectionObserver', 'Worker', 'BroadcastChannel', 'indexedDB']) {
    test(`without ${missing} shows the answer and takes a switch`, async ({ page }) => {
      const errors = uncaught(page)
      await page.addInitScript((name) => Reflect.deleteProperty(window, name), missing)
      await openPage(page)
      await answers(page)
      expect(errors).toEqual([])
    })
  }
})

test.describe('clock and time zone', () => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Midway', 'Asia/Kolkata']) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId })
      test('dates are the dates of the events, never shifted', async ({ page }) => {
        await openPage(page, '?v=2&on=talks-falter&date=talks-falter:2025-09-01')
        await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-06-09')
        await expect(page.getByText('on 9 June 2025').first()).toBeVisible()
        await switchLabel(page, suspension).click()
        await expect(page).toHaveURL('/?v=2&on=talks-falter&off=shipments-suspended&date=talks-falter:2025-09-01')
      })
    })
  }

  for (const day of ['1999-12-31T23:59:00Z', '2024-02-29T12:00:00Z', '2199-01-01T00:00:00Z']) {
    test(`a clock that says ${day.slice(0, 10)} changes no figure`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(day))
      await openPage(page)
      await answers(page)
      await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-06-09')
    })
  }
})

test('random addresses, one after another, each end in a page that stands', async ({ page }) => {
  test.setTimeout(240_000)
  const errors = uncaught(page)
  await openPage(page)
  const links = fc.sample(randomLink(shippedDataset()), { seed: Number(process.env.FC_SEED ?? 20250605), numRuns: 60 })
  for (const link of links) {
    await page.evaluate((search) => {
      history.pushState(null, '', `/${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, link)
    // A picture, a page or a notice: never nothing.
    await expect(page.locator('#root'), link).toContainText(/\S/)
    await expect(page.getByText(/could not be drawn/), link).toHaveCount(0)
  }
  expect(errors).toEqual([])
  await page.goto(`/${links.at(-1)}`)
  await expect(page.locator('#root')).toContainText(/Illustrative/i)
})

test('another page and back: the page goes on where it was', async ({ page }) => {
  await openPage(page)
  await answers(page)
  await page.goto('/robots.txt')
  await page.goBack()
  await expect(headline(page)).toContainText('100%')
  await switchLabel(page, suspension).click()
  await expect(headline(page)).toContainText('66%')
})
