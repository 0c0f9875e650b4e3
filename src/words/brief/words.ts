// How an event is known, in words.
import { type AnyEvent, isTold } from '../../model/licenses'
import { t } from '../../texts/translate'
import { basisName } from '../figures/basis'

/** How an event is known, in a word or two. */
export function evidenceWord(event: AnyEvent): string {
  if (!isTold(event)) return t('own what-if')
  const { evidence } = event
  return evidence === 'hypothetical' ? t('what if') : basisName(evidence)
}
