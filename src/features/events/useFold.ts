// The events without effect on licenses, folded into one line a chapter, and whether a line is open.
import { useMemo, useState } from 'react'
import type { Chapter, Dataset } from '../../model/dataset'
import { isEnabled, isTold } from '../../model/licenses'
import { useWorkspace } from '../../results/Workspace'
import { presetScenario } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import { chaptersOf, type ListedEvent } from './useEventList'
import { useVisitMemory } from './useVisitMemory'

export interface Fold {
  chapter: Chapter
  rows: ListedEvent[]
}

/** The rows of the list, and the folds behind them; what the reader added stands in the list, whatever it does. */
export function foldEvents(
  dataset: Dataset,
  events: readonly ListedEvent[],
): { rows: readonly ListedEvent[]; folds: readonly Fold[] } {
  const isFolded = ({ event, touches }: ListedEvent) => !touches && isTold(event)
  const folds = chaptersOf(dataset).flatMap((chapter): Fold[] => {
    const rows = events.filter((listed) => isFolded(listed) && isTold(listed.event) && listed.event.chapter === chapter)
    return rows.length > 0 ? [{ chapter, rows }] : []
  })
  return { rows: events.filter((listed) => !isFolded(listed)), folds }
}

/**
 * Whether a fold is open, and what a press on its line does. It also opens by itself when one of its events is opened, or
 * is switched otherwise than the loaded preset has it; a chapter that is switched as a whole says so at its own switch.
 */
export function useFold({ chapter, rows }: Fold, opening: boolean): { open: boolean; toggle: () => void } {
  const [kept, keep] = useVisitMemory(`fold-${chapter}`, ['open', 'closed'], opening ? 'open' : 'closed')
  const reason = useReason(rows)
  const [known, setKnown] = useState('')
  if (reason !== known) {
    setKnown(reason)
    if (reason !== '') keep('open')
  }
  return { open: kept === 'open', toggle: () => keep(kept === 'open' ? 'closed' : 'open') }
}

/** What leads to a row of a fold, as a text that changes with it; empty for nothing. */
function useReason(rows: readonly ListedEvent[]): string {
  const { dataset } = useWorkspace()
  const preset = useChoices((choices) => choices.preset)
  const opened = useChoices(({ view }) => rows.find(({ event }) => event.id === view.event)?.event.id ?? '')
  return useMemo(() => {
    const loaded = presetScenario(dataset, preset)
    const switched = rows.filter(({ event, on }) => isEnabled(event, loaded) !== on)
    const single = switched.length < rows.length ? switched.map(({ event }) => event.id) : []
    return [opened, ...single].filter(Boolean).join()
  }, [dataset, preset, rows, opened])
}
