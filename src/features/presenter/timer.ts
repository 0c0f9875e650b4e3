// The speaker's timer: starts with the first step on, can be held and set back; times in ms since 1970.

export interface Timer {
  /** Whether the first step on has started it. */
  started: boolean
  /** Since when it runs; null while it rests. */
  since: number | null
  /** What had gone by when it was last held, ms. */
  elapsed: number
}

export type TimerAct = 'pause' | 'resume' | 'reset'

export const restingTimer: Timer = { started: false, since: null, elapsed: 0 }

/** Starts a timer that has not been started yet. */
export function startTimer(timer: Timer, at: number): Timer {
  return timer.started ? timer : { started: true, since: at, elapsed: 0 }
}

export function actOnTimer(timer: Timer, act: TimerAct, at: number): Timer {
  if (act === 'reset') return restingTimer
  if (act === 'pause') return { ...timer, since: null, elapsed: readTimer(timer, at) }
  return timer.since === null ? { ...timer, started: true, since: at } : timer
}

/** What has gone by, ms; never less than nothing, where the clock was set back. */
export function readTimer({ since, elapsed }: Timer, now: number): number {
  return since === null ? elapsed : elapsed + Math.max(0, now - since)
}

/** `4:07`, `1:02:03` */
export function writeTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
