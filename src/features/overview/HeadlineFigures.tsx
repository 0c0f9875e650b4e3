// The headline figures, always in view, each with its change against the reference scenario.

import { formatMonth } from '../../format/dates'
import {
  formatBp,
  formatChange,
  formatCount,
  formatIndex,
  formatPoints,
  formatShare,
  formatUsd,
  formatWhole,
} from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import type { Outcome } from '../../model/outcome'
import { lineStops, listNames } from '../../results/bottomLine'
import { presetName } from '../../results/presets'
import { useResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { ExposureFigure } from './ExposureFigure'
import { Figure } from './Figure'
import styles from './overview.module.css'

export function HeadlineFigures() {
  const { dataset } = useWorkspace()
  const { outcome, reference } = useResults()
  const referenceName = useChoices((choices) => presetName(dataset, choices.reference).toLowerCase())
  const against = `against ${referenceName}`
  const end = formatMonth(weekStart(dataset.calendar, dataset.calendar.weeks - 1))
  return (
    <section className={styles.figures} aria-label="Headline figures, illustrative">
      <Figure
        label="Supply getting through"
        figure="supply"
        value={formatShare(outcome.total.supplyIndex)}
        detail={formatPoints(outcome.total.supplyIndex - reference.total.supplyIndex)}
        aside={against}
      />
      <FirstStop outcome={outcome} reference={reference} referenceName={referenceName} />
      <Figure
        label={`Vehicles at risk to ${end}`}
        figure="vehicles"
        value={formatCount(outcome.total.vehiclesLostAhead)}
        unit={`· ${formatUsd(outcome.total.revenueAtRiskUsd)}`}
        unitFigure="revenue"
        detail={worstHit(outcome, dataset.automakers)}
        aside={changeInVehicles(outcome, reference, against)}
      />
      <Figure
        label="Inflation risk from here on"
        figure="inflation-peak"
        value={formatBp(outcome.inflation.peakBp)}
        unit="bp at peak"
        detail={`${formatIndex(outcome.inflation.riskIndex)} of 100 (100 = Dec 2021)`}
        detailFigure="risk-index"
        aside={`${formatChange(outcome.inflation.peakBp - reference.inflation.peakBp, 1)} bp ${against}`}
      />
      <ExposureFigure outcome={outcome} reference={reference} referenceName={referenceName} />
    </section>
  )
}

function worstHit(outcome: Outcome, makers: readonly { id: string; name: string }[]): string {
  const worst = makers
    .map(({ id, name }) => ({ name, lost: outcome.automakers[id]!.vehiclesLostAhead }))
    .sort((a, b) => b.lost - a.lost)[0]
  return worst && worst.lost >= 1 ? `most at ${worst.name}: ${formatCount(worst.lost)}` : 'none at any of the makers'
}

function changeInVehicles(outcome: Outcome, reference: Outcome, against: string): string {
  const change = outcome.total.vehiclesLostAhead - reference.total.vehiclesLostAhead
  if (Math.abs(change) < 1) return `no change ${against}`
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))} ${against}`
}

function FirstStop({
  outcome,
  reference,
  referenceName,
}: {
  outcome: Outcome
  reference: Outcome
  referenceName: string
}) {
  const { dataset } = useWorkspace()
  const stops = lineStops(dataset, outcome)
  const first = stops[0]
  const tied = stops.filter(({ weeks }) => weeks === first?.weeks)
  const stress = soonest(dataset.automakers.map(({ id }) => outcome.automakers[id]!.weeksToLineStopUnderStress))
  const usual = lineStops(dataset, reference)[0]
  return (
    <Figure
      label="First line stop, licenses held"
      figure="line-stop"
      value={first ? (first.weeks === 0 ? 'Now' : formatWhole(first.weeks)) : 'None'}
      unit={
        first
          ? `${first.weeks === 0 ? '' : first.weeks === 1 ? 'week ' : 'weeks '}· ${listNames(tied.map(({ name }) => name))}`
          : ''
      }
      detail={stress === null ? 'if all lanes stop today: none' : `if all lanes stop today: ${stress} wk`}
      detailFigure="line-stop-stress"
      aside={`${referenceName}: ${usual ? `${usual.weeks} wk` : 'none'}`}
    />
  )
}

function soonest(weeks: (number | null)[]): number | null {
  const stops = weeks.filter((week) => week !== null)
  return stops.length > 0 ? Math.min(...stops) : null
}
