// Which dialog stands over the page, and the way back to one that was left. Not part of the choices: it is in no link and
// no step of undo.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NamedScenario } from './choices'

export type Dialog = 'actions' | 'questions' | 'saved' | 'deck' | 'share' | 'tour' | 'print' | 'place'

/** A dialog that was left to look at something, and the place in it. */
interface WayBack {
  dialog: Dialog
  place: string
}

interface DialogState {
  /** At most one at a time. */
  dialog: Dialog | null
  /** Where the open dialog starts, in its own words; null for its beginning. */
  place: string | null
  wayBack: WayBack | null
  /** Scenario that waits for a place among the pinned ones, while the dialog asks which of them gives way. */
  pinning: NamedScenario | null
  openDialog: (dialog: Dialog) => void
  /** Asks which pinned scenario gives way to this one. */
  askForPlace: (scenario: NamedScenario) => void
  closeDialog: () => void
  /** Closes the open dialog and keeps a way back to a place in it. */
  leaveDialog: (place: string) => void
  goBack: () => void
  dropWayBack: () => void
}

type DialogStore = StoreApi<DialogState>

export function createDialogStore(): DialogStore {
  return createStore<DialogState>()((set) => ({
    dialog: null,
    place: null,
    wayBack: null,
    pinning: null,
    openDialog: (dialog) =>
      set(({ wayBack }) => ({
        dialog,
        place: null,
        pinning: null,
        wayBack: wayBack?.dialog === dialog ? null : wayBack,
      })),
    askForPlace: (scenario) => set({ dialog: 'place', place: null, pinning: scenario }),
    closeDialog: () => set({ dialog: null, place: null, pinning: null }),
    leaveDialog: (place) =>
      set(({ dialog, wayBack }) => ({ dialog: null, place: null, wayBack: dialog ? { dialog, place } : wayBack })),
    goBack: () => set(({ wayBack }) => (wayBack ? { ...wayBack, wayBack: null } : {})),
    dropWayBack: () => set({ wayBack: null }),
  }))
}

export const DialogStoreContext = createContext<DialogStore | null>(null)

/** The open dialog, and what opens and closes one. */
export function useDialog(): DialogState {
  return useStore(useDialogStore())
}

/** Whether one dialog is open, for what has nothing to do with the others. */
export function useIsOpen(wanted: Dialog): boolean {
  return useStore(useDialogStore(), ({ dialog }) => dialog === wanted)
}

function useDialogStore(): DialogStore {
  const store = useContext(DialogStoreContext)
  if (!store) throw new Error('A part of the page was drawn outside DialogStoreContext.')
  return store
}
