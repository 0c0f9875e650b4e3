// Everything that can be done from anywhere on the page, with its keys.
import { useMemo } from 'react'
import { useRecordStep } from '../features/deck/useRecordStep'
import type { Page } from '../state/choices'
import { useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'
import { useChoiceHistory, useChoices, useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { usePin } from '../words/usePin'

export function useActions(): PageAction[] {
  const page = useChoices(({ view }) => view.page)
  const canUndo = useChoiceHistory(({ past, gesture }) => past.length > 0 || gesture !== null)
  const canRedo = useChoiceHistory(({ future }) => future.length > 0)
  const { undo, redo, reset, show } = useScenarioActions()
  const { openDialog } = useDialog()
  const pin = usePin()
  const record = useRecordStep()
  return useMemo((): PageAction[] => {
    const go = (to: Page) => () => {
      show({ page: to, figure: null })
      window.scrollTo(0, 0)
    }
    return [
      {
        id: 'dashboard',
        group: t('Go to'),
        title: t('Dashboard'),
        keys: 'h',
        enabled: page !== 'dashboard',
        reason: t('you are there'),
        run: go('dashboard'),
      },
      { id: 'compare', group: t('Go to'), title: t('Compare A, B and C'), keys: 'c', run: go('compare') },
      { id: 'present', group: t('Go to'), title: t('Present'), keys: 'f', run: go('present') },
      { id: 'brief', group: t('Go to'), title: t('One-page brief'), keys: 'b', run: go('brief') },
      { id: 'method', group: t('Go to'), title: t('Method'), keys: 'm', run: go('method') },
      { id: 'pin', group: t('Scenario'), title: t('Pin this scenario to compare'), keys: 'p', run: pin },
      {
        id: 'undo',
        group: t('Scenario'),
        title: t('Undo'),
        keys: 'mod+Z',
        enabled: canUndo,
        reason: t('nothing to undo'),
        run: undo,
      },
      {
        id: 'redo',
        group: t('Scenario'),
        title: t('Redo'),
        keys: 'mod+shift+Z',
        enabled: canRedo,
        reason: t('nothing to redo'),
        run: redo,
      },
      { id: 'reset', group: t('Scenario'), title: t('Reset to the loaded preset'), run: reset },
      { id: 'saved', group: t('Scenario'), title: t('Saved scenarios'), keys: 'l', run: () => openDialog('saved') },
      {
        id: 'record',
        group: t('Hand out'),
        title: t('Record this page as a step'),
        keys: 'r',
        run: () => void record(),
      },
      {
        id: 'deck',
        group: t('Hand out'),
        title: t('Decks: record, edit, share'),
        keys: 'd',
        run: () => openDialog('deck'),
      },
      { id: 'share', group: t('Hand out'), title: t('Share and export'), keys: 's', run: () => openDialog('share') },
      {
        id: 'print',
        group: t('Hand out'),
        title: t('Print all views'),
        run: () => openDialog('print'),
      },
      {
        id: 'questions',
        group: t('Help'),
        title: t('Ten questions a room asks'),
        keys: 'q',
        run: () => openDialog('questions'),
      },
      { id: 'tour', group: t('Help'), title: t('Take the tour'), run: () => openDialog('tour') },
      {
        id: 'actions',
        group: t('Help'),
        title: t('All actions and keys'),
        keys: 'shift+?',
        run: () => openDialog('actions'),
      },
    ]
  }, [page, canUndo, canRedo, undo, redo, reset, show, openDialog, pin, record])
}
