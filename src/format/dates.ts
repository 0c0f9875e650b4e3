// How dates are written: calendar dates, never shifted by a time zone.

function atUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
}

const monthShort = formatter({ month: 'short' })
const monthLong = formatter({ month: 'long' })

/** `9 June 2025` */
export function formatLongDate(date: string): string {
  const day = atUtc(date)
  return `${day.getUTCDate()} ${monthLong.format(day)} ${day.getUTCFullYear()}`
}

/** `9 Jun 2025` */
export function formatDate(date: string): string {
  const day = atUtc(date)
  return `${day.getUTCDate()} ${monthShort.format(day)} ${day.getUTCFullYear()}`
}

/** `Jun 9`, for lists that stand in one year. */
export function formatDay(date: string): string {
  const day = atUtc(date)
  return `${monthShort.format(day)} ${day.getUTCDate()}`
}

/** `Jun 2025` from a date or a month. */
export function formatMonth(date: string): string {
  const day = atUtc(date.length === 7 ? `${date}-01` : date)
  return `${monthShort.format(day)} ${day.getUTCFullYear()}`
}
