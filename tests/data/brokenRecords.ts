// Datasets with a broken history or record each, and the path of the fault that the door must name.
import type { Dataset } from '../../src/model/dataset'
import type { Broken } from './brokenFigures'

/** The calendar of the dataset runs for twelve weeks from 6 January 2025; `resume` is a what-if, `stop` is none. */
const withHistory = (history: object) => (d: Dataset) => Object.assign(d, { history })
const withRecord = (record: object) => (d: Dataset) => Object.assign(d, { records: [record] })

const stop = { id: 's', kind: 'firstStop', automaker: 'a', from: '2025-01-27', until: '2025-02-09' }
const lost = { id: 'l', kind: 'vehiclesLost', automaker: 'a', until: '2025-02-09', low: 10, high: 20 }
const exported = { id: 'e', kind: 'exports', months: { '2025-02': 0.4 }, within: 0.1 }

export const history: Broken[] = [
  ['a history with an unknown event', 'history.events.moon', withHistory({ events: { moon: true } })],
  ['a history with a switch that is none', 'history.events.stop', withHistory({ events: { stop: 1 } })],
  ['a history that moves a fixed event', 'history.dates.stop', withHistory({ dates: { stop: '2025-01-07' } })],
  ['a history that moves an unknown event', 'history.dates.moon', withHistory({ dates: { moon: '2025-01-07' } })],
  ['a history with a date that is none', 'history.dates.resume', withHistory({ dates: { resume: '2025-02-30' } })],
]

export const records: Broken[] = [
  ['a record of no kind', 'records[0].kind', withRecord({ id: 's', automaker: 'a' })],
  ['a record of an unknown kind', 'records[0].kind', withRecord({ ...stop, kind: 'moon' })],
  ['a record of a kind that every object has', 'records[0].kind', withRecord({ ...stop, kind: 'constructor' })],
  ['a record that is none', 'records[0]', (d) => Object.assign(d, { records: ['s'] })],
  ['a doubled record', 'records[1].id', (d) => Object.assign(d, { records: [stop, stop] })],
  ['a stop of an unknown maker', 'records[0].automaker', withRecord({ ...stop, automaker: 'moon' })],
  ['a stop without its first day', 'records[0].from', withRecord({ ...stop, from: undefined })],
  ['a stop from no day', 'records[0].from', withRecord({ ...stop, from: '2025-01-32' })],
  ['a stop until no day', 'records[0].until', withRecord({ ...stop, until: 'soon' })],
  ['a stop that ends before it begins', 'records[0].from', withRecord({ ...stop, from: '2025-02-10' })],
  ['a stop before the calendar', 'records[0].until', withRecord({ ...stop, from: '2024-12-01', until: '2025-01-05' })],
  ['a stop too long after the calendar starts', 'records[0].until', withRecord({ ...stop, until: '2034-12-25' })],
  ['losses of an unknown maker', 'records[0].automaker', withRecord({ ...lost, automaker: 'moon' })],
  ['losses without a bound', 'records[0].high', withRecord({ ...lost, high: undefined })],
  ['losses of at least more than at most', 'records[0].low', withRecord({ ...lost, low: 21 })],
  ['negative losses', 'records[0].low', withRecord({ ...lost, low: -1 })],
  ['losses that end before they begin', 'records[0].from', withRecord({ ...lost, from: '2025-02-10' })],
  ['exports of no month', 'records[0].months', withRecord({ ...exported, months: {} })],
  ['exports of a thirteenth month', 'records[0].months.2025-13', withRecord({ ...exported, months: { '2025-13': 1 } })],
  ['exports of a day', 'records[0].months.2025-02-01', withRecord({ ...exported, months: { '2025-02-01': 1 } })],
  ['exports before the calendar', 'records[0].months.2024-12', withRecord({ ...exported, months: { '2024-12': 1 } })],
  ['negative exports', 'records[0].months.2025-02', withRecord({ ...exported, months: { '2025-02': -0.1 } })],
  ['exports within less than nothing', 'records[0].within', withRecord({ ...exported, within: -0.1 })],
  ['exports within an unknown distance', 'records[0].within', withRecord({ ...exported, within: undefined })],
]

/** Records at the ends of what may be: days on the edges of the calendar and past its end, and bounds that meet. */
export const soundRecords: object[] = [
  { ...stop, from: '2024-12-30', until: '2025-01-06' },
  { ...stop, from: '2025-02-09' },
  { ...stop, until: '2034-12-24' },
  { ...lost, low: 20 },
  { ...lost, from: '2025-02-09', name: 'Lost', text: 'As told.', basis: 'reported', note: 'By the paper.' },
  { ...exported, months: { '2025-01': 0, '2025-03': 1.2, '2025-06': 1 }, within: 0 },
]
