// Scenarios kept in this browser: save the page's, find the others again, and see what moved since.
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type DragEvent, useEffect, useState } from 'react'
import { useDialog } from '../../state/dialogs'
import { SavedScenarios } from './SavedScenarios'
import styles from './saved.module.css'
import { useImport } from './useImport'

/** Open while it is drawn: on the right of the screen, on phones a sheet from below. */
export function SavedDrawer() {
  const { closeDialog } = useDialog()
  const onPhone = useMediaQuery('(max-width: 699px)')
  const imports = useImport()
  const [over, setOver] = useState(false)
  useFocusBack()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void imports.importFile(file)
  }
  return (
    <Drawer.Root
      opened
      onClose={closeDialog}
      position={onPhone ? 'bottom' : 'right'}
      size={onPhone ? '92dvh' : 560}
      transitionProps={{ duration: 150 }}
      classNames={{ content: styles.content, overlay: styles.overlay, body: styles.body }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.header}>
          <div className={styles.heading}>
            <Drawer.Title className={styles.title}>Saved scenarios</Drawer.Title>
            <span className={styles.illustrative}>Illustrative</span>
          </div>
          <Drawer.CloseButton aria-label="Close" size={44} iconSize={20} />
        </div>
        <Drawer.Body
          data-over={over || undefined}
          onDragOver={(event: DragEvent) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <SavedScenarios imports={imports} onOpened={closeDialog} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** Gives the focus back to what had it before, once this is gone. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
}

export default SavedDrawer
