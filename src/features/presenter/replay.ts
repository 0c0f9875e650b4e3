// The replay: the state before and the state now, back and forth, and then at rest as it was.

/** Time that each state is shown, ms. */
export const beatMs = 1200

/** Beats until it rests: three times there and back. */
const beats = 6

interface Replay {
  replaying: number | null
}

/** Starts, goes a beat on or stops; where there is nothing before, it does not start. */
export function advanceReplay(
  { replaying, question }: Replay & { question: unknown },
  move: 'replay' | 'beat' | 'still',
  hasBefore: boolean,
): Replay {
  if (move === 'still') return { replaying: null }
  if (replaying === null) return { replaying: move === 'replay' && hasBefore && question === null ? 0 : null }
  if (move === 'replay') return { replaying: null }
  return { replaying: replaying + 1 < beats ? replaying + 1 : null }
}

/** Whether a beat shows the state before the change. */
export function showsBefore(replaying: number | null): boolean {
  return replaying !== null && replaying % 2 === 0
}
