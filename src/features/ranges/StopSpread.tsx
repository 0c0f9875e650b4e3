// When the first line stops, over all draws: the strip of dots, with its finding as title and its table twin.
import { useId, useState } from 'react'
import { StopsKey, StopsPicture } from '../../charts/stops/StopsPicture'
import { StopsTable } from '../../charts/stops/StopsTable'
import { dotCount, shapeStops } from '../../charts/stops/shapeStops'
import { formatShare } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import type { Ranges } from '../../model/summary'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { TableToggle } from '../../ui/TableToggle'
import { sayAhead } from '../../words/outlook'
import styles from './ranges.module.css'

interface StopSpreadProps {
  ranges: Ranges
  /** Width of the picture until it is measured, px. */
  initialWidth?: number
}

export function StopSpread({ ranges, initialWidth = 0 }: StopSpreadProps) {
  const state = useSettledCase()
  const { dataset, scenario } = state
  const headingId = useId()
  const [asTable, setAsTable] = useState(false)
  const chart = shapeStops(dataset, scenario.asOf, ranges.firstStops)
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.heading}>
        <h3 id={headingId} className={styles.title}>
          {chart.title}{' '}
          <span className={styles.measure}>{t('first line stop {ahead}', { ahead: sayAhead(state) })}</span>
        </h3>
        <TableToggle pressed={asTable} onChange={setAsTable} label={t('First line stops as a table')} />
      </div>
      <StopsKey chart={chart} />
      {asTable ? <StopsTable chart={chart} /> : <StopsPicture chart={chart} initialWidth={initialWidth} />}
      <p className={styles.note}>
        {joinSentences(
          t('Each of {dots} dots is {share} of the draws; key: who stops first, in share of all draws.', {
            dots: dotCount,
            share: formatShare(1 / dotCount),
          }),
          t('Makers that stop in the same week count as several at once.'),
        )}
      </p>
    </section>
  )
}
