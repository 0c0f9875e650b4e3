// A step of the built-in deck as it is told, before it is made into a link on a dataset.
import type { Scenario } from '../../../model/scenario'
import type { StepPicture, StepQuestion } from '../../../state/deck'

/** A step before it is made into a link on a dataset. */
export interface ToldStep {
  id: string
  /** Null has the finding written from the state; a text must state nothing that the model computes. */
  title: string | null
  note: readonly string[]
  picture: StepPicture
  preset: string
  asOf: string
  /** What is switched or added beyond the preset. */
  events?: Record<string, boolean>
  measures?: Scenario['measures']
  /** Preset that changes are counted against; the opening's without one. */
  reference?: string
  /** The event that the step tells of: it is left out on a dataset that has it not. */
  about?: string
  question?: StepQuestion
}
