// Before each test file of the screen: matchers, the browser parts that happy-dom lacks, and a clean document after each test.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// What is waited for may come late on a busy machine.
configure({ asyncUtilTimeout: 20_000 })

// Nothing is painted here: what comes after a picture comes at once.
vi.mock('../src/browser/afterPaint', () => ({ afterPaint: (act: () => void) => act() }))

window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  })

afterEach(() => {
  cleanup()
  window.localStorage.clear()
  window.sessionStorage.clear()
})

// Code that a page asks for in the background still has its window when it comes, however busy the machine is.
afterAll(() => vi.dynamicImportSettled())
