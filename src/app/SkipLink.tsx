// The first stop of the keyboard: past notices and header, to what the page is about. In sight while it has the focus.
import { t } from '../texts/translate'
import styles from './states.module.css'
import { pageStart } from './useFocusReturn'

/** Where a browser without our script would go: nowhere else. */
const pageStartAnchor = '#main'

export function SkipLink({ toFigures }: { toFigures: boolean }) {
  return (
    <a
      href={pageStartAnchor}
      className={styles.skip}
      onClick={(click) => {
        // The address holds the choices, and no anchor.
        click.preventDefault()
        window.scrollTo(0, 0)
        pageStart()?.focus({ preventScroll: true })
      }}
    >
      {toFigures ? t('Skip to the figures') : t('Skip to the content')}
    </a>
  )
}
