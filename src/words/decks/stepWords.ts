// How the parts of a step are called, wherever decks are made, shown or handed out.
import { joinSentences } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { knownMetric } from '../../results/metrics/metrics'
import type { StepPicture, StepQuestion } from '../../state/deck'
import { t, type Written } from '../../texts/translate'

/** What each picture is called. */
export const pictureNames: Record<StepPicture, string> = {
  figures: t('Headline figures'),
  flows: t('Flow picture'),
  exposure: t('Exposure of the makers'),
  output: t('Output against plan'),
  cover: t('Weeks of stock'),
  supply: t('Supply over time'),
  prices: t('Price path'),
  board: t('License board'),
}

/** What each kind of question asks. */
export const questionKinds: Record<StepQuestion['kind'], string> = {
  direction: t('Which way does it go?'),
  number: t('What is the number?'),
}

/** `Which way does it go? Supply getting through`; an indicator that is not known here is named by its id. */
export function writeQuestion(dataset: Dataset, { indicator, kind }: StepQuestion): Written {
  return joinSentences(questionKinds[kind], knownMetric(dataset, indicator)?.name ?? indicator)
}
