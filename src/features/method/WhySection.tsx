// Method: contributions of events, standing among all states, reverse stress, tornado and flips.

import { formatWhole } from '../../format/numbers'
import { mostEvents } from '../../model/stateSpace'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { Item } from './Item'
import styles from './method.module.css'
import { Section } from './Section'

export function WhySection() {
  const { outcome } = useSettledCase()
  return (
    <Section id="why">
      <p>
        {t(
          'All of this is measured in one indicator, chosen on the page: supply, the first line stop, vehicles unbuilt, inflation at its peak, or the exposure of one maker, in the outlook and over the horizon that are chosen. A line stop that does not come counts as {weeks} weeks, the length of the horizon.',
          { weeks: outcome.horizonWeeks },
        )}
      </p>
      <ul className={styles.items}>
        <Item head={t('Contribution of an event.')}>
          {t(
            'How much an event adds depends on which others are on. So every order in which the events could have been switched on is counted, and the contribution is the mean over all of them (Shapley, 1953). The contributions add up exactly to the difference between the scenario without any of the events and as it stands. Two events that do the same share equally.',
          )}
        </Item>
        <Item head={t('All states.')}>
          {t(
            'The events that change a lane are switched on and off in every combination, up to {events} events and {runs} runs. With more of them, those that differ from the reference come first; contributions are then the mean over a sample of orders of all that are on (Castro et al., 2009), and still add up. The page says so. “Worse than” is the share of the other states that are better than ours.',
            { events: mostEvents, runs: formatWhole(2 ** mostEvents) },
          )}
        </Item>
        <Item head={t('Best and worst within reach.')}>
          {t('The best and the worst state that one or two switches lead to; of equals the one with fewer switches.')}
        </Item>
        <Questions />
      </ul>
    </Section>
  )
}

/** What is asked of the scenario beyond its events. */
function Questions() {
  return (
    <>
      <Item head={t('Reverse stress test.')}>
        {t(
          'It starts from the damage: which smallest set of switches, or of up to three lanes suspended by hand, carries the indicator over a threshold from here? Sets of one size are listed together, the worst first.',
        )}
      </Item>
      <Item head={t('What matters most.')}>
        {t(
          'Each assumption is put to its low and its high while all others stay as the scenario has them, whether or not that is in keeping with the record. Masses and the stock of single lines, which no draw varies, are varied here too. Assumptions that matter only together do not show.',
        )}
      </Item>
      <Item head={t('Does the sentence hold?')}>
        {t(
          'The share of the draws in keeping with the record, and of the states, in which the same makers stop first; and, for each parameter, the value nearest to the present one at which that flips, looked for in steps over its range and then by halving. A flip that lies between two steps and flips back is missed.',
        )}
      </Item>
    </>
  )
}
