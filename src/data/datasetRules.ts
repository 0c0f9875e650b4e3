// Everything that the values of a dataset must fulfill beyond their shape (section 1 of the model page), as one list.
import type { Dataset } from '../model/dataset'
import { quote, type Report } from './faults'
import { checkLines, checkMarketShares } from './makerRules'
import { checkLinks, checkParts, checkShares, checkStages } from './networkRules'
import { checkNumbers } from './quantityRules'
import { checkHistory, checkRecords } from './recordRules'
import { checkDate, checkDates, checkIds, checkKnown, checkParameters, checkReferences, idsOf } from './referenceRules'
import { checkPresets } from './scenarioRules'
import { checkSources } from './sourceRules'
import type { Steps } from './steps'

/** One rule. It holds the sections at hand to it, and leaves alone what needs a section that is missing. */
type Rule = (sections: Partial<Dataset>, report: Report) => void

const rules: readonly Rule[] = [
  checkIds,
  checkNumbers,
  checkDates,
  checkStages,
  checkReferences,
  checkParameters,
  checkLinks,
  checkShares,
  checkParts,
  checkLines,
  checkMarketShares,
  checkHistory,
  checkRecords,
  checkPresets,
  checkCards,
  checkEventPhrases,
  checkRivalAccounts,
  checkSources,
]

/** Reports every breach of every rule, a rule a step. */
export function* checkDataset(sections: Partial<Dataset>, report: Report): Steps<void> {
  for (const rule of rules) {
    yield
    rule(sections, report)
  }
}

/** Steps of cards: dates that exist and do not run backwards, events that are known. */
function checkCards({ cards, events }: Partial<Dataset>, report: Report): void {
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

/** Longest phrase for an event, in characters: it stands in the bottom line and under a figure. */
const longestPhrase = 40

/** Phrases of events: something is said, and in few words. */
function checkEventPhrases({ events }: Partial<Dataset>, report: Report): void {
  events?.forEach(({ phrase }, e) => {
    if (phrase === undefined) return
    if (phrase.trim() === '') report(['events', e, 'phrase'], 'must not be empty')
    else if (phrase.length > longestPhrase) {
      report(['events', e, 'phrase'], `must be at most ${longestPhrase} characters long`)
    }
  })
}

/** Rival accounts: each side's preset is known. */
function checkRivalAccounts({ rivalAccounts, presets }: Partial<Dataset>, report: Report): void {
  const known = idsOf(presets ?? [])
  rivalAccounts?.sides.forEach(({ presetId }, i) => {
    checkKnown(presetId, known, 'preset', ['rivalAccounts', 'sides', i, 'presetId'], report)
  })
}
