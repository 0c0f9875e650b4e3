// A step of a deck on a dataset: the choices of its link, what follows from them, its title, and what is wrong with it.
import { evaluate } from '../../model/evaluate'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Choices } from '../../state/choices'
import type { DeckStep } from '../../state/deck'
import { decode } from '../../state/urlCodec'
import { t } from '../../texts/translate'
import { writeFinding } from '../finding'
import { dataChange } from '../links'
import { knownMetric } from '../metrics/metrics'

export interface StepRead {
  choices: Choices
  outcome: Outcome
  /** The step's own title, else the finding written from its state. */
  title: string
  /** The finding, whatever the title. */
  finding: string
  /** A sentence for each part that this dataset does not know; the rest holds. */
  problems: string[]
  /** Says that the step was made on other data than today's; null where it was not, or does not tell. */
  dataNews: string | null
}

/** Reads one step. Takes any link: what is broken in it is named. */
export function readStep(network: Network, { link, title, question }: DeckStep): StepRead {
  const { dataset } = network
  const { choices, problems } = decode(dataset, link)
  const outcome = evaluate(network, choices.scenario)
  const finding = writeFinding(dataset, outcome)
  const known = question === null || knownMetric(dataset, question.indicator) !== undefined
  const unknown = known
    ? []
    : [
        t('The question is about “{indicator}”, which is not an indicator here.', {
          indicator: question?.indicator ?? '',
        }),
      ]
  const change = dataChange(dataset, link)
  return {
    choices,
    outcome,
    title: title?.trim() || finding,
    finding,
    problems: [...problems, ...unknown],
    dataNews:
      change &&
      t('The data has changed since this step was made (dataset {then} then, {now} now); its figures may differ.', {
        ...change,
      }),
  }
}
