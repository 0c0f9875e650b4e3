// Odd surroundings: nothing that a browser says of itself, lacks or refuses keeps a page from opening.
import { expect, type Page, test } from '@playwright/test'
import { headline, openPage } from './page'

// As for readers: where a worker can keep the page, it is asked to.
test.use({ serviceWorkers: 'allow' })

/** Has a thing answer as it does in a frame that is not trusted, and where the reader lets a page keep nothing. */
const refuse = (owner: string, name: string) =>
  `Object.defineProperty(${owner}, '${name}', { get() { throw new DOMException('Refused', 'SecurityError') } })`
const set = (owner: string, name: string, value: string) =>
  `Object.defineProperty(${owner}, '${name}', { value: ${value} })`

const surroundings: readonly [what: string, script: string][] = [
  ['a system without a language', set('navigator', 'languages', `['C']`)],
  ['no languages', set('navigator', 'languages', 'undefined')],
  [
    'no user agent and no cores',
    `${set('navigator', 'userAgent', `''`)};${set('navigator', 'hardwareConcurrency', '0')}`,
  ],
  [
    'a time zone that is not known',
    `const Known = Intl.DateTimeFormat
    Intl.DateTimeFormat = function (locale, options) {
      if (!options?.timeZone) throw new RangeError('Invalid time zone specified: undefined')
      return new Known(locale, options)
    }`,
  ],
  [
    'a language of the system that is not known',
    `for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'PluralRules']) {
      const Known = Intl[name]
      Intl[name] = new Proxy(Known, {
        construct(_, [locale, options]) {
          if (locale === undefined) throw new RangeError('Incorrect locale information provided')
          return new Known(locale, options)
        },
      })
    }`,
  ],
  [
    'no storage',
    ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => refuse('window', name)).join(';'),
  ],
  ['service workers refused', refuse('Navigator.prototype', 'serviceWorker')],
  [
    'workers and channels refused',
    `for (const name of ['Worker', 'BroadcastChannel']) {
      window[name] = class { constructor() { throw new DOMException('Refused', 'SecurityError') } }
    }`,
  ],
  [
    'an address that cannot be written',
    `history.pushState = history.replaceState = () => { throw new DOMException('Refused', 'SecurityError') }`,
  ],
]

/** Errors that nobody caught, and pages or parts that were taken for broken. */
function listen(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

for (const [what, script] of surroundings) {
  test(`opens with ${what}: the page, the method and the speaker’s window`, async ({ page }) => {
    const errors = listen(page)
    await page.addInitScript(script)
    await openPage(page)
    await expect(headline(page)).toContainText('66%')
    await page.goto('/?page=method')
    // What comes late may still take the page down, as the part that keeps it for use without a network.
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { name: 'Method', exact: true })).toBeVisible()
    await page.goto('/?page=speaker')
    await expect(page.getByRole('region', { name: 'Now and next' })).toContainText('Step 1')
    await expect(page.getByText(/could not be (drawn|loaded)/)).toHaveCount(0)
    expect(errors).toEqual([])
  })
}
