// What cards and rival accounts must fulfill: steps in order of their dates, known events and presets.
import type { Dataset } from '../model/dataset'
import { quote, type Report } from './faults'
import { checkDate, checkKnown, idsOf } from './referenceRules'

/** Steps of cards: dates that exist and do not run backwards, events that are known. */
export function checkCards({ cards, events }: Partial<Dataset>, report: Report): void {
  const known = idsOf(events)
  cards?.forEach(({ steps }, c) => {
    steps.forEach(({ date, until, event, needs }, s) => {
      const at = ['cards', c, 'steps', s]
      checkDate(date, undefined, [...at, 'date'], report)
      const before = steps[s - 1]?.date
      if (before !== undefined && date < before) report([...at, 'date'], `must not be before ${quote(before)}`)
      if (until != null) {
        checkDate(until, undefined, [...at, 'until'], report)
        if (until <= date) report([...at, 'until'], `must be after ${quote(date)}`)
      }
      checkKnown(event, known, 'event', [...at, 'event'], report)
      needs?.forEach((id, i) => {
        checkKnown(id, known, 'event', [...at, 'needs', i], report)
      })
    })
  })
}

/** Rival accounts: each side's preset is known. */
export function checkRivalAccounts({ rivalAccounts, presets }: Partial<Dataset>, report: Report): void {
  const known = idsOf(presets ?? [])
  rivalAccounts?.sides.forEach(({ presetId }, i) => {
    checkKnown(presetId, known, 'preset', ['rivalAccounts', 'sides', i, 'presetId'], report)
  })
}
