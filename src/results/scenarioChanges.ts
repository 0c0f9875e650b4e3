// What differs between two scenarios, item by item, in words: events, dates, lanes, assumptions, levers, the as-of date.
import { formatLongDate } from '../format/dates'
import { formatPlain, formatShare, formatWeeks } from '../format/numbers'
import { unitName } from '../format/units'
import type { AddedEvent, Dataset, Parameter } from '../model/dataset'
import { numberOf } from '../model/dataset'
import { dateOf, isEnabled } from '../model/licenses'
import type { Scenario } from '../model/scenario'
import { t, type Written, written } from '../texts/translate'
import { writeLever } from './measureNames'
import { isShift, type Lever, leversOf } from './measures'

export type ScenarioChangeKind = 'as-of' | 'horizon' | 'event' | 'date' | 'own-event' | 'lane' | 'parameter' | 'lever'

export interface ScenarioChange {
  kind: ScenarioChangeKind
  /** Of the event, lane, parameter or lever; empty for the as-of date and the horizon. */
  id: string
  /** What differs: `Talks falter`, `Heavy magnets to Ford’s suppliers`. */
  name: Written
  from: Written
  to: Written
  /** In a few words: `Talks falter on`. */
  short: Written
}

/** What turns the scenario `from` into `to`, in the order of the dataset. */
export function listScenarioChanges(dataset: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  return [
    ...asOfChange(from, to),
    ...horizonChange(dataset, from, to),
    ...eventChanges(dataset, from, to),
    ...ownEventChanges(from, to),
    ...laneChanges(dataset, from, to),
    ...parameterChanges(dataset, from, to),
    ...leverChanges(dataset, from, to),
  ]
}

function asOfChange(from: Scenario, to: Scenario): ScenarioChange[] {
  if (from.asOf === to.asOf) return []
  const [before, after] = [formatLongDate(from.asOf), formatLongDate(to.asOf)]
  return [
    { kind: 'as-of', id: '', name: t('As of'), from: before, to: after, short: t('as of {date}', { date: after }) },
  ]
}

function horizonChange({ horizonWeeks: usual }: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  const [was, is] = [from.horizonWeeks ?? usual, to.horizonWeeks ?? usual]
  if (was === is) return []
  const [before, after] = [formatWeeks(was), formatWeeks(is)]
  return [
    {
      kind: 'horizon',
      id: '',
      name: t('Horizon'),
      from: before,
      to: after,
      short: t('{weeks} ahead', { weeks: after }),
    },
  ]
}

/** Events of the reader's own by their ids: added, taken away, changed, or switched. */
function ownEventChanges(from: Scenario, to: Scenario): ScenarioChange[] {
  const [before, after] = [from.added ?? [], to.added ?? []]
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids.flatMap((id): ScenarioChange[] => {
    const [was, is] = [before.find((event) => event.id === id), after.find((event) => event.id === id)]
    const name = written(is?.title ?? was?.title ?? id)
    const [told, telling] = [tellOwn(was, from), tellOwn(is, to)]
    const same = told === telling && JSON.stringify(was) === JSON.stringify(is)
    if (same) return []
    const short = is
      ? was
        ? t('own event “{event}” changed', { event: name })
        : t('own event “{event}” added', { event: name })
      : t('own event “{event}” taken away', { event: name })
    return [{ kind: 'own-event', id, name, from: told, to: telling, short }]
  })
}

/** `2 March 2026, on`; `none` where it is not there. */
function tellOwn(event: AddedEvent | undefined, scenario: Scenario): Written {
  if (!event) return t('none')
  return t(
    '{date}, {state}',
    { date: formatLongDate(event.date), state: onOrOff(isEnabled(event, scenario)) },
    'date of an event, and whether it is on',
  )
}

