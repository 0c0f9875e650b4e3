// What to know of a step whose figures are no longer those of the day on which it was made.
import type { DeckStep } from '../../state/deck'
import { earlierModelNotice } from '../../state/urlCodec'
import { t } from '../../texts/translate'

/** Says that a step is of an earlier model, else what is known of other data: an earlier model had other data too, and once is enough. */
export function writeStepNews({ migrated }: DeckStep, dataNews: string | null): string | null {
  return migrated ? earlierModelNotice(t('The step')) : dataNews
}
