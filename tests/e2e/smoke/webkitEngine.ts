// WebKit as GTK has it, near to Safari, driven by its own driver on a screen that nobody sees.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver'
import type { Engine, EngineSettings, EngineWindow, Place } from './engine'
import { webkitDriverPath } from './installed'

const screen = '-screen 0 1600x1200x24'

const named: Record<string, string> = {
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
  Home: Key.HOME,
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
  Tab: Key.TAB,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  PageDown: Key.PAGE_DOWN,
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

/** Ends a driver with all that it started: it leads a group of its own. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

async function untilReady(address: string): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    try {
      if ((await fetch(`${address}/status`, { signal: AbortSignal.timeout(2000) })).ok) return
    } catch {
      if (Date.now() > deadline) throw new Error('The driver of WebKit did not start')
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export async function openWebkit({ system }: EngineSettings): Promise<Engine> {
  const port = await freePort()
  const started = spawn('xvfb-run', ['-a', '-s', screen, webkitDriverPath, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: system, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  })
  // A driver that hangs while it starts has nobody else to end it.
  process.once('exit', () => end(started))
  const address = `http://127.0.0.1:${port}`
  try {
    await untilReady(address)
    const wanted = new Capabilities({ browserName: 'MiniBrowser' })
    const driver = await new Builder().usingServer(address).withCapabilities(wanted).build()
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 980 })
    await driver.manage().setTimeouts({ script: 20_000, pageLoad: 60_000 })
    return {
      window: windowOf(driver, await driver.getWindowHandle()),
      setOffline: null,
      close: async () => end(started),
    }
  } catch (error) {
    end(started)
    throw error
  }
}

function windowOf(driver: WebDriver, handle: string): EngineWindow {
  const here = () => driver.switchTo().window(handle)
  const at = ({ x, y }: Place) => ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 50 })
  return {
    goTo: async (address) => {
      await here()
      await driver.get(address)
    },
    ask: async (question, about) => {
      await here()
      return driver.executeScript(`return (${question})(arguments[0])`, about)
    },
    click: async (place) => {
      await here()
      await driver.actions().move(at(place)).press().release().perform()
    },
    drag: async (from, to) => {
      await here()
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
      await driver.actions().move(at(from)).press().move(at(middle)).move(at(to)).release().perform()
    },
    press: async (key) => {
      await here()
      const keys = key.split('+').map((one) => named[one] ?? one)
      const actions = driver.actions()
      for (const one of keys) actions.keyDown(one)
      for (const one of [...keys].reverse()) actions.keyUp(one)
      await actions.perform()
    },
    type: async (text) => {
      await here()
      await driver.actions().sendKeys(text).perform()
    },
    opened: async (act) => {
      await here()
      const before = new Set(await driver.getAllWindowHandles())
      await act()
      const fresh = await driver.wait(
        async () => (await driver.getAllWindowHandles()).find((one) => !before.has(one)),
        20_000,
        'No window opened',
      )
      if (fresh === undefined) throw new Error('No window opened')
      return windowOf(driver, fresh)
    },
  }
}
