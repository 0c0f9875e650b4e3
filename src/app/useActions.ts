// Everything that can be done from anywhere on the page, with its keys.
import { useMemo } from 'react'
import { useRecordStep } from '../features/deck/useRecordStep'
import { usePin } from '../results/usePin'
import type { Page } from '../state/choices'
import { useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'
import { useChoiceHistory, useChoices, useScenarioActions } from '../state/useScenarioStore'

export function useActions(): PageAction[] {
  const page = useChoices(({ view }) => view.page)
  const canUndo = useChoiceHistory(({ past, gesture }) => past.length > 0 || gesture !== null)
  const canRedo = useChoiceHistory(({ future }) => future.length > 0)
  const { undo, redo, reset, goTo } = useScenarioActions()
  const { openDialog } = useDialog()
  const pin = usePin()
  const record = useRecordStep()
  return useMemo((): PageAction[] => {
    const go = (to: Page) => () => {
      goTo({ page: to, figure: null })
      window.scrollTo(0, 0)
    }
    return [
      {
        id: 'dashboard',
        group: 'Go to',
        title: 'Dashboard',
        keys: 'h',
        enabled: page !== 'dashboard',
        reason: 'you are there',
        run: go('dashboard'),
      },
      { id: 'compare', group: 'Go to', title: 'Compare A, B and C', keys: 'c', run: go('compare') },
      { id: 'present', group: 'Go to', title: 'Present', keys: 'f', run: go('present') },
      { id: 'brief', group: 'Go to', title: 'One-page brief', keys: 'b', run: go('brief') },
      { id: 'method', group: 'Go to', title: 'Method', keys: 'm', run: go('method') },
      { id: 'pin', group: 'Scenario', title: 'Pin this scenario to compare', keys: 'p', run: pin },
      {
        id: 'undo',
        group: 'Scenario',
        title: 'Undo',
        keys: 'mod+Z',
        enabled: canUndo,
        reason: 'nothing to undo',
        run: undo,
      },
      {
        id: 'redo',
        group: 'Scenario',
        title: 'Redo',
        keys: 'mod+shift+Z',
        enabled: canRedo,
        reason: 'nothing to redo',
        run: redo,
      },
      { id: 'reset', group: 'Scenario', title: 'Reset to the loaded preset', run: reset },
      { id: 'saved', group: 'Scenario', title: 'Saved scenarios', keys: 'l', run: () => openDialog('saved') },
      {
        id: 'record',
        group: 'Hand out',
        title: 'Record this page as a step',
        keys: 'r',
        run: () => void record(),
      },
      { id: 'deck', group: 'Hand out', title: 'Decks: record, edit, share', keys: 'd', run: () => openDialog('deck') },
      { id: 'share', group: 'Hand out', title: 'Share and export', keys: 's', run: () => openDialog('share') },
      {
        id: 'questions',
        group: 'Help',
        title: 'Ten questions a room asks',
        keys: 'q',
        run: () => openDialog('questions'),
      },
      { id: 'tour', group: 'Help', title: 'Take the tour', run: () => openDialog('tour') },
      {
        id: 'actions',
        group: 'Help',
        title: 'All actions and keys',
        keys: 'shift+?',
        run: () => openDialog('actions'),
      },
    ]
  }, [page, canUndo, canRedo, undo, redo, reset, goTo, openDialog, pin, record])
}
