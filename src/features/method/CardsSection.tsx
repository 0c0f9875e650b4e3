// Method: measures in force on both sides, and the share of supply that Beijing could withdraw.

import { useMemo } from 'react'
import { formatDate } from '../../format/dates'
import { formatShare } from '../../format/numbers'
import { cardsInForce } from '../../model/cards'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { Section } from './Section'

export function CardsSection() {
  const { dataset, network, scenario, outcome } = useSettledCase()
  const { withdrawableShare } = useMemo(() => cardsInForce(network, scenario), [network, scenario])
  const share = withdrawableShare[outcome.asOfWeek] ?? 0
  const initial = dataset.licenseStates.find(({ id }) => id === dataset.initialState)?.name.toLowerCase()
  return (
    <Section id="cards">
      <p>
        {t(
          'The strip sets the measures in force side by side. Washington’s are steps with dates of their own; a step that belongs to an event, or needs one, holds only while that event is on, and moves with it. Beijing’s are the license states of the lanes, read from the same history that the flows use, so the strip follows every switch and every lane set by hand.',
        )}
      </p>
      <p>
        {tNode(
          '{term} is the part of the makers’ magnets, by tonnes, whose way crosses at least one lane that has left the state “{initial}”: supply that hangs on a license and could be stopped by ending it. It is computed like the supply index, with nothing passing such a lane. As of {asOf} it is {share}. Supply that is already suspended counts too: it is the extent of the card, not what is left to play. Who would gain by playing a card is not in the model.',
          {
            term: <em>{t('Withdrawable share')}</em>,
            initial: initial ?? '',
            asOf: formatDate(scenario.asOf),
            share: formatShare(share),
          },
        )}
      </p>
    </Section>
  )
}
