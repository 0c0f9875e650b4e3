// Decks: record, reorder, edit, keep and share.
import { useDialog } from '../../state/dialogs'
import { useDeckShelf } from '../../storage/decks'
import { t } from '../../texts/translate'
import { SideDrawer } from '../../ui/SideDrawer'
import { DeckDesk } from './DeckDesk'

export function DeckDrawer() {
  const { closeDialog } = useDialog()
  const shelf = useDeckShelf()
  return (
    <SideDrawer title={t('Decks')} onClose={closeDialog}>
      {shelf ? <DeckDesk shelf={shelf} /> : <p role="status">{t('Reading the decks of this browser…')}</p>}
    </SideDrawer>
  )
}

export default DeckDrawer
