// A step of a deck in words: its title, and what is wrong with it on a dataset.
import type { Dataset } from '../../model/dataset'
import type { Evaluated } from '../../results/case'
import { dataChange } from '../../results/links'
import { knownMetric } from '../../results/metrics/metrics'
import type { DeckStep } from '../../state/deck'
import { t, type Written, written } from '../../texts/translate'
import { writeFinding } from '../finding'

export interface StepRead {
  /** The step's own title, else the finding written from its state. */
  title: Written
  /** The finding, whatever the title. */
  finding: Written
  /** A sentence for each part that this dataset does not know; the rest holds. */
  problems: string[]
  /** Says that the step was made on other data than today's; null where it was not, or does not tell. */
  dataNews: Written | null
}

/** Reads one step with what its choices come to. */
export function readStep(step: DeckStep, told: Evaluated): StepRead {
  const { dataset } = told
  const finding = writeFinding(told)
  return {
    title: written(step.title?.trim() || finding),
    finding,
    problems: listProblems(dataset, step),
    dataNews: writeDataNews(dataset, step),
  }
}

/** Says that a step was made on other data than today's; null where it was not, or does not tell. */
export function writeDataNews(dataset: Dataset, { link }: DeckStep): Written | null {
  const change = dataChange(dataset, link)
  return (
    change &&
    t('The data has changed since this step was made (dataset {then} then, {now} now); its figures may differ.', {
      ...change,
    })
  )
}

/** A sentence for each part of a step that a dataset does not know, its question among them. */
export function listProblems(dataset: Dataset, { problems, question }: DeckStep): string[] {
  if (question === null || knownMetric(dataset, question.indicator) !== undefined) return [...problems]
  const { indicator } = question
  return [...problems, t('The question is about “{indicator}”, which is not an indicator here.', { indicator })]
}
