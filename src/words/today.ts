// The reader's own calendar date.
import { isoDate } from '../model/calendar'
import type { IsoDate } from '../model/dataset'

export function localToday(): IsoDate {
  const now = new Date()
  return isoDate(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000))
}
