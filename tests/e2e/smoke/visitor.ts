// A visitor of the page in any engine: finds things by role and name, acts on them by hand, and waits for what follows.
import { expect } from '@playwright/test'
import type { EngineWindow, Place } from './engine'

/** Where each kind of thing is looked for. */
const kinds = {
  button: 'button, [role="button"]',
  switch: '[role="switch"]',
  slider: '[role="slider"], input[type="range"]',
  tab: '[role="tab"]',
  region: 'section, [role="region"]',
  dialog: '[role="dialog"]',
  textbox: 'input:not([type]), input[type="text"], textarea',
  date: 'input[type="date"]',
  image: 'img',
  option: '[role="option"]',
}

export interface Thing {
  kind: keyof typeof kinds
  /** Its name, or the beginning of it. */
  name: string
}

interface Found extends Place {
  focused: boolean
  width: number
  text: string
  value: string
}

interface Sought {
  selector: string
  name: string
  /** Whether it is to be brought into sight, at rest ready, and with nothing over it. */
  reached: boolean
}

/** Answered in the page: the first thing of that kind and name, or null where there is none that can be reached. */
function seek({ selector, name, reached }: Sought): Found | null {
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
    const said =
      element.getAttribute('aria-label') ??
      element.getAttribute('alt') ??
      (by
        ? by
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
        : null) ??
      (labels && labels.length > 0 ? [...labels].map(({ textContent }) => textContent).join(' ') : null) ??
      element.textContent ??
      ''
    return said.replace(/\s+/g, ' ').trim()
  }
  const seen = (element: Element) => element.getClientRects().length > 0
  const named = [...document.querySelectorAll(selector)].filter((element) => nameOf(element).startsWith(name))
  const exact = named.find((element) => nameOf(element) === name && seen(element))
  const found = exact ?? named.find(seen) ?? named[0]
  if (!found) return null
  // A switch is drawn by what stands around its field.
  const drawn = found.matches('[role="switch"]') && found.parentElement ? found.parentElement : found
  if (reached) drawn.scrollIntoView({ block: 'center', behavior: 'instant' })
  const box = drawn.getBoundingClientRect()
  const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  if (reached) {
    const top = document.elementFromPoint(at.x, at.y)
    if (found.matches(':disabled')) return null
    if (!top || !(drawn.contains(top) || top.contains(drawn))) return null
  }
  const focused = found === document.activeElement
  const value = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found.value : ''
  return { ...at, focused, width: box.width, text: (found.textContent ?? '').replace(/\s+/g, ' '), value }
}

/** A machine that draws in software and has other work may need long for what is a moment elsewhere. */
const patience = { timeout: 45_000, intervals: [100, 200, 300, 500] }

/** What has not moved for so long stands still. */
const restMs = 250

export class Visitor {
  constructor(readonly window: EngineWindow) {}

  private find({ kind, name }: Thing, reached = false): Promise<Found | null> {
    return this.window.ask(seek, { selector: kinds[kind], name, reached })
  }

  /** Where a thing is, once it is in sight and at rest. */
  async reach(thing: Thing): Promise<Found> {
    let found: Found | null = null
    await expect(async () => {
      const before = await this.find(thing, true)
      // The list of events takes what room there is a few frames after the page was scrolled, and its rows move with it.
      await new Promise((done) => setTimeout(done, restMs))
      found = await this.find(thing, true)
      expect(found, `${thing.kind} “${thing.name}”`).not.toBeNull()
      // At rest within a pixel: what is brought to the middle of a list may land on either side of one.
      const rest = found && before ? { ...found, x: before.x, y: before.y } : found
      expect(rest).toEqual(before)
      const moved = found && before ? Math.max(Math.abs(found.x - before.x), Math.abs(found.y - before.y)) : 0
      expect(moved).toBeLessThanOrEqual(1)
    }).toPass(patience)
    if (found === null) throw new Error(`No ${thing.kind} “${thing.name}”`)
    return found
  }

  async click(thing: Thing): Promise<void> {
    await this.window.click(await this.reach(thing))
  }

  async sees(thing: Thing, text = ''): Promise<void> {
    await expect
      .poll(async () => (await this.find(thing))?.text ?? null, {
        ...patience,
        message: `${thing.kind} “${thing.name}”`,
      })
      .toContain(text)
  }

  async hasValue(thing: Thing, value: string): Promise<void> {
    await expect.poll(async () => (await this.find(thing))?.value ?? null, patience).toBe(value)
  }

  async hasFocus(thing: Thing): Promise<void> {
    expect((await this.find(thing))?.focused, `${thing.name} has the focus`).toBe(true)
  }

  async seesNo(thing: Thing): Promise<void> {
    await expect.poll(() => this.find(thing), patience).toBeNull()
  }

  /** Waits for words anywhere on the page. */
  async reads(words: string): Promise<void> {
    const read = () => this.window.ask((_: null) => document.body.textContent.replace(/\s+/g, ' '), null)
    await expect.poll(read, { ...patience, message: words }).toContain(words)
  }

  async isAt(address: RegExp): Promise<void> {
    await expect.poll(() => this.window.ask((_: null) => location.href, null), patience).toMatch(address)
  }
}
