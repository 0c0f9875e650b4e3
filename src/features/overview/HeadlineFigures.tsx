// The headline figures, always in view: how it stands on the date, and what lies ahead, with what would be otherwise.
import { formatLongDate } from '../../format/dates'
import { horizonEnd } from '../../model/horizon'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useCase, useSettledCase } from '../../results/CaseProvider'
import { stoppedNow } from '../../results/lineStops'
import { supply } from '../../results/metrics/supply'
import { t } from '../../texts/translate'
import { causeThatShows, withoutCauseBriefly } from '../../words/causePhrases'
import { AheadControls } from './AheadControls'
import { CompactFigures, useAway } from './CompactFigures'
import { ExposureFigure } from './ExposureFigure'
import { Figure } from './Figure'
import { FirstStopFigure } from './FirstStopFigure'
import type { HeadlineProps } from './headlineProps'
import { InflationFigure } from './InflationFigure'
import styles from './overview.module.css'
import { RangeCaption } from './RangeCaption'
import { RangeLine } from './RangeLine'
import { StoppedFigure } from './StoppedFigure'
import { VehiclesFigure } from './VehiclesFigure'

export function HeadlineFigures() {
  const state = useCase()
  const { dataset, scenario, outcome } = state
  const ranges = useRanges()
  // The ranges follow the settled results: until those have caught up, they are of an earlier state.
  const behind = useSettledCase().scenario !== scenario
  const analysis = behind ? { ...ranges, stale: true } : ranges
  const cause = causeThatShows(state)
  const without = cause && { cause, text: withoutCauseBriefly(state, cause) }
  const shared: HeadlineProps = { outcome, without, analysis }
  const { ref, away } = useAway()
  // Where lines stand still already, the next week with a stop is no date to wait for.
  const waiting = stoppedNow(dataset, outcome).length === 0
  return (
    <>
      <CompactFigures outcome={outcome} away={away} />
      <section
        ref={ref}
        className={styles.groups}
        aria-label={t('Headline figures, illustrative')}
        data-part="figures"
        translate="no"
      >
        <div className={styles.groupHead} data-group="now">
          <h2 className={styles.groupHeading}>{t('Situation on {date}', { date: formatLongDate(scenario.asOf) })}</h2>
          <RangeCaption analysis={analysis} />
        </div>
        <div className={styles.figures} data-group="now">
          <SupplyFigure {...shared} />
          <StoppedFigure />
        </div>
        <AheadControls horizonWeeks={outcome.horizonWeeks} until={horizonEnd(dataset, outcome)} />
        <div className={styles.figures} data-group="ahead" data-waiting={waiting}>
          <VehiclesFigure {...shared} />
          <InflationFigure {...shared} />
          {waiting ? <FirstStopFigure {...shared} /> : null}
          <ExposureFigure outcome={outcome} analysis={analysis} />
        </div>
      </section>
    </>
  )
}

function SupplyFigure({ outcome, analysis }: HeadlineProps) {
  return (
    <Figure label={supply.name} figure={supply.id} value={supply.write(outcome.total.supplyIndex)} place="supply">
      <RangeLine metric={supply} outcome={outcome} analysis={analysis} />
    </Figure>
  )
}
