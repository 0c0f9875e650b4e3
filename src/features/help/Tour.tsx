// The first-run tour: seven stops under a minute, over the live page.
import { type Config, type Driver, driver } from 'driver.js'
import 'driver.js/dist/driver.css'
import { useEffect } from 'react'
import { partSelector, viewOfPart } from '../../results/pageParts'
import { useDialog } from '../../state/dialogs'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './tour.module.css'
import { rememberTour } from './tourMemory'
import { tourSteps } from './tourSteps'

export function Tour() {
  const { closeDialog } = useDialog()
  const { show } = useScenarioActions()
  useEffect(() => {
    rememberTour()
    show(viewOfPart('flows'))
    window.scrollTo(0, 0)
    let [tour, frame, left]: [Driver | null, number, boolean] = [null, 0, false]
    const begin = () => {
      // From another page the dashboard comes first.
      if (!document.querySelector(partSelector('licenses'))) {
        frame = requestAnimationFrame(begin)
        return
      }
      tour = driver({
        ...look,
        steps: tourSteps(),
        onDestroyed: () => {
          window.scrollTo(0, 0)
          if (!left) closeDialog()
        },
      })
      tour.drive()
    }
    begin()
    return () => {
      left = true
      cancelAnimationFrame(frame)
      tour?.destroy()
    }
  }, [closeDialog, show])
  return null
}

const look: Config = {
  animate: false,
  overlayColor: 'var(--paper)',
  overlayOpacity: 0.72,
  stagePadding: 4,
  stageRadius: 4,
  popoverOffset: 8,
  popoverClass: styles.popover ?? '',
  disableActiveInteraction: true,
  skipMissingElement: true,
  showProgress: true,
  // The library fills the places in double braces.
  progressText: t('{current} of {total}', { current: '{{current}}', total: '{{total}}' }),
  nextBtnText: t('Next'),
  prevBtnText: t('Back'),
  doneBtnText: t('Done'),
  onPopoverRender: ({ wrapper, closeButton }) => {
    wrapper.setAttribute('aria-modal', 'true')
    closeButton.setAttribute('aria-label', t('End the tour'))
  },
  // Enter goes on; the close button, which is first in the frame, would end it.
  onHighlighted: (_element, _step, { state }) => state.popover?.nextButton.focus(),
}

export default Tour
