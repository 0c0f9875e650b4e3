// Method: what the model leaves out.

import { formatDate } from '../../format/dates'
import { weekStart } from '../../model/calendar'
import { useSettledCase } from '../../results/CaseProvider'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { FigureLink } from '../../views/marks/FigureLink'
import { Item } from './Item'
import styles from './method.module.css'
import { Section } from './Section'

export function LeavesOutSection() {
  const { unevenStocks } = useSettledCase().dataset
  return (
    <Section id="leaves-out">
      <ul className={styles.items}>
        <Item head={t('Plants.')}>
          {t(
            'Vehicles are a year’s U.S. sales, taken as the need for the U.S. market. They are not the output of any plant.',
          )}
        </Item>
        <Item head={t('Uneven stocks.')}>
          {t(
            'There is one stock per maker and class. A single plant with thin stock stops earlier than the model says.',
          )}{' '}
          {unevenStocks ? (
            <>
              {unevenStocks.text} <FirstLoss maker={unevenStocks.automaker} />
            </>
          ) : null}
        </Item>
        <Item head={t('Cuts and easings alike.')}>
          {tNode('A cut phases in at the same {pace} as an easing. That pace was fitted to the exports after a cut.', {
            pace: <FigureLink figure="parameter/phaseWeeks">{t('pace')}</FigureLink>,
          })}
        </Item>
        <Item head={t('A cut that helps later.')}>
          {t(
            'Supply from elsewhere grows while magnets are missing and then stays. A ramp that started early can make a later cut cost less, so a tighter lane is almost always worse, but not always.',
          )}
        </Item>
        <Item head={t('Transit.')}>
          {t(
            'Routes outside China are given the Chinese transit time, and a cut at a mine reaches the part in the same week.',
          )}
        </Item>
        <Item head={t('Single elements.')}>
          {t(
            'Dysprosium and terbium are not inputs of their own. A heavy magnet from Japan with Malaysian neodymium and Chinese dysprosium counts as half safe.',
          )}
        </Item>
        <Item head={t('Whom else it hits.')}>
          {t(
            'Other automakers, other industries, strategy of buyers and sellers, and any answer by policy are not in it; other production only rebuilds dealer stock.',
          )}
        </Item>
      </ul>
    </Section>
  )
}

/** When a maker first loses output in the loaded scenario, as a sentence. */
function FirstLoss({ maker }: { maker: string }) {
  const { dataset, outcome } = useSettledCase()
  const name = dataset.automakers.find(({ id }) => id === maker)?.name
  const week = outcome.paths.output[maker]?.findIndex((output) => output < 1 - 1e-9)
  if (name === undefined || week === undefined) return null
  const loss =
    week < 0
      ? t('In the loaded scenario {name} loses nothing.', { name })
      : t('In the loaded scenario the first loss of {name} falls in the week of {week}.', {
          name,
          week: formatDate(weekStart(dataset.calendar, week)),
        })
  return <span>{loss}</span>
}
