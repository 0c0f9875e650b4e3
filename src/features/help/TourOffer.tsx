// Offers the tour to someone new: once, on a plain address, where it covers nothing; taken or declined, it is gone for good.
import { useEffect, useMemo, useState } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { useDialog } from '../../state/dialogs'
import { encode } from '../../state/urlCodec'
import { useSettledChoices } from '../../state/useScenarioStore'
import { languageKey } from '../../texts/language'
import { t } from '../../texts/translate'
import styles from './aside.module.css'
import { isTourNew, rememberTour } from './tourMemory'

export function TourOffer() {
  const { dataset } = useWorkspace()
  const { dialog, wayBack, openDialog } = useDialog()
  const [open, setOpen] = useState(() => isPlainAddress() && isTourNew())
  // Who changed something has found the way already; who came by a link came for what it shows.
  const choices = useSettledChoices()
  const plain = useMemo(() => open && encode(dataset, choices) === '', [open, dataset, choices])
  const readOn = useReadOn()
  if (open && dialog === 'tour') setOpen(false)
  if (!plain || wayBack) return null
  const answer = (taken: boolean) => {
    rememberTour()
    setOpen(false)
    if (taken) openDialog('tour')
  }
  return (
    <div className={styles.offerPlace}>
      <section className={`${styles.aside} ${styles.offer}`} aria-label={t('Offer of a tour')} data-read-on={readOn}>
        <span className={styles.greeting}>{t('New here?')}</span>
        <button type="button" className={styles.button} onClick={() => answer(true)}>
          {t('50-second tour')}
        </button>
        <button type="button" className={styles.quiet} onClick={() => answer(false)}>
          {t('No, thanks')}
        </button>
      </section>
    </div>
  )
}

/** How far the page is scrolled before it counts as read on, in px. */
const readOnPx = 24

/** Whether the page was ever scrolled since it was opened. */
function useReadOn(): boolean {
  const [readOn, setReadOn] = useState(false)
  useEffect(() => {
    if (readOn) return
    const look = () => setReadOn(window.scrollY > readOnPx)
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [readOn])
  return readOn
}

/** Whether the address asks for nothing but a language. */
function isPlainAddress(): boolean {
  return [...new URLSearchParams(window.location.search).keys()].every((key) => key === languageKey)
}
