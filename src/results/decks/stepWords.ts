// How the parts of a step are called, wherever decks are made, shown or handed out.
import type { Dataset } from '../../model/dataset'
import { indicatorsOf } from '../../model/indicators'
import type { StepPicture, StepQuestion } from '../../state/deck'

/** What each picture is called. */
export const pictureNames: Record<StepPicture, string> = {
  figures: 'Headline figures',
  flows: 'Flow picture',
  exposure: 'Exposure of the three',
  output: 'Output against plan',
  cover: 'Weeks of stock',
  supply: 'Supply over time',
  prices: 'Price path',
  board: 'License board',
}

/** What each kind of question asks. */
export const questionKinds: Record<StepQuestion['kind'], string> = {
  direction: 'Which way does it go?',
  number: 'What is the number?',
}

/** `Which way does it go? Supply getting through`; an indicator that is not known here is named by its id. */
export function writeQuestion(dataset: Dataset, { indicator, kind }: StepQuestion): string {
  const name = indicatorsOf(dataset).find(({ id }) => id === indicator)?.name ?? indicator
  return `${questionKinds[kind]} ${name}`
}
