// The finding of the strip of cards, as of a week.
import { formatShare } from '../../format/numbers'
import { joinClauses } from '../../format/sentences'
import { type CardsInForce, spanInWeek } from '../../model/cards'
import type { Network } from '../../model/network'
import { t } from '../../texts/translate'

const counts = [
  t('no measure'),
  t('one measure'),
  t('two measures'),
  t('three measures'),
  t('four measures'),
  t('five measures'),
]

/** `Beijing’s licenses cover 64% of magnet supply; Washington has three measures in force`. */
export function titleCards(network: Network, { cards, withdrawableShare }: CardsInForce, week: number): string {
  const share = withdrawableShare[week] ?? 0
  const measures = cards.filter(({ side }) => side === 'US')
  const held = measures.filter((card) => spanInWeek(network, card, week)).length
  const count = counts[held] ?? t('{count} measures', { count: held })
  const washington = t('Washington has {measures} in force', { measures: count })
  if (share === 0) {
    return held > 0
      ? t('{washington}; no license stands between magnets and plants', { washington })
      : t('Neither side holds a card')
  }
  const { stressState } = network.dataset
  const suspended = cards.some((card) => card.state === stressState && spanInWeek(network, card, week))
  const beijing = suspended
    ? t('Beijing’s suspension and licenses cover {share} of magnet supply', { share: formatShare(share) })
    : t('Beijing’s licenses cover {share} of magnet supply', { share: formatShare(share) })
  return measures.length > 0 ? joinClauses([beijing, washington]) : beijing
}
