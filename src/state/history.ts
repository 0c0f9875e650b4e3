// Undo and redo: choices made before and taken back since, and the gesture that gathers many changes into one step.
import { type Choices, sameChoices } from './choices'

export interface ChoiceHistory {
  present: Choices
  /** Oldest first; the last is what undo returns to. */
  past: Choices[]
  /** The first is what redo returns to. */
  future: Choices[]
  /** Choices at the start of the running scrub, drag or play; null when none runs. */
  gesture: Choices | null
}

/** Undo steps that are kept. */
export const pastLimit = 200

/** The history after a change: one step, or part of the running gesture's. A change to the same is none. */
export function change(history: ChoiceHistory, next: Choices): ChoiceHistory {
  if (sameChoices(history.present, next)) return history
  if (history.gesture) return { ...history, present: next }
  return { ...history, present: next, past: remember(history.past, history.present), future: [] }
}

/** The history one step back; a running gesture ends first, so that it is what is undone. */
export function undo(history: ChoiceHistory): ChoiceHistory {
  const ended = endGesture(history)
  const present = ended.past.at(-1)
  if (!present) return ended
  return { ...ended, present, past: ended.past.slice(0, -1), future: [ended.present, ...ended.future] }
}

/** The history one step forward again; a running gesture ends first. */
export function redo(history: ChoiceHistory): ChoiceHistory {
  const ended = endGesture(history)
  const [present, ...future] = ended.future
  if (!present) return ended
  return { ...ended, present, past: remember(ended.past, ended.present), future }
}

/** The history with a gesture begun; one that still runs ends first. */
export function beginGesture(history: ChoiceHistory): ChoiceHistory {
  return { ...endGesture(history), gesture: history.present }
}

/** The history with the gesture's changes as one step, or none if it came back to where it began. */
export function endGesture(history: ChoiceHistory): ChoiceHistory {
  const { gesture, present, past } = history
  if (!gesture) return history
  if (sameChoices(gesture, present)) return { ...history, gesture: null }
  return { ...history, gesture: null, past: remember(past, gesture), future: [] }
}

/** The history as it was before the gesture. */
export function cancelGesture(history: ChoiceHistory): ChoiceHistory {
  return history.gesture ? { ...history, present: history.gesture, gesture: null } : history
}

function remember(past: Choices[], choices: Choices): Choices[] {
  return [...past, choices].slice(-pastLimit)
}
