// Whether the tour was taken or declined in this browser.

const key = 'lodestone-tour'

/** False where it was, and where the browser keeps nothing: an offer that cannot be remembered would come back each time. */
export function isTourNew(): boolean {
  try {
    // Some browsers read but refuse to write.
    window.localStorage.setItem(`${key}-probe`, '1')
    window.localStorage.removeItem(`${key}-probe`)
    return window.localStorage.getItem(key) === null
  } catch {
    return false
  }
}

/** Keeps that the tour was taken or declined; where the browser refuses, nothing is offered anyway. */
export function rememberTour(): void {
  try {
    window.localStorage.setItem(key, 'known')
  } catch {
    // Refused: see above.
  }
}
