// Provenance of license states and lanes.

import { formatDate } from '../../format/dates'
import { writeNumber, writePercent, writeWeeks } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { type LicenseState, numberOf, type Quantity } from '../../model/dataset'
import { fillClearance, type LaneHistory, laneHistories } from '../../model/licenses'
import type { Case } from '../../results/case'
import { parameterQuantities } from '../../results/grounding'
import { laneName, stateName } from '../../results/networkNames'
import { t } from '../../texts/translate'
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

/** The step that a lane is in: from which state and clearance, and since when; null while nothing has changed. */
function laneStep(context: Case, history: LaneHistory) {
  const { dataset, network, outcome } = context
  const past = history.steps.filter(({ week }) => week <= outcome.asOfWeek)
  const step = past.at(-1)
  if (!step) return null
  const clearances = Float64Array.from(dataset.licenseStates, ({ clearance }) => numberOf(clearance))
  const initial = clearances[network.stateIndex.get(dataset.initialState)!]!
  const path = new Float64Array(network.weeks)
  fillClearance(path, 0, network.weeks, history.steps, clearances, initial, parameterNow(context, 'phaseWeeks'))
  return {
    week: step.week,
    from: step.week > 0 ? path[step.week - 1]! : initial,
    to: clearances[step.state]!,
    before: dataset.licenseStates[past.at(-2)?.state ?? network.stateIndex.get(dataset.initialState)!]!,
  }
}

function laneFormula(context: Case, history: LaneHistory, clearance: number): FormulaLine[] {
  const step = laneStep(context, history)
  if (!step)
    return [t('No change of this lane so far: the clearance is that of the state in which the calendar starts.')]
  const phase = Math.max(1, parameterNow(context, 'phaseWeeks'))
  const elapsed = context.outcome.asOfWeek - step.week + 1
  const [from, to] = [writeNumber(step.from), writeNumber(step.to)]
  return [
    t(
      'Clearance before the change + (clearance of the new state − clearance before) × weeks in the new state ÷ weeks that a change takes. In the new state since the week of {week}.',
      { week: formatDate(weekStart(context.dataset.calendar, step.week)) },
    ),
    { sum: `${from} + (${to} − ${from}) × min(1, ${elapsed} ÷ ${writeNumber(phase)}) = ${writeNumber(clearance)}` },
  ]
}

function laneCauses({ dataset, outcome }: Case, history: LaneHistory) {
  return history.changes
    .filter(({ week, fate }) => week <= outcome.asOfWeek && fate === 'took hold')
    .map(({ event, week, state }) => {
      const title = dataset.events.find(({ id }) => id === event)?.title ?? t('Set by hand')
      const input = computedInput(
        t('What changed it'),
        t('{title}, week of {week}', { title, week: formatDate(weekStart(dataset.calendar, week)) }),
        dataset.licenseStates[state]!.name,
        null,
      )
      const evidence = dataset.events.find(({ id }) => id === event)?.evidence
      const basis = evidence === 'document' || evidence === 'reported' ? evidence : ('assumption' as const)
      return { ...input, basis }
    })
}

/** Provenance of `lane/<laneId>`. */
export function describeLane(context: Case, lane: number): FigureDescription {
  const { dataset, network, scenario, outcome, reference } = context
  const { id, text } = dataset.lanes[lane]!
  const { state, clearance } = outcome.lanes[id]!
  const history = laneHistories(network, scenario)[lane]!
  const states = [laneStep(context, history)?.before, dataset.licenseStates.find((s) => s.id === state)].filter(
    (s, index, all) => s !== undefined && all.indexOf(s) === index,
  )
  const quantities = [...states.flatMap((s) => s?.clearance ?? []), ...parameterQuantities(context, ['phaseWeeks'])]
  const inReference = reference.lanes[id]!
  return {
    id: `lane/${id}`,
    title: laneName(dataset, id),
    value: t('{share} passes', { share: formatShare(clearance) }),
    meaning: t('{text} In the as-of week it stands in the state “{state}”.', {
      text: text ?? t('A license lane.'),
      state: stateName(dataset, state),
    }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: t('{share} passes, {state}', {
      share: formatShare(inReference.clearance),
      state: stateName(dataset, inReference.state).toLowerCase(),
    }),
    formula: laneFormula(context, history, clearance),
    inputs: [
      ...states.flatMap((s) =>
        s
          ? [
              quantityInput(dataset, s.clearance, {
                group: t('States'),
                label: s.name,
                write: writePercent,
                figure: `state/${s.id}`,
              }),
            ]
          : [],
      ),
      ...laneCauses(context, history),
      ...parameterInputs(context, ['phaseWeeks']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'licenses',
    caveats: [t('Tightening phases in at the same pace as easing.')],
    sayIt: null,
  }
}
