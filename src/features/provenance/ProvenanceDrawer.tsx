// The drawer in which a figure says where it comes from, and from there the way to its inputs and back; which figure is open is
// part of the address.
import { IconArrowLeft } from '@tabler/icons-react'
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
  const before = useTrail(figure)
  const close = () => show({ figure: null })
  const openMethod = (section: MethodSectionId) => {
    show({ page: 'method', figure: null })
    scrollToMethodSection(section)
  }
  return (
    <SideDrawer title={t('Where this comes from')} quiet opened={figure !== null} width={480} onClose={close}>
      {shown === null ? null : <Opened key={shown} id={shown} before={before} onMethod={openMethod} />}
    </SideDrawer>
  )
}

/** The last figure that was open: it stays drawn while the drawer slides away. */
function useLast(figure: string | null): string | null {
  const [last, setLast] = useState(figure)
  if (figure !== null && figure !== last) setLast(figure)
  return figure ?? last
}

/** The figure from which a link inside the drawer led to the open one; null where it was opened from the page. */
function useTrail(figure: string | null): string | null {
  const [trail, setTrail] = useState<readonly string[]>([])
  const [open, setOpen] = useState(figure)
  if (figure === open) return trail.at(-1) ?? null
  // Closed, it starts anew; back where it came from, it is a step shorter, whichever way led there.
  const back = trail.lastIndexOf(figure ?? '')
  const next = figure === null || open === null ? [] : back < 0 ? [...trail, open] : trail.slice(0, back)
  setOpen(figure)
  setTrail(next)
  return next.at(-1) ?? null
}

interface OpenedProps {
  id: string
  /** The figure that it was opened from. */
  before: string | null
  onMethod: (section: MethodSectionId) => void
}

/** One figure's provenance. Starts at its head, since a link inside the drawer leads from one figure to the next. */
function Opened({ id, before, onMethod }: OpenedProps) {
  const description = useFigureDescription(id)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'end' })
  }, [])
  if (description)
    return (
      <>
        {before === null ? null : <BackTo id={before} />}
        <Provenance description={description} headRef={head} onMethod={onMethod} />
      </>
    )
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

/** The way back to the figure whose input is open. */
function BackTo({ id }: { id: string }) {
  const title = useFigureDescription(id)?.title ?? id
  const { show } = useScenarioActions()
  return (
    <button type="button" className={styles.back} onClick={() => show({ figure: id })}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
      <span>{t('Back to “{figure}”', { figure: title })}</span>
    </button>
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
