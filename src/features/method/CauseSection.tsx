// Method: how the event that the page names is found, and what would be without it.

import { formatCount } from '../../format/numbers'
import type { Departure } from '../../model/cause'
import type { Dataset } from '../../model/dataset'
import { eventsOf } from '../../model/licenses'
import { useSettledCase } from '../../results/CaseProvider'
import { laneName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { Section } from './Section'

export function CauseSection() {
  const { cause, dataset, outcome, network, scenario } = useSettledCase()
  return (
    <Section id="cause">
      <p>
        {t(
          'Where the page names what the figures ahead hang on, it has run the scenario again without each thing that could be otherwise, one at a time: every event that is on, every lane set by hand, every parameter that is not at its central value, and the makers’ levers together. Named is the one whose absence changes the vehicles unbuilt ahead most, whether up or down, and beside a figure stands what it would be without that one. Of equals the later in the file counts, since what comes first may have led on to it. Less than one vehicle counts as no change.',
        )}
      </p>
      <p>
        {cause
          ? t(
              'In this scenario that is: {name}. With it {now} vehicles are lost over the horizon, without it {without}.',
              {
                name: departureName(dataset, eventsOf(network, scenario), cause.departure),
                now: formatCount(outcome.ahead.total.vehiclesLost),
                without: formatCount(cause.vehiclesLost),
              },
            )
          : t('In this scenario nothing of the kind changes them.')}
      </p>
      <p>
        {t(
          'This takes each thing away alone. Two that stand in for one another then both seem to matter little; the contributions of events, below, share such effects out.',
        )}
      </p>
    </Section>
  )
}

function departureName(
  dataset: Dataset,
  events: readonly { id: string; title: string }[],
  departure: Departure,
): string {
  switch (departure.kind) {
    case 'event':
      return t('the event “{title}”', { title: events.find(({ id }) => id === departure.id)?.title ?? departure.id })
    case 'lane':
      return t('the lane set by hand, {lane}', { lane: laneName(dataset, departure.id) })
    case 'parameter':
      return t('the parameter “{label}”', {
        label: dataset.parameters.find(({ id }) => id === departure.id)?.label ?? departure.id,
      })
    case 'measures':
      return t('the makers’ own levers')
  }
}
