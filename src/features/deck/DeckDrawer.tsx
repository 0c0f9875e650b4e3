// Decks: record, reorder, edit, keep and share; on the right of the screen, on phones a sheet from below.
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useDialog } from '../../state/dialogs'
import { useDeckShelf } from '../../storage/decks'
import { DeckDesk } from './DeckDesk'
import styles from './drawer.module.css'

export function DeckDrawer() {
  const { closeDialog } = useDialog()
  const onPhone = useMediaQuery('(max-width: 699px)', undefined, { getInitialValueInEffect: false })
  const shelf = useDeckShelf()
  return (
    <Drawer.Root
      opened
      onClose={closeDialog}
      position={onPhone ? 'bottom' : 'right'}
      size={onPhone ? '92dvh' : 560}
      transitionProps={{ duration: 150 }}
      classNames={{ content: styles.content, overlay: styles.overlay, title: styles.title, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not the library's header, which would be a second banner of the page. */}
        <div className={styles.header}>
          <Drawer.Title>Decks</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" size={44} iconSize={20} />
        </div>
        <Drawer.Body>
          {shelf ? <DeckDesk shelf={shelf} /> : <p role="status">Reading the decks of this browser…</p>}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

export default DeckDrawer
