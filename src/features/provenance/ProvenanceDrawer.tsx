// The drawer in which a figure says where it comes from; which figure is part of the address.
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { MethodSectionId } from '../../results/figures/methodSections'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { Provenance } from './Provenance'
import styles from './provenance.module.css'
import { scrollToMethodSection } from './scrollToMethodSection'
import { useFigureDescription } from './useFigureDescription'

/** Open while `view.figure` names a figure: on the right of the screen, on phones a sheet from below. */
export function ProvenanceDrawer() {
  const figure = useChoices((choices) => choices.view.figure)
  const { show } = useScenarioActions()
  const onPhone = useMediaQuery('(max-width: 699px)')
  const shown = useLast(figure)
  const close = () => show({ figure: null })
  const openMethod = (section: MethodSectionId) => {
    show({ page: 'method', figure: null })
    scrollToMethodSection(section)
  }
  return (
    <Drawer.Root
      opened={figure !== null}
      onClose={close}
      position={onPhone ? 'bottom' : 'right'}
      size={onPhone ? '92dvh' : 480}
      transitionProps={{ duration: 150 }}
      classNames={{ content: styles.content, overlay: styles.overlay, title: styles.kicker, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not the library's header, which would be a second banner of the page. */}
        <div className={styles.header}>
          <Drawer.Title>Where this comes from</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" size={44} iconSize={20} />
        </div>
        <Drawer.Body>{shown === null ? null : <Opened key={shown} id={shown} onMethod={openMethod} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
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
        Nothing is known of this figure
      </h3>
      <p className={styles.text}>
        The address asks for “{id}”, and the dataset has no figure of that name. The link may be from another version of
        the dataset. Everything else in it still holds.
      </p>
    </div>
  )
}
