// A step of a deck on a dataset: what follows from its state, its title, and what is wrong with it.
import type { Dataset } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { DeckStep } from '../../state/deck'
import { t } from '../../texts/translate'
import { writeFinding } from '../finding'
import { dataChange } from '../links'
import { knownMetric } from '../metrics/metrics'

export interface StepRead {
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

/** Reads one step: its choices evaluated, and in words what is broken in it. */
export function readStep(network: Network, step: DeckStep): StepRead {
  const { dataset } = network
  const outcome = evaluate(network, step.choices.scenario)
  const finding = writeFinding(dataset, outcome)
  const change = dataChange(dataset, step.link)
  return {
    outcome,
    title: step.title?.trim() || finding,
    finding,
    problems: listProblems(dataset, step),
    dataNews:
      change &&
      t('The data has changed since this step was made (dataset {then} then, {now} now); its figures may differ.', {
        ...change,
      }),
  }
}

/** A sentence for each part of a step that a dataset does not know, its question among them. */
export function listProblems(dataset: Dataset, { problems, question }: DeckStep): string[] {
  if (question === null || knownMetric(dataset, question.indicator) !== undefined) return [...problems]
  const { indicator } = question
  return [...problems, t('The question is about “{indicator}”, which is not an indicator here.', { indicator })]
}