function eventChanges({ events }: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  return events.flatMap((event): ScenarioChange[] => {
    const { id, title } = event
    const name = written(title)
    const [was, is] = [isEnabled(event, from), isEnabled(event, to)]
    const [wasOn, isOn] = [dateOf(event, from), dateOf(event, to)]
    const switched: ScenarioChange[] =
      was === is ? [] : [{ kind: 'event', id, name, from: onOrOff(was), to: onOrOff(is), short: switchedTo(name, is) }]
    // The date of an event that is off in both changes nothing that anybody sees.
    if (wasOn === isOn || (!was && !is)) return switched
    const date = formatLongDate(isOn)
    const short = t('{event} on {date}', { event: name, date })
    return [...switched, { kind: 'date', id, name, from: formatLongDate(wasOn), to: date, short }]
  })
}

function onOrOff(on: boolean): Written {
  return on ? t('on') : t('off')
}

function switchedTo(event: string, on: boolean): Written {
  return on ? t('{event} on', { event }) : t('{event} off', { event })
}

function laneChanges(dataset: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  const stateName = (id: string | undefined) =>
    id === undefined
      ? t('as the events say')
      : written(dataset.licenseStates.find((state) => state.id === id)?.name ?? id)
  return dataset.lanes.flatMap(({ id, material, destination }): ScenarioChange[] => {
    const [was, is] = [from.overrides?.[id], to.overrides?.[id]]
    if (was === is) return []
    const name = laneName(dataset, material, destination)
    const state = stateName(is)
    return [
      {
        kind: 'lane',
        id,
        name,
        from: stateName(was),
        to: state,
        short: t('{lane}: {state}', { lane: name, state }, 'lane, and the state it is set to'),
      },
    ]
  })
}

function laneName({ materials, destinations }: Dataset, material: string, destination: string): Written {
  const nameIn = (items: readonly { id: string; name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? id
  return t('{material} to {destination}', {
    material: nameIn(materials, material),
    destination: nameIn(destinations, destination),
  })
}

function parameterChanges({ parameters }: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  return parameters.flatMap((parameter): ScenarioChange[] => {
    const { id } = parameter
    const [was, is] = [from.parameters?.[id] ?? numberOf(parameter), to.parameters?.[id] ?? numberOf(parameter)]
    if (was === is) return []
    const name = written(parameter.label)
    const value = withUnit(parameter, is)
    const short = t('{assumption} {value}', { assumption: name, value }, 'assumption, and its value')
    return [{ kind: 'parameter', id, name, from: withUnit(parameter, was), to: value, short }]
  })
}

function withUnit({ unit }: Parameter, value: number): Written {
  const amount = formatPlain(value)
  switch (unit) {
    case '':
      return amount
    case 'share':
      return t('{amount} share', { amount })
    case 'ratio':
      return t('{amount} ratio', { amount })
    case 'share/week':
      return t('{amount} share/week', { amount })
    case 'weeks/week':
      return t('{amount} weeks/week', { amount })
    default:
      return t('{value} {unit}', { value: amount, unit: unitName(unit) }, 'value of an assumption')
  }
}

function leverChanges(dataset: Dataset, from: Scenario, to: Scenario): ScenarioChange[] {
  const [before, after] = [leversOf(dataset, from.measures), leversOf(dataset, to.measures)]
  const keys = new Set([...before, ...after].map(({ key }) => key))
  return [...keys].flatMap((key): ScenarioChange[] => {
    const [was, is] = [before, after].map((levers) => levers.find((lever) => lever.key === key))
    const lever = is ?? was
    if (!lever || was?.size === is?.size) return []
    const name = writeLever(dataset, lever)
    const size = is ? writeSize(is) : t('none')
    const short = t('{lever} {size}', { lever: name, size }, 'lever, and its size')
    return [{ kind: 'lever', id: key, name, from: was ? writeSize(was) : t('none'), to: size, short }]
  })
}

function writeSize({ kind, size }: Lever): Written {
  return isShift(kind) ? formatShare(size) : t('{weeks} weeks', { weeks: formatPlain(size) })
}
