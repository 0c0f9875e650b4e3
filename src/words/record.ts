// A record in words: what it holds, and what a run or many draws have in its place; short in a table, in full in the method.
import { formatDate, formatMonth } from '../format/dates'
import { formatCount, formatPoints, formatShare, formatWhole } from '../format/numbers'
import { weekStart } from '../model/calendar'
import type { Dataset, PastRecord } from '../model/dataset'
import type { Percentiles } from '../model/percentiles'
import { t, type Written } from '../texts/translate'

/** `5 May 2025 to 8 Jun 2025`, `2,000 to 40,000 vehicles`, `12% of a normal month, on average`. */
export function writeBounds(record: PastRecord): Written {
  switch (record.kind) {
    case 'exports':
      return t('{share} of a normal month, on average', { share: formatShare(record.within) })
    case 'firstStop':
      return t('{from} to {until}', { from: formatDate(record.from), until: formatDate(record.until) }, 'two dates')
    case 'vehiclesLost':
      return t('{low} to {high} vehicles', { low: formatCount(record.low), high: formatCount(record.high) })
  }
}

/** Between which bounds a run must come to keep a record: `first stopped line of Ford in a week from 5 May 2025 to 8 Jun 2025`. */
export function writeBoundsInFull({ automakers }: Dataset, record: PastRecord): Written {
  if (record.kind === 'exports') {
    const months = Object.keys(record.months).sort()
    return t('off by {within} or less on average, {first} to {last}', {
      within: formatPoints(record.within),
      first: formatMonth(months[0] ?? ''),
      last: formatMonth(months.at(-1) ?? ''),
    })
  }
  const name = automakers.find(({ id }) => id === record.automaker)?.name ?? record.automaker
  if (record.kind === 'firstStop') {
    return t('first stopped line of {name} in a week from {from} to {until}', {
      name,
      from: formatDate(record.from),
      until: formatDate(record.until),
    })
  }
  return t('{low} to {high} vehicles of {name} by {until}', {
    name,
    low: formatWhole(record.low),
    high: formatWhole(record.high),
    until: formatDate(record.until),
  })
}

/** What a run has in the place of a record; null is a first stop that never comes. */
export function writeReading({ calendar }: Dataset, record: PastRecord, reading: number | null): Written {
  switch (record.kind) {
    case 'exports':
      return t('off by {share}', { share: formatShare(reading ?? 0) })
    case 'firstStop':
      return reading === null
        ? t('no line stops')
        : t('week of {date}', { date: formatDate(weekStart(calendar, Math.round(reading))) })
    case 'vehiclesLost':
      return t('{count, plural, one {{vehicles} vehicle} other {{vehicles} vehicles}}', {
        count: Math.round(reading ?? 0),
        vehicles: formatCount(reading ?? 0),
      })
  }
}

/** The same with the digits that the bounds have. */
export function writeReadingInFull({ calendar }: Dataset, record: PastRecord, reading: number | null): Written {
  switch (record.kind) {
    case 'exports':
      return t('off by {error}', { error: formatShare(reading ?? 0, 1) })
    case 'firstStop':
      return reading === null ? t('no stop') : t('week of {date}', { date: formatDate(weekStart(calendar, reading)) })
    case 'vehiclesLost':
      return t('{count} vehicles', { count: formatWhole(reading ?? 0) })
  }
}

/** The middle eighty percent of the draws. */
export function writeReadings(dataset: Dataset, record: PastRecord, { p10, p90 }: Percentiles): Written {
  if (record.kind === 'exports') {
    return t('{low} to {high}', { low: formatShare(p10 ?? 0), high: formatShare(p90 ?? 0) })
  }
  if (record.kind === 'vehiclesLost') {
    return t('{low} to {high}', { low: formatCount(p10 ?? 0), high: formatCount(p90 ?? 0) })
  }
  const date = (week: number) => formatDate(weekStart(dataset.calendar, Math.floor(week)))
  if (p10 === null) return t('mostly no line stops')
  return p90 === null
    ? t('{low}, or never', { low: date(p10) })
    : t('{from} to {until}', { from: date(p10), until: date(p90) }, 'two dates')
}
