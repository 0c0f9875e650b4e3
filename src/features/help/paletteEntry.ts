// What the palette lists: an action, or something that only its search finds.

export interface PaletteEntry {
  id: string
  group: string
  title: string
  /** Other words by which it is found. */
  words: string
  /** Its keys as `isPress` reads them. */
  keys: string | null
  /** Why it cannot be done right now; null where it can. */
  blocked: string | null
  /** Whether it stands in the list before anything is searched. */
  listed: boolean
  run: () => void
}
