// Method: what a scenario can hold, and the rules for events that a reader adds.

import { useSettledCase } from '../../results/CaseProvider'
import { longestEventTitle, mostAddedEvents } from '../../state/ownEvents'
import { t } from '../../texts/translate'
import { Headed } from './Item'
import { Section } from './Section'

export function ScenarioSection() {
  const { scenario } = useSettledCase()
  const added = scenario.added?.length ?? 0
  return (
    <Section id="scenario">
      <p>
        {t(
          'A scenario says only where it departs from the file: the as-of date and how far ahead to look, events switched on or off, other dates for what-ifs, lanes set by hand, parameters, events of one’s own, and the makers’ levers. The date of an event that is on record cannot be moved.',
        )}
      </p>
      <p>
        <Headed head={t('Events of one’s own.')}>
          {t(
            'A reader can add up to {most}, each with a title of up to {letters} characters, any date, and lanes that it moves to a license state: all of them, or only those of a material, of a kind of customer, or that stand in certain states by then. They count as what-ifs and are on until switched off. On a day that they share with events of the file they act last. Links and files carry them along. This scenario has {added, plural, =0 {none} other {#}}.',
            { most: mostAddedEvents, letters: longestEventTitle, added },
          )}
        </Headed>
      </p>
    </Section>
  )
}
