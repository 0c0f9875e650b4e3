// One journey through all that the page does, in each engine that is here.
import { test as base, expect } from '@playwright/test'
import type { Engine, EngineSettings } from './engine'
import { engineNames, lacking } from './installed'
import { openChromium, openFirefox } from './playwrightEngine'
import { noteFiles, saved } from './savedFiles'
import { Visitor } from './visitor'
import { openWebkit } from './webkitEngine'

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebkit }

const test = base.extend<{ start: (settings: EngineSettings) => Promise<Engine> }>({
  start: async ({ baseURL: _ }, use, { project }) => {
    const engine = engineNames.find((name) => name === project.name)
    if (!engine) throw new Error(`No engine is called ${project.name}`)
    const reason = lacking(engine)
    test.skip(reason !== null, reason ?? '')
    const running: Engine[] = []
    await use(async (settings) => {
      const opened = await openers[engine](settings)
      running.push(opened)
      return opened
    })
    // Also after a journey that did not end: nothing that it started may outlive it.
    for (const one of running) await one.close()
  },
})

// Without other work on the machine a journey takes less than half of two minutes.
test.setTimeout(240_000)

const falter = 'What if: Talks falter, shipments stop again'
const figures = { kind: 'region', name: 'Headline figures, illustrative' } as const
const date = { kind: 'date', name: 'Date (assumed, can be moved)' } as const

test('opens on a system of an odd language', async ({ start, baseURL }) => {
  const { window } = await start({ system: 'tlh_XX.UTF-8@odd' })
  const visitor = new Visitor(window)
  await window.goTo(`${baseURL}/`)
  await visitor.sees(figures, '66%')
})

test('opens on a system without a language; all that the page does is done once', async ({ start, baseURL }) => {
  const engine = await start({ system: 'C.UTF-8' })
  const { window } = engine
  const visitor = new Visitor(window)
  const press = (key: string) => window.press(key)

  await test.step('open', async () => {
    await window.goTo(`${baseURL}/`)
    await visitor.sees(figures, '66%')
    await visitor.click({ kind: 'button', name: 'No, thanks' })
    // WebKit draws a list of its own look as a gray box, whatever lies around it.
    const looks = await window.ask(
      (_: null) => [...document.querySelectorAll('select')].map((list) => getComputedStyle(list).appearance),
      null,
    )
    expect(new Set(looks)).toEqual(new Set(['none']))
  })

  await test.step('switch, and take it back', async () => {
    await visitor.click({ kind: 'switch', name: 'China suspends rare-earth shipments' })
    await visitor.sees(figures, '100%')
    await visitor.isAt(/off=shipments-suspended/)
    await press('Control+z')
    await visitor.sees(figures, '66%')
  })

  await test.step('scrub, and take it back', async () => {
    const handle = await visitor.reach({ kind: 'slider', name: 'As-of date' })
    await window.drag(handle, { x: handle.x + 120, y: handle.y })
    await visitor.isAt(/asof=20/)
    await press('Control+z')
    await visitor.sees(figures, '66%')
  })

  await test.step("type a what-if's date", async () => {
    // From the row that is opened on to its switch, by keyboard.
    await visitor.click({ kind: 'button', name: falter })
    await press('Tab')
    await press(' ')
    await visitor.isAt(/on=talks-falter/)
    // Part by part: WebKit does not go on to the day by itself. Where the month and the day stand, px from the left.
    for (const part of [14, 38]) {
      const field = await visitor.reach(date)
      await window.click({ x: field.x - field.width / 2 + part, y: field.y })
      await window.type('9')
    }
    await visitor.hasValue(date, '2025-09-09')
    await visitor.isAt(/date=talks-falter:2025-09-09/)
    // Typing went on in the field although its row may stand elsewhere in the list by now.
    await visitor.hasFocus(date)
  })

  await test.step('ranges', () => visitor.reads('Range of our assumptions, 500 draws'))

  await test.step('a figure opens where it comes from', async () => {
    await visitor.click({ kind: 'button', name: 'Exposure of Ford' })
    await visitor.sees({ kind: 'dialog', name: '' }, 'Ford')
    await press('Escape')
    await visitor.seesNo({ kind: 'dialog', name: '' })
  })

  await test.step('save', async () => {
    await press('l')
    await visitor.click({ kind: 'textbox', name: 'Name of the page’s scenario' })
    await press('Control+a')
    await window.type('Monday')
    await visitor.click({ kind: 'button', name: 'Save this scenario' })
    await visitor.sees({ kind: 'button', name: 'Open “Monday”' })
    await press('Escape')
    await visitor.seesNo({ kind: 'dialog', name: '' })
  })

  await test.step('each file', async () => {
    await noteFiles(visitor)
    await press('s')
    await visitor.click({ kind: 'tab', name: 'Picture' })
    await visitor.sees({ kind: 'image', name: 'Magnet flows' })
    expect(await saved(visitor, 'Save as SVG')).toMatchObject({ name: expect.stringMatching(/\.svg$/), head: '<?xm' })
    const pixels = await saved(visitor, 'Save as PNG')
    // Words and all: WebKit reads a picture's typeface after its first drawing.
    expect(pixels.ink).toBeGreaterThan(100)
    expect(pixels).toMatchObject({
      name: expect.stringMatching(/\.png$/),
      head: '\x89PNG',
    })
    await visitor.click({ kind: 'tab', name: 'Data' })
    for (const [button, ending, head] of [
      ['Download: Scenario and result (JSON)', '.json', '{'],
      ['Download: One table as CSV', '.csv', ''],
      ['Download: Excel workbook', '.xlsx', 'PK\x03\x04'],
    ] as const) {
      const file = await saved(visitor, button)
      expect(file.name.endsWith(ending), file.name).toBe(true)
      expect(file.head.startsWith(head), file.head).toBe(true)
      expect(file.size).toBeGreaterThan(500)
    }
    await visitor.click({ kind: 'tab', name: 'Slides' })
    const slides = await saved(visitor, 'Download: PowerPoint slides')
    expect(slides).toMatchObject({ name: expect.stringMatching(/\.pptx$/), head: 'PK\x03\x04' })
    await press('Escape')
    await visitor.seesNo({ kind: 'dialog', name: '' })
  })

  await test.step('present in two windows', async () => {
    await press('f')
    await visitor.isAt(/page=present/)
    await visitor.reads('1 of ')
    const desk = new Visitor(await window.opened(() => press('s')))
    await desk.sees({ kind: 'region', name: 'Now and next' }, 'Step 1 of')
    await press('PageDown')
    await desk.sees({ kind: 'region', name: 'Now and next' }, 'Step 2 of')
    await desk.click({ kind: 'button', name: 'Black-out' })
    await visitor.sees({ kind: 'dialog', name: 'Black-out' })
    await press('b')
    await visitor.seesNo({ kind: 'dialog', name: 'Black-out' })
    await press('Escape')
    await visitor.sees(figures)
  })

  await test.step('Chinese', async () => {
    await window.goTo(`${baseURL}/?v=2&lang=zh-Hans`)
    await visitor.reads('示意')
    // Kept from here on, until it is chosen again.
    await window.goTo(`${baseURL}/?v=2&lang=en`)
    await visitor.sees(figures, '66%')
  })

  if (engine.setOffline) {
    const { setOffline } = engine
    await test.step('without a network', async () => {
      await window.ask((_: null) => navigator.serviceWorker.ready.then(() => true), null)
      await setOffline(true)
      await window.goTo(`${baseURL}/?v=2&on=talks-falter&asof=2025-09-01`)
      await visitor.sees(figures, '45%')
      await setOffline(false)
    })
  }
})
