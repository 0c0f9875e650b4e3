// The page in Simplified Chinese: chosen on the page, by the address or by the browser; nothing English is left but names.
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoViolations } from './views'

interface Named {
  sources: { title: string; publisher: string }[]
}

const dataset: Named = JSON.parse(readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8'))

/** Titles and publishers are what a source is found by: they stay as they are published. Longest first. */
const published = dataset.sources
  .flatMap(({ title, publisher }) => [title, publisher])
  .sort((a, b) => b.length - a.length)

const names =
  /^(Stellantis|Lodestone|CPI|AI|PNG|SVG|CSV|JSON|PDF|PowerPoint|Excel|Markdown|Letter|English|A4|Cmd|Ctrl|Shift|Esc|GM|VAC|MP|Materials|Noveon|Lynas|Silmet|Neo|Fastmarkets|Mondaq|Cassidy|Levy|MEMA|Cox|Automotive|kg|max|min|P10|P90|NdFeB|QR|own|Shapley|EDA|https?|localhost|Chromium|Firefox|WebKit|GTK|Safari)$/i

/** Addresses, the fingerprint of the dataset, and codes of countries. */
const codes = /https?:\S+|[0-9a-f]{8}|\b[A-Z]{3}\b/g

/** What is written or read out on the page and holds a word that is neither Chinese nor a name. */
async function englishLeft(page: Page, within = '#root'): Promise<string[]> {
  const texts = await page.evaluate((selector) => {
    const found = new Set<string>()
    const words = document.createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT)
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode
      if (parentElement?.closest('style, script, code, pre, textarea, [lang="en"]')) continue
      found.add(textContent ?? '')
    }
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']) {
      for (const element of document.querySelectorAll(`${selector} [${attribute}]`)) {
        found.add(element.getAttribute(attribute) ?? '')
      }
    }
    return [...found]
  }, within)
  return texts.filter((text) => {
    const own = published.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(codes, '')
    return (own.match(/[A-Za-z][A-Za-z0-9]+/g) ?? []).some((word) => !names.test(word))
  })
}

const headlineInChinese = (page: Page) => page.getByRole('region', { name: '关键数字（示意）' })

test('is chosen in the header, keeps the scenario, is remembered, and can be left again', async ({ page }) => {
  await page.goto('/?v=2&off=shipments-suspended')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: '简体中文' }).click()
  await expect(headlineInChinese(page)).toContainText('100%')
  await expect(page).toHaveURL(/off=shipments-suspended.*lang=zh-Hans/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page).toHaveTitle(/稀土磁体/)
  await page.goto('/')
  await expect(headlineInChinese(page)).toContainText('66%')
  await page.getByRole('button', { name: '语言' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('region', { name: 'Headline figures, illustrative' })).toContainText('66%')
})

test('writes numbers, dates and units in its own forms, and answers a switch', async ({ page }) => {
  await page.goto('/?lang=zh-Hans')
  const headline = headlineInChinese(page)
  await expect(headline).toContainText('1.91万')
  await expect(headline).toContainText('9.83亿美元')
  await expect(headline).toContainText('个百分点')
  await expect(page.getByText('2025年6月9日').first()).toBeVisible()
  await page.getByRole('switch', { name: '中国暂停稀土发货', exact: true }).locator('xpath=..').click()
  await expect(headline).toContainText('100%')
})

test.describe('a browser that prefers it', () => {
  test.use({ locale: 'zh-CN' })

  for (const [view, query] of Object.entries({
    'the main page': '',
    'an event’s details': '?v=2&event=geneva-truce',
    'the flows as a table': '?v=2&flows=table',
    'three scenarios compared': '?v=2&page=compare&b.on=talks-falter&c.preset=no-restrictions',
    'the brief': '?v=2&page=brief',
    'the stage': '?v=2&page=present&step=4',
    'the speaker’s window': '?v=2&page=speaker&step=4',
    'paths in a frame': '?v=2&embed=paths',
  })) {
    test(`finds nothing English on ${view}`, async ({ page }) => {
      await page.goto(`/${query}`)
      await page.locator('main:not([aria-busy])').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await englishLeft(page)).toEqual([])
    })
  }

  for (const [dialog, key] of Object.entries({
    palette: 'Shift+?',
    questions: 'q',
    exports: 's',
    saved: 'l',
    decks: 'd',
  })) {
    test(`finds nothing English in the dialog of ${dialog}`, async ({ page }) => {
      await page.goto('/')
      await expect(headlineInChinese(page)).toBeVisible()
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await englishLeft(page, '[role="dialog"]')).toEqual([])
    })
  }

  test('a broken link is named in Chinese', async ({ page }) => {
    await page.goto('/?v=2&preset=nope')
    await expect(
      page
        .getByRole('region', { name: /通知|提示/ })
        .or(page.getByText(/预设情景；已改用/))
        .first(),
    ).toBeVisible()
  })

  test('axe finds nothing on the main page', async ({ page }) => {
    test.setTimeout(180_000)
    await page.goto('/')
    await expect(headlineInChinese(page)).toBeVisible()
    await expectNoViolations(page)
  })

  test('a catalog that does not come leaves the page in English rather than blank', async ({ page }) => {
    await page.route('**/assets/catalog-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Headline figures, illustrative' })).toContainText('66%')
  })
})
