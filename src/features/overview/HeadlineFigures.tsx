// The headline figures, always in view, each with its change against the reference scenario and its range.
import { formatLongDate } from '../../format/dates'
import { formatIndex } from '../../format/numbers'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useCase, useSettledCase } from '../../results/CaseProvider'
import { inflationPeak, riskIndex } from '../../results/metrics/inflation'
import { supply } from '../../results/metrics/supply'
import { referencePin } from '../../state/pins'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { useReferenceName } from '../../words/useReferenceName'
import { AheadControls } from './AheadControls'
import { CompactFigures, useAway } from './CompactFigures'
import { ExposureFigure } from './ExposureFigure'
import { Figure } from './Figure'
import { FirstStopFigure } from './FirstStopFigure'
import type { HeadlineProps } from './headlineProps'
import styles from './overview.module.css'
import { RangeLine } from './RangeLine'
import { StoppedFigure } from './StoppedFigure'
import { VehiclesFigure } from './VehiclesFigure'

export function HeadlineFigures() {
  const { scenario, outcome, reference, cause } = useCase()
  const ranges = useRanges()
  // The ranges follow the settled results: until those have caught up, they are of an earlier state.
  const behind = useSettledCase().scenario !== scenario
  const analysis = behind ? { ...ranges, stale: true } : ranges
  const against = useReferenceName()
  const isPin = useChoices(({ reference }) => referencePin(reference) !== null)
  const referenceName = isPin ? against : against.toLowerCase()
  const shared: HeadlineProps = { outcome, reference, cause, referenceName, analysis }
  const { ref, away } = useAway()
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
        <h2 className={styles.groupHeading}>{t('Situation on {date}', { date: formatLongDate(scenario.asOf) })}</h2>
        <div className={styles.figures} data-group="now">
          <SupplyFigure {...shared} />
          <StoppedFigure {...shared} />
        </div>
        <AheadControls outcome={outcome} />
        <div className={styles.figures} data-group="ahead">
          <FirstStopFigure {...shared} />
          <VehiclesFigure {...shared} />
          <InflationFigure {...shared} />
          <ExposureFigure {...shared} />
        </div>
      </section>
    </>
  )
}

function SupplyFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { supplyIndex } = outcome.total
  return (
    <Figure
      label={supply.name}
      figure={supply.id}
      value={supply.write(supplyIndex)}
      range={<RangeLine outcome={outcome} analysis={analysis} figures={[{ metric: supply }]} />}
      detail={supply.change(supplyIndex, reference.total.supplyIndex).text}
      aside={t('against {reference}', { reference: referenceName })}
    />
  )
}

function InflationFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { peakBp, riskIndex: index } = outcome.ahead.inflation
  const { text } = inflationPeak.change(peakBp, reference.ahead.inflation.peakBp)
  return (
    <Figure
      label={inflationPeak.name}
      figure={inflationPeak.id}
      value={inflationPeak.write(peakBp)}
      range={
        <RangeLine
          outcome={outcome}
          analysis={analysis}
          figures={[{ metric: inflationPeak }, { metric: riskIndex, name: t('Risk index') }]}
        />
      }
      detail={t('{index} of 100 (100 = Dec 2021)', { index: formatIndex(index) })}
      detailFigure={riskIndex.id}
      aside={t('{change} against {reference}', {
        change: text,
        reference: referenceName,
      })}
    />
  )
}
