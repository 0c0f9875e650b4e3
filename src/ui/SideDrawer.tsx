// A drawer over the page: on the right of the screen, on phones a sheet from below.
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { DragEventHandler, ReactNode } from 'react'
import { t } from '../texts/translate'
import styles from './SideDrawer.module.css'

interface SideDrawerProps {
  title: ReactNode
  /** A title that only names the kind of what follows, and leaves the lead to it. */
  quiet?: boolean
  /** Stands beside the title. */
  mark?: ReactNode
  opened?: boolean
  /** Width in px, where it is not a sheet. */
  width?: number
  /** How long it takes to slide in, ms. */
  slide?: number
  onClose: () => void
  /** Where files may be dropped: what happens then, and whether one is held over it. */
  drop?: DropHandlers & { over: boolean }
  children: ReactNode
}

interface DropHandlers {
  onDragOver: DragEventHandler
  onDragLeave: DragEventHandler
  onDrop: DragEventHandler
}

export function SideDrawer(props: SideDrawerProps) {
  const { title, quiet = false, mark, opened = true, width = 560, slide = 150, onClose, drop, children } = props
  const onPhone = useMediaQuery('(max-width: 699px)', undefined, { getInitialValueInEffect: false })
  const { over, ...handlers } = drop ?? { over: false }
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position={onPhone ? 'bottom' : 'right'}
      size={onPhone ? '92dvh' : width}
      transitionProps={{ duration: slide }}
      classNames={{ content: styles.content, overlay: styles.overlay, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not the library's header, which would be a second banner of the page. */}
        <div className={styles.header}>
          <div className={styles.heading}>
            <Drawer.Title className={quiet ? styles.kicker : styles.title}>{title}</Drawer.Title>
            {mark}
          </div>
          <Drawer.CloseButton aria-label={t('Close')} size={44} iconSize={20} />
        </div>
        <Drawer.Body data-over={over || undefined} {...handlers}>
          {children}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
