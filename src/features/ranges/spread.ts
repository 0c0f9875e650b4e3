// The spread of outcomes: P90 less P10 over the median, an honest stand-in for market volatility.
import type { Percentiles } from '../../model/percentiles'
import { t } from '../../texts/translate'

/** A multiple of the median, or why there is none. */
type Spread = { multiple: number } | { undefined: 'median is 0' | 'never comes' }

export function spreadOf({ p10, p50, p90 }: Percentiles): Spread {
  if (p10 === null || p50 === null || p90 === null) return { undefined: 'never comes' }
  if (Math.abs(p50) < 1e-9) return { undefined: 'median is 0' }
  return { multiple: (p90 - p10) / Math.abs(p50) }
}

/** `4.1 times the median`; in words where it is undefined. */
export function formatSpread(spread: Spread): string {
  if ('multiple' in spread) return t('{multiple} times the median', { multiple: spread.multiple.toFixed(1) })
  return spread.undefined === 'median is 0' ? t('undefined: the median is 0') : t('undefined: a percentile never comes')
}
