// Who holds which card: Washington's measures and Beijing's license states over time, and what Beijing could withdraw.
import { addDays, dayNumber, weekStart } from './calendar'
import { type Capital, type Card, type CardStep, type IsoDate, numberOf } from './dataset'
import { fillSupplyIndexes } from './flows'
import { dateOf, eventsOf, isEnabled, type LaneHistory, laneHistories } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import type { Scenario } from './scenario'

/** A stretch of time in which a card stands at one level. */
export interface CardSpan {
  /** For license states the first day of a week. */
  start: IsoDate
  /** First day on which it no longer does; null while nothing ends it. */
  end: IsoDate | null
  /** Level of a measure; null for a license state. */
  level: string | null
  /** The step that set the level; null for a license state. */
  step: CardStep | null
  /** Ids of the lanes in the license state; empty for a measure. */
  lanes: string[]
}

export interface CardInForce {
  id: string
  side: Capital
  name: string
  /** Id of the license state that the card is; null for a measure. */
  state: string | null
  /** By date, without overlap. */
  spans: CardSpan[]
}

export interface CardsInForce {
  /** Measures in the order of the dataset, then license states, the tightest first; a card without spans is never in force. */
  cards: CardInForce[]
  /** By week: share (0 to 1) of the makers' magnets that crosses at least one lane in another state than the initial one. */
  withdrawableShare: number[]
}

/** The cards of a scenario: measures by their steps, license states by the histories of the lanes (section 3). */
export function cardsInForce(network: Network, scenario: Scenario): CardsInForce {
  const histories = laneHistories(network, scenario)
  const measures = (network.dataset.cards ?? []).map((card) => measureOf(network, scenario, card))
  return {
    cards: [...measures, ...licenseCards(network, histories)],
    withdrawableShare: withdrawableShares(networkUnder(network, scenario), histories),
  }
}

/** The span of a card that holds at the end of a week, its changes included; null where none does. */
export function spanInWeek(network: Network, { spans }: CardInForce, week: number): CardSpan | null {
  const lastDay = addDays(weekStart(network.dataset.calendar, week), 6)
  return spans.find(({ start, end }) => start <= lastDay && (end === null || end > lastDay)) ?? null
}

function measureOf(network: Network, scenario: Scenario, card: Card): CardInForce {
  const steps = card.steps.flatMap((step) => stepInForce(network, scenario, step) ?? [])
  steps.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const spans = steps.flatMap(({ start, until, step }, i) => {
    const next = steps[i + 1]?.start ?? null
    const end = until !== null && (next === null || until < next) ? until : next
    // A level that another replaces on its first day never held.
    if (step.level === null || (end !== null && end <= start)) return []
    return [{ start, end, level: step.level, step, lanes: [] }]
  })
  return { id: card.id, side: card.side, name: card.name, state: null, spans }
}

/** When a step holds; null while an event that it needs is off. A step keeps its distance in days from its event. */
function stepInForce(network: Network, scenario: Scenario, step: CardStep) {
  const events = eventsOf(network, scenario)
  const isOn = (id: string) => events.some((event) => event.id === id && isEnabled(event, scenario))
  const cause = events.find(({ id }) => id === step.event)
  if ((step.event !== undefined && !isOn(step.event)) || !(step.needs ?? []).every(isOn)) return null
  const moved = cause ? dayNumber(dateOf(cause, scenario)) - dayNumber(cause.date) : 0
  return {
    start: addDays(step.date, moved),
    until: step.until == null ? null : addDays(step.until, moved),
    step,
  }
}

/** A stay of one lane in one state. */
interface Stay {
  lane: string
  state: number
  start: IsoDate
  end: IsoDate | null
}

function licenseCards(network: Network, histories: LaneHistory[]): CardInForce[] {
  const { licenseStates, initialState } = network.dataset
  const stays = network.dataset.lanes.flatMap(({ id }, lane) => staysOf(network, id, histories[lane]!))
  return licenseStates
    .filter(({ id }) => id !== initialState)
    .sort((a, b) => numberOf(a.clearance) - numberOf(b.clearance))
    .map(({ id, name }) => {
      const own = stays.filter(({ state }) => state === network.stateIndex.get(id))
      return { id: `license/${id}`, side: 'CN', name, state: id, spans: spansOf(own) }
    })
}

/** Stays outlast whole weeks, as the model counts them: one starts with the week in which its state is entered. */
function staysOf(network: Network, lane: string, { steps }: LaneHistory): Stay[] {
  const starts = steps.map(({ week }) => weekStart(network.dataset.calendar, week))
  return steps.map(({ state }, i) => ({ lane, state, start: starts[i]!, end: starts[i + 1] ?? null }))
}

/** Stretches in which the same lanes are in a state. */
function spansOf(stays: Stay[]): CardSpan[] {
  const days = new Set(stays.flatMap(({ start, end }) => (end === null ? [start] : [start, end])))
  const cuts = [...days].sort()
  return cuts.flatMap((start, i) => {
    const held = stays.filter((stay) => stay.start <= start && (stay.end === null || stay.end > start))
    if (held.length === 0) return []
    return [{ start, end: cuts[i + 1] ?? null, level: null, step: null, lanes: held.map(({ lane }) => lane) }]
  })
}

/** By week: `1 - alpha` of the makers, weighted by tonnes, with nothing passing lanes that have left the initial state (section 4). */
function withdrawableShares(network: Network, histories: LaneHistory[]): number[] {
  const { makers, totalKgPerYear, dataset } = network
  const { weeks } = dataset.calendar
  const initial = network.stateIndex.get(dataset.initialState)!
  const passed = new Float64Array(histories.length).fill(1)
  const alpha = new Float64Array(dataset.nodes.length).fill(1)
  const shares: number[] = []
  for (let week = 0; week < weeks; week++) {
    let moved = week === 0
    histories.forEach(({ steps }, lane) => {
      const step = steps.find((one) => one.week === week)
      if (!step) return
      passed[lane] = step.state === initial ? 1 : 0
      moved = true
    })
    if (moved && totalKgPerYear > 0) {
      fillSupplyIndexes(network, { values: passed, stride: 1, at: 0 }, alpha)
      const kg = makers.reduce((sum, maker) => sum + maker.kgPerYear * (1 - alpha[maker.node]!), 0)
      // Rounding must not pass for supply that a license controls.
      shares.push(kg > 1e-9 * totalKgPerYear ? kg / totalKgPerYear : 0)
    } else shares.push(shares.at(-1) ?? 0)
  }
  return shares
}
