// The finding of the strip of cards, as of a week.
import { formatShare } from '../../format/numbers'
import { type CardsInForce, spanInWeek } from '../../model/cards'
import type { Network } from '../../model/network'

const counts = ['no measure', 'one measure', 'two measures', 'three measures', 'four measures', 'five measures']

/** `Beijing’s licenses cover 64% of magnet supply; Washington has three measures in force`. */
export function titleCards(network: Network, { cards, withdrawableShare }: CardsInForce, week: number): string {
  const share = withdrawableShare[week] ?? 0
  const measures = cards.filter(({ side }) => side === 'US')
  const held = measures.filter((card) => spanInWeek(network, card, week)).length
  const washington = `Washington has ${counts[held] ?? `${held} measures`} in force`
  if (share === 0)
    return held > 0 ? `${washington}; no license stands between magnets and plants` : 'Neither side holds a card'
  const { stressState } = network.dataset
  const suspended = cards.some((card) => card.state === stressState && spanInWeek(network, card, week))
  const amount = `${formatShare(share)} of magnet supply`
  const beijing = suspended ? `Beijing’s suspension and licenses cover ${amount}` : `Beijing’s licenses cover ${amount}`
  return measures.length > 0 ? `${beijing}; ${washington}` : beijing
}
