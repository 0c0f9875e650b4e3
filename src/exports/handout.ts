// What files to hand out are written from: the state of this moment, what it is called, and the stamp.
import type { Ranges } from '../model/summary'
import type { Case } from '../results/case'
import type { Choices } from '../state/choices'
import type { Stamp } from '../words/stamp'

export interface Handout extends Case {
  /** Those of the state: their scenario is its own. */
  choices: Choices
  /** Name of what changes are counted against. */
  referenceName: string
  stamp: Stamp
  /** The bottom line in plain words. */
  bottomLine: string
  /** Range of our assumptions; null where it is not known for these choices. */
  ranges: Ranges | null
}
