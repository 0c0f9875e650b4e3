// What the built-in deck tells, step by step: the state of each, what the speaker may say of it, and what the room is asked.
import { ahead } from './told/ahead'
import { june } from './told/june'
import { spring } from './told/spring'
import type { ToldStep } from './told/toldStep'

/** The steps in the order in which they are told. */
export const documentSteps: readonly ToldStep[] = [...spring, ...june, ...ahead]
