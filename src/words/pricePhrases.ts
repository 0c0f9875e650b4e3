// The part of the bottom line that says what becomes of prices.

import { formatLongDate } from '../format/dates'
import { formatBp } from '../format/numbers'
import { lowerFirst } from '../format/sentences'
import type { LaneNews } from '../results/laneNews'
import { t, tParts } from '../texts/translate'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'

/** What prices come to, dated where a change of licenses lies ahead. */
export function pricePhrases({ outcome }: BottomLineInput, { next }: LaneNews): Phrase[] {
  const { peakBp, peakWeek } = outcome.ahead.inflation
  const { cpiBp } = outcome.paths
  const last = cpiBp.length - 1
  const rising = peakWeek === last && peakBp > 0.05 && last > 0 && cpiBp[last]! > cpiBp[last - 1]!
  const sentence = peakBp < 0.05 ? [{ text: t('Prices do not move.') }] : peakPhrases(peakBp, rising)
  if (!next) return sentence
  const clause = sentence.map((phrase, i) => (i === 0 ? { ...phrase, text: lowerFirst(phrase.text) } : phrase))
  return toPhrases(
    tParts<Phrase | Phrase[]>('After “{event}” on {date}, {clause}', {
      event: next.title,
      date: formatLongDate(next.date),
      clause,
    }),
  )
}

function peakPhrases(peakBp: number, rising: boolean): Phrase[] {
  const peak = { text: t('{bp} bp', { bp: formatBp(peakBp) }), figure: 'inflation-peak' }
  if (peakBp < 1) {
    return toPhrases(
      tParts(
        rising
          ? 'Prices barely move: {peak} at most from here on, and still rising when the calendar ends.'
          : 'Prices barely move: {peak} at most from here on.',
        { peak },
      ),
    )
  }
  if (peakBp < 20) {
    return toPhrases(
      tParts(
        rising
          ? 'Prices move a little: {peak} at the peak, and still rising when the calendar ends.'
          : 'Prices move a little: {peak} at the peak.',
        { peak },
      ),
    )
  }
  return toPhrases(
    tParts(
      rising
        ? 'Inflation could gain {peak} at the peak, and still rising when the calendar ends.'
        : 'Inflation could gain {peak} at the peak.',
      { peak },
    ),
  )
}
