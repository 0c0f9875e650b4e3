// Goes to an element of the page as soon as it is there, and stays with it while what stands above it is still being drawn.

const tickMs = 100
/** Ticks to wait for the element, whose page may still be loading. */
const patience = 80
/** Ticks for which the element must stand still before one has arrived: panels above it may come late. */
const settled = 25

const interruptions = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Scrolls to an element and gives its heading the focus, or what a second selector finds inside it. Gives up quietly where
 * it does not come, or the reader moves on.
 */
export function goToElement(selector: string, focusOn?: string): void {
  let [ticks, still, top]: [number, number, number | null] = [0, 0, null]
  const stop = () => {
    clearInterval(timer)
    for (const kind of interruptions) window.removeEventListener(kind, stop)
  }
  const attempt = () => {
    // By ticks, not by the clock: a busy page gets the same number of tries.
    ticks++
    const element = document.querySelector(selector)
    // A dialog that is still there would take the focus back.
    if (element === null || document.querySelector('[role="dialog"][aria-modal="true"]')) {
      if (ticks > patience) stop()
      return
    }
    const target = element.querySelector('section') ?? element
    if (top === null || document.activeElement === document.body) giveFocus(element, focusOn)
    target.scrollIntoView({ block: 'start' })
    const now = target.getBoundingClientRect().top
    still = top !== null && Math.abs(now - top) <= 1 ? still + 1 : 0
    top = now
    if (still > settled || ticks > patience + settled) stop()
  }
  const timer = setInterval(attempt, tickMs)
  for (const kind of interruptions) window.addEventListener(kind, stop, { passive: true })
}

/** Goes to an element only where neither it nor the place in which it will appear is on the screen. */
export function goUnlessInSight(selector: string, place: string): void {
  const box = (document.querySelector(selector) ?? document.querySelector(place))?.getBoundingClientRect()
  const isDrawn = box !== undefined && box.height > 0
  if (isDrawn && (box.bottom < 0 || box.top > window.innerHeight * 0.75)) goToElement(selector)
}

/** Screen readers and the Tab key go on from there. */
function giveFocus(element: Element, focusOn = 'h2'): void {
  const target = element.matches(focusOn) ? element : (element.querySelector(focusOn) ?? element)
  if (!(target instanceof HTMLElement)) return
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
