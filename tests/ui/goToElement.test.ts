// Going to an element: as soon as it is there, with the focus, until the reader moves on.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { goToElement } from '../../src/ui/goToElement'

const scrolled = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  scrolled.mockClear()
  Element.prototype.scrollIntoView = scrolled
})

afterEach(() => {
  // Lets whatever still waits come to its end.
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  document.body.replaceChildren()
})

function addPart(): HTMLElement {
  const part = document.createElement('div')
  part.dataset.part = 'paths'
  part.innerHTML = '<section><h2>Paths</h2></section>'
  document.body.append(part)
  return part
}

test('gives the heading the focus and scrolls to its section', () => {
  const part = addPart()
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(200)
  expect(document.activeElement).toBe(part.querySelector('h2'))
  expect(scrolled.mock.contexts[0]).toBe(part.querySelector('section'))
})

test('waits for an element that comes late', () => {
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(3000)
  const part = addPart()
  vi.advanceTimersByTime(200)
  expect(document.activeElement).toBe(part.querySelector('h2'))
})

test('gives up on one that does not come', () => {
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(20_000)
  addPart()
  vi.advanceTimersByTime(1000)
  expect(scrolled).not.toHaveBeenCalled()
})

test('waits until a dialog is gone', () => {
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  dialog.setAttribute('aria-modal', 'true')
  document.body.append(dialog)
  addPart()
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(500)
  expect(scrolled).not.toHaveBeenCalled()
  dialog.remove()
  vi.advanceTimersByTime(200)
  expect(scrolled).toHaveBeenCalled()
})

test.each(['wheel', 'touchstart', 'keydown', 'pointerdown'])('a %s of the reader takes over', (kind) => {
  addPart()
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(200)
  window.dispatchEvent(new Event(kind))
  scrolled.mockClear()
  vi.advanceTimersByTime(5000)
  expect(scrolled).not.toHaveBeenCalled()
})

test('lets go once the element stands still', () => {
  addPart()
  goToElement('[data-part="paths"]')
  vi.advanceTimersByTime(10_000)
  scrolled.mockClear()
  vi.advanceTimersByTime(10_000)
  expect(scrolled).not.toHaveBeenCalled()
})
