// The dialogs over the page: each comes with its code when it is first opened.
import { type ReactNode, Suspense } from 'react'
import { type Dialog, useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'
import { t } from '../texts/translate'
import { late } from '../ui/late'
import { PanelBoundary } from '../ui/PanelBoundary'
import { useSingleKeys } from '../ui/useSingleKeys'
import { useFocusReturn } from './useFocusReturn'

const ActionPalette = late(() => import('../features/help/ActionPalette'))
const QuestionsDrawer = late(() => import('../features/help/QuestionsDrawer'))
const Tour = late(() => import('../features/help/Tour'))
const SavedDrawer = late(() => import('../features/saved/SavedDrawer'))
const DeckDrawer = late(() => import('../features/deck/DeckDrawer'))
const PrintAll = late(() => import('./PrintAll'))
const ShareDialog = late(() => import('../features/share/ShareDialog'))
const PlaceDialog = late(() => import('../features/compare/PlaceDialog'))

const names: Record<Dialog, string> = {
  actions: t('The list of actions'),
  questions: t('The questions'),
  tour: t('The tour'),
  saved: t('The saved scenarios'),
  deck: t('The decks'),
  share: t('The exports'),
  print: t('Printing'),
  place: t('The choice of a place'),
}

export function Dialogs({ actions }: { actions: readonly PageAction[] }) {
  const { dialog, closeDialog } = useDialog()
  const [singleKeys, onSingleKeys] = useSingleKeys()
  useFocusReturn()
  if (dialog === null) return null
  const dialogs: Record<Dialog, ReactNode> = {
    actions: <ActionPalette actions={actions} singleKeys={singleKeys} onSingleKeys={onSingleKeys} />,
    questions: <QuestionsDrawer />,
    tour: <Tour />,
    saved: <SavedDrawer />,
    deck: <DeckDrawer />,
    share: <ShareDialog />,
    print: <PrintAll />,
    place: <PlaceDialog />,
  }
  return (
    <PanelBoundary key={dialog} name={names[dialog]} onClose={closeDialog}>
      <Suspense fallback={null}>{dialogs[dialog]}</Suspense>
    </PanelBoundary>
  )
}
