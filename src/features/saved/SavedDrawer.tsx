// Scenarios kept in this browser: save the page's, find the others again, and see what moved since.
import { type DragEvent, useState } from 'react'
import { useDialog } from '../../state/dialogs'
import { t } from '../../texts/translate'
import { IllustrativeMark } from '../../ui/IllustrativeMark'
import { SideDrawer } from '../../ui/SideDrawer'
import { SavedScenarios } from './SavedScenarios'
import { useImport } from './useImport'

export function SavedDrawer() {
  const { closeDialog } = useDialog()
  const imports = useImport()
  const [over, setOver] = useState(false)
  const onDragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void imports.importFile(file)
  }
  return (
    <SideDrawer
      title={t('Saved scenarios')}
      mark={<IllustrativeMark />}
      onClose={closeDialog}
      drop={{ over, onDragOver, onDragLeave: () => setOver(false), onDrop }}
    >
      <SavedScenarios imports={imports} onOpened={closeDialog} />
    </SideDrawer>
  )
}

export default SavedDrawer
