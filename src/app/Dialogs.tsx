// The dialogs over the page: each comes with its code when it is first opened.
import { lazy, type ReactNode, Suspense } from 'react'
import { type Dialog, useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'
import { PanelBoundary } from '../ui/Panel'
import { useSingleKeys } from '../ui/useSingleKeys'
import { useFocusReturn } from './useFocusReturn'

const ActionPalette = lazy(() => import('../features/help/ActionPalette'))
const QuestionsDrawer = lazy(() => import('../features/help/QuestionsDrawer'))
const Tour = lazy(() => import('../features/help/Tour'))
const SavedDrawer = lazy(() => import('../features/saved/SavedDrawer'))
const DeckDrawer = lazy(() => import('../features/deck/DeckDrawer'))
const ShareDialog = lazy(() => import('../features/share/ShareDialog'))

const names: Record<Dialog, string> = {
  actions: 'The list of actions',
  questions: 'The questions',
  tour: 'The tour',
  saved: 'The saved scenarios',
  deck: 'The decks',
  share: 'The exports',
}

export function Dialogs({ actions }: { actions: readonly PageAction[] }) {
  const { dialog } = useDialog()
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
  }
  return (
    <PanelBoundary key={dialog} name={names[dialog]}>
      <Suspense fallback={null}>{dialogs[dialog]}</Suspense>
    </PanelBoundary>
  )
}
