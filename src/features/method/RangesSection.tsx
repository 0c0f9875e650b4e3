// Method: how the range of our assumptions is drawn, and what its percentiles mean.

import { formatWhole } from '../../format/numbers'
import { seed } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { useChoices } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import styles from './method.module.css'
import { Section } from './Section'

export function RangesSection() {
  const { dataset } = useSettledCase()
  const draws = useChoices((choices) => choices.view.draws)
  const ranged = dataset.parameters.filter(({ low, high }) => low < high).length
  return (
    <Section id="ranges">
      <p>
        {t(
          'The whole model is run again {draws} times, each time with other assumptions. Of the {count} parameters {ranged} have a range; so have the weight and the stock cover of part classes, the stock of makers, and the clearance and assurance of license states. Each is drawn from a triangle over its low, central and high value: values near the central one come up most, values beyond the ends never.',
          { draws: formatWhole(draws), count: dataset.parameters.length, ranged },
        )}
      </p>
      <ul className={styles.items}>
        <li>
          {t(
            'All clearances share one random number, and all assurances another, so that a looser license state stays looser in every draw. All else is drawn on its own.',
          )}
        </li>
        <li>{t('Shares of supply and masses of magnets stay fixed here; the tornado varies them.')}</li>
        <li>{t('What is set by hand stays where it was set.')}</li>
        <li>
          {t(
            'A draw depends on the seed, which is {seed}, and on its number alone. The same choices give the same ranges on every screen, in any number of workers.',
            { seed },
          )}
        </li>
      </ul>
      <p>
        {tNode(
          'Shown are the tenth, fiftieth and ninetieth percentile, interpolated between the two nearest draws. A line stop that never comes counts as infinitely far away; where that reaches a percentile, the page writes that none comes. The label is {range}: it says how far our own doubts carry the result. It is no confidence interval, and no probability of anything.',
          { range: <em>{t('range of our assumptions')}</em> },
        )}
      </p>
    </Section>
  )
}
