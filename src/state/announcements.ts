// Short messages about what was just done, such as "Pinned as B": the newest in sight for a moment, all of them read aloud.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Announcement {
  /** Counts up: the same words said twice are two announcements. */
  id: number
  text: string
  /** The way back, offered beside the text while it is the newest. */
  undo?: (() => void) | undefined
}

interface AnnouncementState {
  announcement: Announcement | null
  /** Those that the newest came on top of: out of sight, but a screen reader may not have come to them yet. */
  earlier: readonly Announcement[]
  announce: (text: string, undo?: () => void) => void
  dismiss: () => void
}

type AnnouncementStore = StoreApi<AnnouncementState>

/** Most announcements kept for reading aloud, besides the newest. */
const mostEarlier = 3

export function createAnnouncementStore(): AnnouncementStore {
  let count = 0
  return createStore<AnnouncementState>()((set) => ({
    announcement: null,
    earlier: [],
    announce: (text, undo) =>
      set(({ announcement, earlier }) => ({
        announcement: { id: ++count, text, undo },
        earlier: announcement ? [...earlier, announcement].slice(-mostEarlier) : earlier,
      })),
    dismiss: () => set({ announcement: null, earlier: [] }),
  }))
}

export const AnnouncementStoreContext = createContext<AnnouncementStore | null>(null)

export function useAnnouncements(): AnnouncementState {
  const store = useContext(AnnouncementStoreContext)
  if (!store) throw new Error('A part of the page was drawn outside AnnouncementStoreContext.')
  return useStore(store)
}
