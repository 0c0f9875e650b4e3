// The ten questions that a room asks, in the order in which it asks them, answered from the state.
import { askChina, askStop } from './chain'
import { askFirst } from './first'
import { askBelieve, askForecast, askSource, askSure } from './grounds'
import type { Question, QuestionInput } from './question'
import { askAct, askPrices, askSince } from './world'

export function writeQuestions(input: QuestionInput): Question[] {
  return [askSource, askForecast, askFirst, askBelieve, askChina, askStop, askSince, askPrices, askSure, askAct].map(
    (ask) => ask(input),
  )
}
