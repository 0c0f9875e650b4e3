// The model's health: rules that must hold of any result, run on the result at hand.
import { weekOf } from './calendar'
import { numberOf } from './dataset'
import { evaluate } from './evaluate'
import type { Network } from './network'
import type { Outcome } from './outcome'
import type { Scenario } from './scenario'

/** What one rule found. */
export interface HealthCheck {
  rule: string
  ok: boolean
  /** What was looked at, or where the rule is broken. */
  detail: string
}

/** One rule: gives the breaches that it found, each in words, and what it looked at. */
interface Rule {
  rule: string
  looksAt: string
  breaches: (network: Network, scenario: Scenario, outcome: Outcome) => string[]
}

/** Room for rounding, relative to the size of the numbers. */
const slack = 1e-9

const rules: readonly Rule[] = [
  { rule: 'As-of date lies in the calendar', looksAt: 'week of the as-of date', breaches: asOfOutside },
  { rule: 'Clearance lies between those of the license states', looksAt: 'every lane', breaches: clearanceOutside },
  { rule: 'What flows into a node flows out of it', looksAt: 'every node', breaches: unbalanced },
  { rule: 'No flow exceeds its normal', looksAt: 'every link', breaches: overNormal },
  { rule: 'Supply lies between 0 and 1', looksAt: 'every maker and week', breaches: supplyOutside },
  { rule: 'Output lies between 0 and 1', looksAt: 'every maker and week', breaches: outputOutside },
  { rule: 'Dealer stock lies between empty and full', looksAt: 'every week', breaches: dealerStockOutside },
  { rule: 'Indexes lie between 0 and 100', looksAt: 'exposure and inflation risk', breaches: indexesOutside },
  { rule: 'Totals are the sums of the makers', looksAt: 'vehicles, revenue, supply', breaches: totalsApart },
  { rule: 'With all lanes open nothing is lost', looksAt: 'a run of its own', breaches: lostWhenOpen },
]

/** Holds a result to every rule (sections 3 to 7). */
export function checkHealth(network: Network, scenario: Scenario, outcome: Outcome): HealthCheck[] {
  return rules.map(({ rule, looksAt, breaches }) => {
    const found = breaches(network, scenario, outcome)
    const more = found.length > 1 ? `; ${found.length - 1} more` : ''
    return { rule, ok: found.length === 0, detail: found.length === 0 ? looksAt : `${found[0]}${more}` }
  })
}

// Written so that what is no number counts as outside.
function isWithin(value: number, low: number, high: number): boolean {
  const room = slack * Math.max(1, Math.abs(low), Math.abs(high))
  return value >= low - room && value <= high + room
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= slack * Math.max(1, Math.abs(one), Math.abs(other))
}

function asOfOutside({ dataset }: Network, { asOf }: Scenario, { asOfWeek }: Outcome): string[] {
  const inCalendar = asOfWeek === weekOf(dataset.calendar, asOf) && isWithin(asOfWeek, 0, dataset.calendar.weeks - 1)
  return inCalendar ? [] : [`week ${asOfWeek} of ${dataset.calendar.weeks}`]
}

function clearanceOutside({ dataset }: Network, _: Scenario, { lanes }: Outcome): string[] {
  const allowed = dataset.licenseStates.map(({ clearance }) => numberOf(clearance))
  const [low, high] = [Math.min(...allowed), Math.max(...allowed)]
  return Object.entries(lanes).flatMap(([id, { clearance }]) =>
    isWithin(clearance, low, high) ? [] : [`${id}: ${clearance}, outside ${low} to ${high}`],
  )
}

function unbalanced({ dataset }: Network, _: Scenario, { flows }: Outcome): string[] {
  const balances = new Map(dataset.nodes.map(({ id }) => [id, { into: 0, out: 0, sources: 0, targets: 0 }]))
  for (const { source, target, delivered } of flows) {
    const [from, to] = [balances.get(source), balances.get(target)]
    if (!from || !to) return [`${source} to ${target}: no such node`]
    from.out += delivered
    from.targets++
    to.into += delivered
    to.sources++
  }
  // Where a chain begins or ends there is nothing to balance.
  return [...balances].flatMap(([id, { into, out, sources, targets }]) =>
    sources === 0 || targets === 0 || isSame(into, out) ? [] : [`${id}: ${into} t in, ${out} t out`],
  )
}

