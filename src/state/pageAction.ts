// Something that can be done from anywhere on the page: one list feeds the keys and the palette.

export interface PageAction {
  id: string
  /** Under which heading it is listed. */
  group: string
  title: string
  /** Key or keys as `isPress` reads them; one without a modifier can be switched off by the reader. */
  keys?: string
  /** Whether it can be done right now. */
  enabled?: boolean
  /** Why it cannot be done right now, where it cannot. */
  reason?: string
  run: () => void
}
