// The drawer in which a figure says where it comes from; which figure is part of the address.
import { useEffect, useRef, useState } from 'react'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { SideDrawer } from '../../ui/SideDrawer'
import { type MethodSectionId, methodElementId } from '../../words/figures/methodSections'
import { Provenance } from './Provenance'
import styles from './provenance.module.css'
import { useFigureDescription } from './useFigureDescription'

/** Open while `view.figure` names a figure. */
export function ProvenanceDrawer() {
  const figure = useChoices((choices) => choices.view.figure)
  const { show } = useScenarioActions()
  const shown = useLast(figure)
  const close = () => show({ figure: null })
  const openMethod = (section: MethodSectionId) => {
    show({ page: 'method', figure: null })
    scrollToMethodSection(section)
  }
  return (
    <SideDrawer title={t('Where this comes from')} quiet opened={figure !== null} width={480} onClose={close}>
      {shown === null ? null : <Opened key={shown} id={shown} onMethod={openMethod} />}
    </SideDrawer>
  )
}

/** The last figure that was open: it stays drawn while the drawer slides away. */
function useLast(figure: string | null): string | null {
  const [last, setLast] = useState(figure)
  if (figure !== null && figure !== last) setLast(figure)
  return figure ?? last
}

/** One figure's provenance. Starts at its head, since a link inside the drawer leads from one figure to the next. */
function Opened({ id, onMethod }: { id: string; onMethod: (section: MethodSectionId) => void }) {
  const description = useFigureDescription(id)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'end' })
  }, [])
  if (description) return <Provenance description={description} headRef={head} onMethod={onMethod} />
  return (
    <div role="alert">
      <h3 ref={head} tabIndex={-1} data-autofocus className={styles.title}>
        {t('Nothing is known of this figure')}
      </h3>
      <p className={styles.text}>
        {t(
          'The address asks for “{id}”, and the dataset has no figure of that name. The link may be from another version of the dataset. Everything else in it still holds.',
          { id },
        )}
      </p>
    </div>
  )
}

/** How long to wait for the page, which is loaded when first opened. */
const patienceMs = 5000

/** Scrolls to a section's heading and moves the focus to it. Gives up quietly if the page does not come. */
function scrollToMethodSection(section: MethodSectionId): void {
  const deadline = performance.now() + patienceMs
  const attempt = () => {
    const heading = document.getElementById(methodElementId(section))
    // While the drawer still slides away it would take the focus back.
    if (heading && !document.querySelector('[role="dialog"][aria-modal="true"]')) {
      heading.scrollIntoView({ block: 'start' })
      heading.focus({ preventScroll: true })
    } else if (performance.now() < deadline) {
      requestAnimationFrame(attempt)
    }
  }
  requestAnimationFrame(attempt)
}
