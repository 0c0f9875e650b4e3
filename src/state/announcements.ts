// Short messages about what was just done, such as "Pinned as B": shown for a moment and read aloud, one at a time.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Announcement {
  text: string
  /** The way back, offered beside the text. */
  undo?: (() => void) | undefined
}

export interface AnnouncementState {
  announcement: Announcement | null
  announce: (text: string, undo?: () => void) => void
  dismiss: () => void
}

export type AnnouncementStore = StoreApi<AnnouncementState>

export function createAnnouncementStore(): AnnouncementStore {
  return createStore<AnnouncementState>()((set) => ({
    announcement: null,
    announce: (text, undo) => set({ announcement: { text, undo } }),
    dismiss: () => set({ announcement: null }),
  }))
}

export const AnnouncementStoreContext = createContext<AnnouncementStore | null>(null)

export function useAnnouncements(): AnnouncementState {
  const store = useContext(AnnouncementStoreContext)
  if (!store) throw new Error('A part of the page was drawn outside AnnouncementStoreContext.')
  return useStore(store)
}
