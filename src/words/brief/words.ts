// How an event is known, in words.
import { type AnyEvent, isTold } from '../../model/licenses'
import { t, type Written } from '../../texts/translate'
import { basisName } from '../figures/basis'

/** How an event is known, in a word or two. */
export function evidenceWord(event: AnyEvent): Written {
  if (!isTold(event)) return t('own what-if')
  const { evidence } = event
  return evidence === 'hypothetical' ? t('what if') : basisName(evidence)
}
