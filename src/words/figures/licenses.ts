// Provenance of license states and lanes.

import { formatDate, formatLongDate } from '../../format/dates'
import { writeNumber, writePercent, writeWeeks } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import { joinClauses } from '../../format/sentences'
import { weekStart } from '../../model/calendar'
import { type LicenseState, numberOf, type Quantity } from '../../model/dataset'
import { dateOf, eventsOf, isTold, type LaneHistory, laneHistories } from '../../model/licenses'
import type { Case } from '../../results/case'
import { parameterQuantities } from '../../results/grounding'
import { laneName, stateName } from '../../results/networkNames'
import { t, written } from '../../texts/translate'
import { restsOn } from './basis'
import type { FigureDescription, FormulaLine } from './figure'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'

/** Provenance of `state/<licenseStateId>`. */
export function describeState({ dataset }: Case, state: LicenseState): FigureDescription {
  const { id, name, text, clearance, assurance, validWeeks } = state
  const quantities: Quantity[] = validWeeks === undefined ? [clearance, assurance] : [clearance, assurance, validWeeks]
  const group = t('What the state stands for')
  const inputs = [
    quantityInput(dataset, clearance, {
      group,
      label: t('Clearance: share of the normal flow that passes'),
      write: writePercent,
    }),
    quantityInput(dataset, assurance, {
      group,
      label: t('Assurance: share that one may count on staying open'),
      write: writePercent,
    }),
  ]
  if (validWeeks !== undefined) {
    inputs.push(quantityInput(dataset, validWeeks, { group, label: t('Length of a license'), write: writeWeeks }))
  }
  return {
    id: `state/${id}`,
    title: t('License state: {name}', { name }),
    value: t('{share} passes', { share: writePercent(numberOf(clearance)) }),
    meaning: t('{text} {share} of the normal flow is taken as safe to count on.', {
      text: text ?? t('A state of a license lane.'),
      share: writePercent(numberOf(assurance)),
    }),
    basis: { basis: inputs[0]!.basis, restsOn: null },
    reference: null,
    formula: [],
    inputs,
    sources: sourcesOf(dataset, quantities),
    methodSection: 'licenses',
    caveats: [
      t('One clearance for every lane in this state: differences between materials and customers are not known.'),
    ],
    sayIt: null,
  }
}

/** The states that a lane has been in as known on the as-of date, in order, each with its clearance. */
function laneSteps({ dataset, network, outcome }: Case, { held }: LaneHistory) {
  const clearanceOf = (state: number) => numberOf(dataset.licenseStates[state]!.clearance)
  const initial = network.stateIndex.get(dataset.initialState)!
  return held
    .filter(({ week }) => week <= outcome.asOfWeek)
    .map(({ week, state }, i, steps) => {
      const before = steps[i - 1]?.state ?? initial
      return { week, state: dataset.licenseStates[state]!, from: clearanceOf(before), to: clearanceOf(state) }
    })
}

/** The clearance now as its changes, each over its own weeks: those that are complete together, then one term each. */
function laneFormula(context: Case, history: LaneHistory, clearance: number): FormulaLine[] {
  const steps = laneSteps(context, history)
  const [first] = steps
  if (!first)
    return [t('No change of this lane so far: the clearance is that of the state in which the calendar starts.')]
  const phase = Math.max(1, parameterNow(context, 'phaseWeeks'))
  const terms = steps.map(({ week, from, to }) => {
    const elapsed = context.outcome.asOfWeek - week + 1
    return `(${writeNumber(to)} − ${writeNumber(from)}) × min(1, ${elapsed} ÷ ${writeNumber(phase)})`
  })
  const weeks = steps.map(({ week, state }) =>
    t(
      '{state} since the week of {week}',
      { state: state.name.toLowerCase(), week: formatDate(weekStart(context.dataset.calendar, week)) },
      'license state, and when it began',
    ),
  )
  return [
    t(
      'Clearance at the start + sum over changes of (clearance of the new state − that of the one before) × weeks since the change ÷ weeks that a change takes, at most 1.',
    ),
    t('The changes: {changes}.', { changes: joinClauses(weeks) }),
    { sum: `${writeNumber(first.from)} + ${terms.join(' + ')} = ${writeNumber(clearance)}` },
  ]
}

function laneCauses({ dataset, scenario }: Case, history: LaneHistory) {
  const events = eventsOf({ dataset }, scenario)
  return history.changes.flatMap(({ event: id, week, state, fate }) => {
    const event = events.find((one) => one.id === id)
    if (fate !== 'took hold' || (event && dateOf(event, scenario) > scenario.asOf)) return []
    const title = event?.title ?? t('Set by hand')
    const evidence = event && isTold(event) ? event.evidence : null
    const input = computedInput(
      t('What changed it'),
      t('{title}, week of {week}', { title, week: formatDate(weekStart(dataset.calendar, week)) }),
      written(dataset.licenseStates[state]!.name),
      null,
    )
    const basis = evidence === 'document' || evidence === 'reported' ? evidence : ('assumption' as const)
    return [{ ...input, basis }]
  })
}

/** Provenance of `lane/<laneId>`. */
export function describeLane(context: Case, lane: number): FigureDescription {
  const { dataset, network, scenario, outcome, reference } = context
  const { id, text } = dataset.lanes[lane]!
  const { state, clearance } = outcome.lanes[id]!
  const history = laneHistories(network, scenario)[lane]!
  const entered = laneSteps(context, history).map((step) => step.state)
  const states = dataset.licenseStates.filter((one) => one.id === dataset.initialState || entered.includes(one))
  const quantities = [...states.map((one) => one.clearance), ...parameterQuantities(context, ['phaseWeeks'])]
  const inReference = reference.lanes[id]!
  return {
    id: `lane/${id}`,
    title: laneName(dataset, id),
    value: t('{share} passes', { share: formatShare(clearance) }),
    meaning: t('{text} On {date} it stands in the state “{state}”.', {
      text: text ?? t('A license lane.'),
      date: formatLongDate(scenario.asOf),
      state: stateName(dataset, state),
    }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: t('{share} passes, {state}', {
      share: formatShare(inReference.clearance),
      state: stateName(dataset, inReference.state).toLowerCase(),
    }),
    formula: laneFormula(context, history, clearance),
    inputs: [
      ...states.map((one) =>
        quantityInput(dataset, one.clearance, {
          group: t('States'),
          label: one.name,
          write: writePercent,
          figure: `state/${one.id}`,
        }),
      ),
      ...laneCauses(context, history),
      ...parameterInputs(context, ['phaseWeeks']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'licenses',
    caveats: [t('Tightening phases in at the same pace as easing, and a change goes on while the next one begins.')],
    sayIt: null,
  }
}
