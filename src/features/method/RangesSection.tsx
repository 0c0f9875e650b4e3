// Method: how the range of our assumptions is drawn, which draws count, and what its percentiles mean.

import { formatWhole } from '../../format/numbers'
import { fewestInKeeping, mostTried } from '../../model/keeping'
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
          'The whole model is run again {draws} times, each time with other assumptions. Of the {count} parameters {ranged} have a range; so have the weight and the stock cover of part classes, the stock of makers, the clearance and assurance of license states, and the shares of supply that cross a lane. Each is drawn from a triangle over its low, central and high value: values near the central one come up most, values beyond the ends never.',
          { draws: formatWhole(draws), count: dataset.parameters.length, ranged },
        )}
      </p>
      <ul className={styles.items}>
        <li>
          {t(
            'All clearances share one random number, all assurances another, and all shares that cross a lane a third: a looser license state stays looser in every draw, and where more comes from China over a lane, the other origins make room in proportion. All else is drawn on its own.',
          )}
        </li>
        <li>
          {t(
            'Masses of magnets, and the stock of single lines against the mean of their maker, stay as they are; how unequal stocks are overall is drawn. The tornado varies them all.',
          )}
        </li>
        <li>{t('What is set by hand stays where it was set.')}</li>
        <li>
          {t(
            'A draw depends on the seed, which is {seed}, and on its number alone. The same choices give the same ranges on every screen, in any number of workers.',
            { seed },
          )}
        </li>
      </ul>
      <Matching draws={draws} />
      <p>
        {tNode(
          'Shown are the tenth, fiftieth and ninetieth percentile, interpolated between the two nearest draws. A line stop that never comes counts as infinitely far away; where that reaches a percentile, the page writes that none comes. The label is {range}: it says how far our own doubts carry the result. It is no confidence interval, and no probability of anything.',
          { range: <em>{t('range of our assumptions, in keeping with the record')}</em> },
        )}
      </p>
    </Section>
  )
}

/** Which draws count. */
function Matching({ draws }: { draws: number }) {
  return (
    <p>
      {tNode(
        'Before a draw counts it must tell the past: it is run through what happened in 2025 and left out if it breaks any record. This is {matching} (Craig and others, 1997), in the form that rejects (Beaumont and others, 2002). Draws are looked through one after another until {draws} are in keeping, {most} at most, and the page says how many of how many they are. Where fewer than {fewest} turn out to be, as when a parameter is set far off, they would say too little: then all draws are used, and that is said as well. Bands, shares of draws and every other word about draws use the same ones.',
        {
          matching: <em>{t('history matching')}</em>,
          draws: formatWhole(draws),
          most: formatWhole(mostTried(draws)),
          fewest: fewestInKeeping,
        },
      )}
    </p>
  )
}
