// What a question of the room is made of: its words, the one-breath answer, what that rests on, and what to look at.
import type { Ranges } from '../../model/summary'
import type { Trade } from '../../model/trade'
import type { QuestionFacts } from '../../results/analysis/useQuestionFacts'
import type { Case } from '../../results/case'
import type { PagePart } from '../../results/pageParts'
import type { Written } from '../../texts/translate'
import type { MethodSectionId } from '../figures/methodSections'

/** Somewhere to look: a figure's provenance, a part of the dashboard, or a section of the method page. */
export type QuestionView =
  | { kind: 'figure'; figure: string }
  | { kind: 'part'; part: PagePart }
  | { kind: 'method'; section: MethodSectionId }

export interface Question {
  /** The same whatever the state. */
  id: string
  /** As the room asks it; some follow the state. */
  question: Written
  /** To be said in one breath, hedged. */
  answer: Written
  /** How that is known. */
  basis: Written
  /** What to look at, the nearest first. */
  views: QuestionView[]
}

export interface QuestionInput extends Case, QuestionFacts {
  /** Ranges of our assumptions in this state; null while they are not known. */
  ranges: Ranges | null
  /** Observed exports; null while they are not known. */
  trade: Trade | null
}
