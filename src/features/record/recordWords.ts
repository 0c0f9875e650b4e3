// What a record holds and what a run has in its place, in words.
import { formatDate } from '../../format/dates'
import { formatCount, formatShare } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import type { Dataset, PastRecord } from '../../model/dataset'
import type { Percentiles } from '../../model/percentiles'
import { t } from '../../texts/translate'

/** `5 May 2025 to 8 Jun 2025`, `2,000 to 40,000 vehicles`, `12% of a normal month, on average`. */
export function writeBounds(record: PastRecord): string {
  switch (record.kind) {
    case 'exports':
      return t('{share} of a normal month, on average', { share: formatShare(record.within) })
    case 'firstStop':
      return t('{from} to {until}', { from: formatDate(record.from), until: formatDate(record.until) }, 'two dates')
    case 'vehiclesLost':
      return t('{low} to {high} vehicles', { low: formatCount(record.low), high: formatCount(record.high) })
  }
}

/** What a run has in the place of a record; null is a first stop that never comes. */
export function writeReading({ calendar }: Dataset, record: PastRecord, reading: number | null): string {
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

/** The middle eighty percent of the draws. */
export function writeReadings(dataset: Dataset, record: PastRecord, { p10, p90 }: Percentiles): string {
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
