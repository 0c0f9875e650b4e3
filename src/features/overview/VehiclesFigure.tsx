// Headline figure: vehicles and revenue at risk over the horizon, and who is hit most.
import { formatCount } from '../../format/numbers'
import type { Outcome } from '../../model/outcome'
import { revenue } from '../../results/metrics/revenue'
import { vehicles } from '../../results/metrics/vehicles'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import { RangeLine } from './RangeLine'

export function VehiclesFigure({ outcome, reference, cause, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const { vehiclesLost, revenueAtRiskUsd } = outcome.ahead.total
  return (
    <Figure
      label={vehicles.name}
      figure={vehicles.id}
      value={vehicles.write(vehiclesLost)}
      unit={`· ${revenue.write(revenueAtRiskUsd)}`}
      unitFigure={revenue.id}
      range={
        <RangeLine
          outcome={outcome}
          analysis={analysis}
          figures={[{ metric: vehicles }, { metric: revenue, name: t('Revenue') }]}
        />
      }
      detail={
        cause
          ? t(
              'otherwise {count}',
              { count: vehicles.write(cause.vehiclesLost) },
              'vehicles without the event that matters most',
            )
          : worstHit(outcome, dataset.automakers)
      }
      aside={changeInVehicles(outcome, reference, referenceName)}
    />
  )
}

function worstHit(outcome: Outcome, makers: readonly { id: string; name: string }[]): string {
  const worst = makers
    .map(({ id, name }) => ({ name, lost: outcome.ahead.automakers[id]!.vehiclesLost }))
    .sort((a, b) => b.lost - a.lost)[0]
  return worst && worst.lost >= 1
    ? t('most at {maker}: {count}', { maker: worst.name, count: formatCount(worst.lost) })
    : t('none at any of the makers')
}

function changeInVehicles(outcome: Outcome, reference: Outcome, referenceName: string): string {
  const change = vehicles.change(outcome.ahead.total.vehiclesLost, reference.ahead.total.vehiclesLost)
  if (!change.moved) return t('no change against {reference}', { reference: referenceName })
  return t('{change} against {reference}', { change: change.text, reference: referenceName })
}
