// How an event is known, in words.
import type { Evidence } from '../../model/dataset'
import { t } from '../../texts/translate'
import { basisName } from '../figures/basis'

/** How an event is known, in a word or two. */
export function evidenceWord(evidence: Evidence): string {
  return evidence === 'hypothetical' ? t('what if') : basisName(evidence)
}
