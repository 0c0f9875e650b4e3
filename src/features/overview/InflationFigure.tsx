// Headline figure: what inflation gains at its peak over the horizon, and whether that is where the horizon cuts it off.
import { isNextToNone } from '../../format/numbers'
import { inflationPeak, isStillRising } from '../../results/metrics/inflation'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import { RangeLine } from './RangeLine'

export function InflationFigure({ outcome, without, analysis }: HeadlineProps) {
  const { peakBp } = outcome.ahead.inflation
  const none = isNextToNone(peakBp)
  const unit = isStillRising(outcome)
    ? t('points, still rising', {}, 'after inflation at its peak')
    : t('points', {}, 'after inflation at its peak')
  const otherwise = without && inflationPeak.write(without.cause.peakBp)
  return (
    <Figure
      label={inflationPeak.name}
      figure={inflationPeak.id}
      value={none ? inflationPeak.write(peakBp) : inflationPeak.short(peakBp)}
      words={none}
      unit={none ? null : unit}
      otherwise={
        otherwise === null || otherwise === inflationPeak.write(peakBp)
          ? null
          : t('{value} otherwise', { value: otherwise })
      }
      place="inflation"
    >
      <RangeLine metric={inflationPeak} outcome={outcome} analysis={analysis} />
    </Figure>
  )
}
