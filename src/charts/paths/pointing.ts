// Which place on a time axis a key moves to; shared by all charts that one can walk through by keyboard.

/** The place after a key; null takes the pointing away, undefined is none of our keys. */
export function placeAfterKey(key: string, place: number, count: number): number | null | undefined {
  if (key === 'ArrowLeft') return Math.max(0, place - 1)
  if (key === 'ArrowRight') return Math.min(count - 1, place + 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'Escape' ? null : undefined
}
