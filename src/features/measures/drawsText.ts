// The draws behind ranges and shares in words: those in keeping with the record, unless too few are.
import { formatWhole } from '../../format/numbers'
import type { Keeping } from '../../model/keeping'
import { t } from '../../texts/translate'

/** `draws in keeping with the record`, also while it is not known yet whether there are enough of them. */
export function nameDraws(taken: Keeping | undefined): string {
  return taken?.ignored ? t('all draws') : t('draws in keeping with the record')
}

/** The source line of what is said over draws. */
export function writeDrawsSource(taken: Keeping | undefined): string {
  if (!taken) return t('Range of our assumptions, in keeping with the record. Illustrative model results.')
  const values = {
    kept: formatWhole(taken.kept),
    tried: formatWhole(taken.tried),
    draws: formatWhole(taken.numbers.length),
  }
  return taken.ignored
    ? t(
        'Range of our assumptions: the first {draws} draws as they come, since with these assumptions only {kept} of {tried} are in keeping with the record. Illustrative model results.',
        values,
      )
    : t(
        'Range of our assumptions, in keeping with the record: {kept} of the first {tried} draws. Illustrative model results.',
        values,
      )
}