function overNormal(_network: Network, _: Scenario, { flows }: Outcome): string[] {
  return flows.flatMap(({ source, target, baseline, delivered }) =>
    isWithin(delivered, 0, baseline) ? [] : [`${source} to ${target}: ${delivered} of ${baseline} t`],
  )
}

function pathsOutside(paths: Record<string, readonly number[]>, low: number, high: number): string[] {
  return Object.entries(paths).flatMap(([id, values]) =>
    values.flatMap((value, week) => (isWithin(value, low, high) ? [] : [`${id}, week ${week}: ${value}`])),
  )
}

function supplyOutside(_network: Network, _: Scenario, { paths, total }: Outcome): string[] {
  return pathsOutside({ ...paths.supply, total: [total.supplyIndex] }, 0, 1)
}

function outputOutside(_network: Network, _: Scenario, { paths }: Outcome): string[] {
  return pathsOutside(paths.output, 0, 1)
}

function dealerStockOutside({ dataset }: Network, { parameters }: Scenario, { paths }: Outcome): string[] {
  const parameter = dataset.parameters.find(({ id }) => id === 'dealerStockWeeks')
  const full = parameters?.dealerStockWeeks ?? parameter?.value ?? Number.NaN
  return pathsOutside({ 'dealer stock': paths.dealerStockWeeks }, 0, full)
}

function indexesOutside(_network: Network, _: Scenario, { automakers, ahead }: Outcome): string[] {
  const exposures = Object.entries(automakers).map(([id, maker]) => [`exposure of ${id}`, maker.exposureIndex] as const)
  return [...exposures, ['inflation risk', ahead.inflation.riskIndex] as const].flatMap(([name, index]) =>
    isWithin(index, 0, 100) ? [] : [`${name}: ${index}`],
  )
}

function totalsApart(_network: Network, _: Scenario, { automakers, total, ahead }: Outcome): string[] {
  const makers = Object.values(automakers)
  const toCome = Object.values(ahead.automakers)
  const sum = <T>(items: readonly T[], pick: (item: T) => number) => items.reduce((done, item) => done + pick(item), 0)
  const tonnes = sum(makers, ({ magnetTonnesPerYear }) => magnetTonnesPerYear)
  const supplied = sum(makers, (maker) => maker.magnetTonnesPerYear * maker.supplyIndex)
  const pairs: [string, number, number][] = [
    ['vehicles lost ahead', ahead.total.vehiclesLost, sum(toCome, ({ vehiclesLost }) => vehiclesLost)],
    ['revenue at risk', ahead.total.revenueAtRiskUsd, sum(toCome, ({ revenueAtRiskUsd }) => revenueAtRiskUsd)],
    ['supply', total.supplyIndex, tonnes > 0 ? supplied / tonnes : 1],
  ]
  return pairs.flatMap(([name, one, other]) => (isSame(one, other) ? [] : [`${name}: ${one}, makers ${other}`]))
}

/** Runs the scenario's assumptions once more, without events and with every lane in the initial state. */
function lostWhenOpen(network: Network, { asOf, parameters, measures }: Scenario, _: Outcome): string[] {
  const { events, lanes, licenseStates, initialState } = network.dataset
  // A dataset whose initial state holds something back makes no such promise.
  if (numberOf(licenseStates.find(({ id }) => id === initialState)!.clearance) < 1) return []
  const open: Scenario = {
    // The weeks ahead are worked out from the as-of week on; at the start of the calendar nothing would have to be.
    asOf,
    events: Object.fromEntries(events.map(({ id }) => [id, false])),
    overrides: Object.fromEntries(lanes.map(({ id }) => [id, initialState])),
    ...(parameters ? { parameters } : {}),
    ...(measures ? { measures } : {}),
  }
  const { total, ahead } = evaluate(network, open)
  const lost = ahead.total.vehiclesLost
  const none = isSame(total.supplyIndex, 1) && isWithin(lost, 0, 1e-3) && isWithin(ahead.inflation.peakBp, -1e-6, 1e-6)
  return none ? [] : [`supply ${total.supplyIndex}, ${lost} vehicles lost, ${ahead.inflation.peakBp} bp`]
}
