// A browser window as far as the address goes, with entries to go back and forward to.
import type { AddressWindow } from '../../src/state/urlSync'

/** A window with a history of its own, whose `refuses` makes it act like a sandboxed frame. */
export function createWindow(address: string) {
  const origin = 'https://lodestone.example'
  const listeners = new Set<() => void>()
  const entries = [new URL(address, origin)]
  const browser = { index: 0, refuses: false }
  const goTo = (step: number) => {
    browser.index += step
    for (const listener of listeners) listener()
  }
  const here = () => entries[browser.index] ?? new URL(origin)
  const write = (index: number, replaced: number, url: string) => {
    if (browser.refuses) throw new DOMException('refused', 'SecurityError')
    entries.splice(index, replaced, new URL(url, origin))
    browser.index = index
  }
  const window: AddressWindow = {
    get location() {
      return here()
    },
    history: {
      pushState: (_data, _unused, url) => write(browser.index + 1, entries.length, url),
      replaceState: (_data, _unused, url) => write(browser.index, 1, url),
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  }
  return {
    window,
    browser,
    address: () => here().href.slice(origin.length),
    length: () => entries.length,
    back: () => goTo(-1),
    forward: () => goTo(1),
    /** Follows an anchor: a new entry, of which the page hears as of going back. */
    jump: (hash: string) => {
      entries.splice(browser.index + 1, entries.length, new URL(hash, here()))
      goTo(1)
    },
  }
}
