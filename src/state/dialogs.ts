// Which dialog stands over the page. Not part of the choices: it is in no link and no step of undo.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export type Dialog = 'actions' | 'questions' | 'saved' | 'deck' | 'share' | 'tour'

export interface DialogState {
  /** At most one at a time. */
  dialog: Dialog | null
  openDialog: (dialog: Dialog) => void
  closeDialog: () => void
}

export type DialogStore = StoreApi<DialogState>

export function createDialogStore(): DialogStore {
  return createStore<DialogState>()((set) => ({
    dialog: null,
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
  }))
}

export const DialogStoreContext = createContext<DialogStore | null>(null)

/** The open dialog, and what opens and closes one. */
export function useDialog(): DialogState {
  const store = useContext(DialogStoreContext)
  if (!store) throw new Error('A part of the page was drawn outside DialogStoreContext.')
  return useStore(store)
}
