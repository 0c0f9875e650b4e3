// What is taken for what happened, and the records that draws are held against (section 8): known, in order, and in reach.
import { bounds } from '../model/bounds'
import { isIsoDate, isoDate, weekOf } from '../model/calendar'
import type { Calendar, Dataset, ExportsRecord, PastRecord } from '../model/dataset'
import { type Path, quote, type Report } from './faults'
import { checkNumber } from './quantityRules'
import { checkDate, checkKnown, checkMonth, idsOf } from './referenceRules'
import { checkScenario } from './scenarioRules'

/** The events that are taken for what happened: known, and moved only where they are hypothetical. */
export function checkHistory(sections: Partial<Dataset>, report: Report): void {
  const { events, dates } = sections.history ?? {}
  checkScenario(sections, { events, dates }, ['history'], report)
}

/** The records: of known makers, of days that exist and follow one another, with bounds that leave room. */
export function checkRecords({ records, automakers, calendar }: Partial<Dataset>, report: Report): void {
  const makers = idsOf(automakers)
  records?.forEach((record, i) => {
    const at = ['records', i]
    if (record.kind === 'exports') {
      checkExports(record, calendar, at, report)
      return
    }
    checkKnown(record.automaker, makers, 'automaker', [...at, 'automaker'], report)
    checkDays(record, calendar, at, report)
    if (record.kind !== 'vehiclesLost') return
    const { low, high } = record
    checkNumber(low, 'vehiclesPerYear', [...at, 'low'], report)
    checkNumber(high, 'vehiclesPerYear', [...at, 'high'], report)
    if (low > high) report([...at, 'low'], `must not be over high: ${low} > ${high}`)
  })
}

function checkExports(
  { months, within }: ExportsRecord,
  calendar: Calendar | undefined,
  at: Path,
  report: Report,
): void {
  checkNumber(within, 'ratio', [...at, 'within'], report)
  const entries = Object.entries(months)
  if (entries.length === 0) report([...at, 'months'], 'must hold a month')
  for (const [month, share] of entries) {
    const path = [...at, 'months', month]
    checkMonth(month, path, report)
    checkNumber(share, 'ratio', path, report)
    if (isIsoDate(`${month}-01`)) checkReach(lastDayOf(month), calendar, path, report)
  }
}

function checkDays(
  { from, until }: Exclude<PastRecord, ExportsRecord>,
  calendar: Calendar | undefined,
  at: Path,
  report: Report,
): void {
  if (from !== undefined) checkDate(from, undefined, [...at, 'from'], report)
  checkDate(until, undefined, [...at, 'until'], report)
  if (from !== undefined && isIsoDate(from) && isIsoDate(until) && from > until) {
    report([...at, 'from'], `must not be after until: ${quote(from)} > ${quote(until)}`)
  }
  checkReach(until, calendar, [...at, 'until'], report)
}

/** The engine runs from the first week to the last record: that must be a stretch of time, and one that ends. */
function checkReach(lastDay: string, calendar: Calendar | undefined, path: Path, report: Report): void {
  if (!calendar || !isIsoDate(calendar.start) || !isIsoDate(lastDay)) return
  const week = weekOf(calendar, lastDay)
  const { most } = bounds.calendarWeeks
  if (week < 0) report(path, `ends before the calendar, which starts on ${calendar.start}`)
  else if (week >= most) report(path, `ends more than ${most} weeks after the calendar starts`)
}

function lastDayOf(month: string): string {
  const [year = 0, place = 0] = month.split('-').map(Number)
  // Day 0 of the next month is the last of this one.
  return isoDate(Date.UTC(year, place, 0) / 86_400_000)
}
