// Prints every view: waits until all of them are drawn, with a way out, then opens the browser's own dialog.
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useDialog } from '../state/dialogs'
import { useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import styles from './states.module.css'

const tickMs = 200
/** Ticks for which nothing may be under way: an analysis begins when the choices have rested for a quarter of a second. */
const quietTicks = 4
/** Ticks after which what has not come is left out: one panel that hangs must not keep the others off paper. */
const patience = 150

export function PrintAll() {
  const { closeDialog } = useDialog()
  const { show } = useScenarioActions()
  // The views are those of the dashboard, wherever this was asked for.
  useEffect(() => show({ page: 'dashboard', figure: null }), [show])
  const fetching = useRef(0)
  fetching.current = useIsFetching()
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    let [ticks, quiet] = [0, 0]
    const timer = setInterval(() => {
      ticks++
      // What waits to be seen takes this for the moment to be drawn.
      window.dispatchEvent(new Event('beforeprint'))
      const busy = fetching.current > 0 || document.querySelector('main [data-to-come]') !== null
      quiet = busy ? 0 : quiet + 1
      if (quiet < quietTicks && ticks < patience) return
      clearInterval(timer)
      setOpened(true)
    }, tickMs)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (!opened) return
    // Where printing goes on behind the page, as on phones, the notice stays until it is closed.
    window.addEventListener('afterprint', closeDialog)
    window.print()
    return () => window.removeEventListener('afterprint', closeDialog)
  }, [opened, closeDialog])
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeDialog()
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [closeDialog])
  return (
    <div className={styles.toasts}>
      <div className={styles.toast} role="status">
        <span>{opened ? t('All views are on the page to be printed.') : t('Drawing all views to be printed…')}</span>
        <button type="button" className={styles.toastUndo} onClick={closeDialog}>
          {opened ? t('Done') : t('Cancel')}
        </button>
      </div>
    </div>
  )
}

export default PrintAll
