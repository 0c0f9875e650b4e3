// Whether the tour was taken or declined in this browser.
import { ifAllowed } from '../../browser/allowed'

const key = 'lodestone-tour'

/** False where it was, and where the browser keeps nothing: an offer that cannot be remembered would come back each time. */
export function isTourNew(): boolean {
  const kept = ifAllowed(() => window.localStorage)
  const isNew = ifAllowed(() => {
    // Some browsers read but refuse to write.
    kept?.setItem(`${key}-probe`, '1')
    kept?.removeItem(`${key}-probe`)
    return kept?.getItem(key) === null
  })
  return isNew ?? false
}

/** Keeps that the tour was taken or declined; where the browser refuses, nothing is offered anyway. */
export function rememberTour(): void {
  ifAllowed(() => window.localStorage.setItem(key, 'known'))
}
