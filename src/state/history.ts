// Undo and redo: what changed the scenarios, taken back and made again; what is looked at stays, and is the browser's Back.
import { type Choices, sameChoices, sameValue } from './choices'

/** What a step can take back: all but what is looked at. */
type Kept = Omit<Choices, 'view'>

/** One step of undo: what it found, and what it left. */
interface Step {
  before: Kept
  after: Kept
}

export interface ChoiceHistory {
  present: Choices
  /** Oldest first; the last is what undo takes back. */
  past: Step[]
  /** The first is what redo makes again. */
  future: Step[]
  /** Choices at the start of the running scrub, drag or play; null when none runs. */
  gesture: Choices | null
}

/** Undo steps that are kept. */
export const pastLimit = 200

/** The history after a change: a step where a scenario changed, or part of the running gesture's. Looking around is none. */
export function change(history: ChoiceHistory, next: Choices): ChoiceHistory {
  if (sameChoices(history.present, next)) return history
  if (history.gesture || !changesScenario(history.present, next)) return { ...history, present: next }
  return { ...history, present: next, past: remember(history.past, stepOf(history.present, next)), future: [] }
}

/** The history one step back; a running gesture ends first, so that it is what is undone. */
export function undo(history: ChoiceHistory): ChoiceHistory {
  const ended = endGesture(history)
  const step = ended.past.at(-1)
  if (!step) return ended
  const present = follow(ended.present, step.after, step.before)
  return { ...ended, present, past: ended.past.slice(0, -1), future: [step, ...ended.future] }
}

/** The history one step forward again; a running gesture ends first. */
export function redo(history: ChoiceHistory): ChoiceHistory {
  const ended = endGesture(history)
  const [step, ...future] = ended.future
  if (!step) return ended
  const present = follow(ended.present, step.before, step.after)
  return { ...ended, present, past: remember(ended.past, step), future }
}

/** The history with a gesture begun; one that still runs ends first. */
export function beginGesture(history: ChoiceHistory): ChoiceHistory {
  return { ...endGesture(history), gesture: history.present }
}

/** The history with the gesture's changes as one step, or none if it came back to where it began. */
export function endGesture(history: ChoiceHistory): ChoiceHistory {
  const { gesture, present, past } = history
  if (!gesture) return history
  if (!changesScenario(gesture, present)) return { ...history, gesture: null }
  return { ...history, gesture: null, past: remember(past, stepOf(gesture, present)), future: [] }
}

/** The history as it was before the gesture. */
export function cancelGesture(history: ChoiceHistory): ChoiceHistory {
  return history.gesture ? { ...history, present: history.gesture, gesture: null } : history
}

/** Whether a scenario differs, the page's own or a pinned one; what it is held against is a way of looking. */
export function changesScenario(one: Choices, other: Choices): boolean {
  const parts = ({ name, preset, scenario, pins }: Choices) => ({ name, preset, scenario, pins })
  return !sameValue(parts(one), parts(other))
}

/** The choices after the way from one state to another: the parts that it changes are the other's, the rest stays. */
function follow(present: Choices, from: Kept, to: Kept): Choices {
  const part = <Part extends keyof Kept>(name: Part): Kept[Part] =>
    sameValue(from[name], to[name]) ? present[name] : to[name]
  return {
    view: present.view,
    name: part('name'),
    preset: part('preset'),
    scenario: part('scenario'),
    pins: part('pins'),
    reference: part('reference'),
    base: part('base'),
  }
}

function stepOf({ view: _, ...before }: Choices, { view: __, ...after }: Choices): Step {
  return { before, after }
}

function remember(past: Step[], step: Step): Step[] {
  return [...past, step].slice(-pastLimit)
}
