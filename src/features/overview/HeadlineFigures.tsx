// The headline figures, always in view, each with its change against the reference scenario and its range.
import { differInDigits, differInPoints } from '../../format/differences'
import { formatBp, formatIndex, formatShare } from '../../format/numbers'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useResults, useSettledResults } from '../../results/Results'
import { useReferenceName } from '../../results/useReferenceName'
import { t } from '../../texts/translate'
import { CompactFigures, useAway } from './CompactFigures'
import { ExposureFigure } from './ExposureFigure'
import { Figure } from './Figure'
import { FirstStopFigure } from './FirstStopFigure'
import type { HeadlineProps } from './headline'
import styles from './overview.module.css'
import { RangeLine } from './RangeLine'
import { VehiclesFigure } from './VehiclesFigure'

export function HeadlineFigures() {
  const { scenario, outcome, reference } = useResults()
  const ranges = useRanges()
  // The ranges follow the settled results: until those have caught up, they are of an earlier state.
  const behind = useSettledResults().scenario !== scenario
  const analysis = behind ? { ...ranges, stale: true } : ranges
  const against = useReferenceName()
  const referenceName = /^[BC]: /.test(against) ? against : against.toLowerCase()
  const shared: HeadlineProps = { outcome, reference, referenceName, analysis }
  const { ref, away } = useAway()
  return (
    <>
      <CompactFigures outcome={outcome} away={away} />
      <section
        ref={ref}
        className={styles.figures}
        aria-label={t('Headline figures, illustrative')}
        data-part="figures"
        translate="no"
      >
        <SupplyFigure {...shared} />
        <FirstStopFigure {...shared} />
        <VehiclesFigure {...shared} />
        <InflationFigure {...shared} />
        <ExposureFigure {...shared} />
      </section>
    </>
  )
}

function SupplyFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { supplyIndex } = outcome.total
  return (
    <Figure
      label={t('Supply getting through')}
      figure="supply"
      value={formatShare(supplyIndex)}
      range={
        <RangeLine
          analysis={analysis}
          figures={[{ kind: 'share', central: supplyIndex, range: (ranges) => ranges.supplyIndex }]}
        />
      }
      detail={differInPoints(supplyIndex, reference.total.supplyIndex)}
      aside={t('against {reference}', { reference: referenceName })}
    />
  )
}

function InflationFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { peakBp, riskIndex } = outcome.inflation
  return (
    <Figure
      label={t('Inflation risk from here on')}
      figure="inflation-peak"
      value={formatBp(peakBp)}
      unit={t('bp at peak')}
      range={
        <RangeLine
          analysis={analysis}
          figures={[
            {
              kind: 'bp',
              write: (text) => t('{change} bp', { change: text }),
              central: peakBp,
              range: (ranges) => ranges.peakBp,
            },
            { kind: 'index', name: t('Risk index'), central: riskIndex, range: (ranges) => ranges.riskIndex },
          ]}
        />
      }
      detail={t('{index} of 100 (100 = Dec 2021)', { index: formatIndex(riskIndex) })}
      detailFigure="risk-index"
      aside={t('{change} bp against {reference}', {
        change: differInDigits('bp', peakBp, reference.inflation.peakBp),
        reference: referenceName,
      })}
    />
  )
}
