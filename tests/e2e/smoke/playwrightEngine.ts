// Chromium and Firefox, driven by Playwright.
import { type BrowserContext, chromium, firefox, type Page } from '@playwright/test'
import { chromiumArguments, findBrowser } from '../browser'
import type { Engine, EngineSettings, EngineWindow } from './engine'
import { firefoxPath } from './installed'

const size = { width: 1440, height: 900 }

export async function openChromium(settings: EngineSettings): Promise<Engine> {
  return open(await chromium.launch({ executablePath: findBrowser(), args: chromiumArguments, env: envOf(settings) }))
}

/** The system's Firefox, over the protocol that all browsers are to have. */
export async function openFirefox(settings: EngineSettings): Promise<Engine> {
  return open(await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath, env: envOf(settings) }))
}

function envOf({ system }: EngineSettings): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(LANG|LANGUAGE|LC_.*)$/.test(name) ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(kept), LANG: system }
}

async function open(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<Engine> {
  const context = await browser.newContext({ viewport: size })
  return {
    window: windowOf(await context.newPage(), context),
    setOffline: (offline) => context.setOffline(offline),
    close: () => browser.close(),
  }
}

function windowOf(page: Page, context: BrowserContext): EngineWindow {
  return {
    goTo: async (address) => {
      await page.goto(address)
    },
    ask: (question, about) => page.evaluate(`(${question})(${JSON.stringify(about)})`),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
      await page.mouse.move(to.x, to.y, { steps: 3 })
      await page.mouse.up()
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    opened: async (act) => {
      const waiting = context.waitForEvent('page')
      await act()
      return windowOf(await waiting, context)
    },
  }
}
