// What can be done with a saved scenario, each said aloud and with its way back.

import type { SavedScenario } from '../../data/savedSchema'
import { joinSentences } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import { cleanName, sameChoices } from '../../state/choices'
import { changesScenario } from '../../state/history'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { newId, useSavedChanges } from '../../storage/saved'
import { t } from '../../texts/translate'
import { usePinScenario } from '../../words/usePin'
import { openSaved } from './savedScenario'

/** Takes a saved scenario to the page; neither needs the database. */
export function usePlaceSaved() {
  const { dataset } = useWorkspace()
  const choices = useChoices((present) => present)
  const { open, setReference, beginGesture, endGesture, undo } = useScenarioActions()
  const pinScenario = usePinScenario()
  const { announce } = useAnnouncements()
  return {
    /** Makes it the page's own scenario, changes counted against what they were then. */
    openIt: (saved: SavedScenario) => {
      const { named, reference, problems, earlierModel } = openSaved(dataset, saved)
      const next = { ...choices, ...named, reference }
      const differs = !sameChoices(choices, next)
      // One step of undo for the two.
      beginGesture()
      open(named)
      setReference(reference)
      endGesture()
      const text = differs
        ? t('Opened “{name}”.', { name: saved.name })
        : t('The page shows “{name}” already.', { name: saved.name })
      announce(joinSentences(text, earlierModel, problems), changesScenario(choices, next) ? undo : undefined)
    },
    /** Pins it beside the page's own. */
    pinIt: (saved: SavedScenario) => {
      const { named, problems, earlierModel } = openSaved(dataset, saved)
      pinScenario({ ...named, name: saved.name }, earlierModel, ...problems)
    },
  }
}

/** A record that can be put back: one that cannot be read as well. */
export interface Deleted {
  id: string
  name: string
  record: unknown
}

/** Changes what is kept; a failure reaches `onError` in words, and nothing has changed then. */
export function useKeepSaved(onError: (message: string) => void) {
  const { save, remove, restore } = useSavedChanges()
  const { announce } = useAnnouncements()
  const failed = { onError: ({ message }: Error) => onError(message) }
  const restoreIt = ({ id, record }: Deleted) => restore.mutate({ id, record }, failed)
  return {
    deleteIt: (deleted: Deleted, onDeleted: () => void) =>
      remove.mutate(deleted.id, {
        ...failed,
        onSuccess: () => {
          announce(t('Deleted “{name}”.', { name: deleted.name }), () => restoreIt(deleted))
          onDeleted()
        },
      }),
    restoreIt,
    duplicateIt: (saved: SavedScenario, onDuplicated: (id: string) => void) => {
      const copy = { ...saved, id: newId(), name: cleanName(t('Copy of {name}', { name: saved.name })) ?? saved.name }
      save.mutate(copy, {
        ...failed,
        onSuccess: () => {
          announce(t('Duplicated as “{name}”.', { name: copy.name }), () => remove.mutate(copy.id, failed))
          onDuplicated(copy.id)
        },
      })
    },
  }
}
