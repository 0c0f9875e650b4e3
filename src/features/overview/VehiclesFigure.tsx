// Headline figure: vehicles that go unbuilt over the horizon with their revenue, and how many without what matters most.
import { revenue } from '../../results/metrics/revenue'
import { vehicles } from '../../results/metrics/vehicles'
import { t } from '../../texts/translate'
import { countOrNone } from '../../words/aheadPhrases'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import { RangeLine } from './RangeLine'

export function VehiclesFigure({ outcome, without, analysis }: HeadlineProps) {
  const { vehiclesLost, revenueAtRiskUsd } = outcome.ahead.total
  return (
    <Figure
      label={t('Vehicles unbuilt')}
      figure={vehicles.id}
      value={vehicles.write(vehiclesLost)}
      unit={revenue.write(revenueAtRiskUsd)}
      unitFigure={revenue.id}
      otherwise={
        without &&
        t(
          '{value} {without}',
          { value: countOrNone(without.cause.vehiclesLost), without: without.text },
          'what a figure would be, and without what',
        )
      }
      place="vehicles"
    >
      <RangeLine metric={vehicles} outcome={outcome} analysis={analysis} />
    </Figure>
  )
}
