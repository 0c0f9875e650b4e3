// Gives the focus back to where it was before a dialog opened.
import { useContext, useEffect } from 'react'
import { DialogStoreContext } from '../state/dialogs'

/**
 * Remembers the focus at the moment a dialog is asked for, and returns it when the last one has closed, unless something
 * else took it. The dialogs come and go as a whole, so the library's own return of the focus does not see them open.
 */
export function useFocusReturn(): void {
  const store = useContext(DialogStoreContext)
  useEffect(() => {
    let from: HTMLElement | null = null
    let frame = 0
    const end = store?.subscribe((now, before) => {
      if (now.dialog !== null && before.dialog === null) {
        cancelAnimationFrame(frame)
        from = opener(document.activeElement)
      }
      if (now.dialog === null && before.dialog !== null) {
        // Once the dialog is off the page.
        frame = requestAnimationFrame(() => {
          const lost = document.activeElement === null || document.activeElement === document.body
          if (lost && from) (from.isConnected ? from : pageStart())?.focus({ preventScroll: true })
          from = null
        })
      }
    })
    return () => {
      cancelAnimationFrame(frame)
      end?.()
    }
  }, [store])
}

/** Where the page's content begins, made ready to take the focus. */
export function pageStart(): HTMLElement | null {
  const main = document.querySelector('main')
  if (main && !main.hasAttribute('tabindex')) main.tabIndex = -1
  return main
}

/** What has the focus; for an entry of a menu, which closes with the choice, the button of the menu. */
function opener(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const element = menu ? document.getElementById(menu) : focused
  return element instanceof HTMLElement && element !== document.body ? element : null
}
