// The outlook in which what lies ahead is read, and how far ahead that is, in words: always as an if.
import { formatDate, formatDateAfter, formatLongDate, formatLongDateAfter } from '../format/dates'
import { formatWeeks } from '../format/numbers'
import type { Dataset, IsoDate } from '../model/dataset'
import { horizonEnd } from '../model/horizon'
import type { Outcome } from '../model/outcome'
import type { Evaluated } from '../results/case'
import { t, type Written } from '../texts/translate'

/** The outlook within a sentence: `if licenses freeze as on 9 June 2025`. */
export function sayOutlook({ scenario, outcome }: Pick<Evaluated, 'scenario' | 'outcome'>): Written {
  return ifOutlook(outcome, formatLongDate(scenario.asOf))
}

/** The same in a tight place: `if licenses freeze as on 9 Jun`. */
export function nameOutlook({ scenario, outcome }: Pick<Evaluated, 'scenario' | 'outcome'>): Written {
  return ifOutlook(outcome, formatDateAfter(scenario.asOf, scenario.asOf))
}

/** The outlook after the as-of date has been said: `if licenses freeze as on 9 June`. */
export function sayOutlookAgain({ scenario, outcome }: Pick<Evaluated, 'scenario' | 'outcome'>): Written {
  return ifOutlook(outcome, formatLongDateAfter(scenario.asOf, scenario.asOf))
}

function ifOutlook({ outlook }: Outcome, asOf: string): Written {
  switch (outlook) {
    case 'path':
      return t('if events go as switched')
    case 'held':
      return t('if licenses freeze as on {date}', { date: asOf })
    case 'stress':
      return t('if all licensed exports stop')
  }
}

/** The outlook of several states at once; `asOf` is null where they are not looked at from one date. */
export function sayOutlookOfAll(outcome: Outcome, asOf: IsoDate | null): Written {
  if (outcome.outlook === 'held' && asOf === null) return t('if licenses freeze as on the date of each')
  return ifOutlook(outcome, asOf === null ? '' : formatLongDate(asOf))
}

/** `to 7 June 2026` */
export function sayCountedTo(dataset: Dataset, outcome: Outcome): Written {
  return t('to {end}', { end: formatLongDate(horizonEnd(dataset, outcome)) })
}

/** `over the next 52 weeks, to 7 June 2026` */
export function sayHorizon(dataset: Dataset, outcome: Outcome): Written {
  return t('over the next {weeks}, to {end}', {
    weeks: formatWeeks(outcome.horizonWeeks),
    end: formatLongDate(horizonEnd(dataset, outcome)),
  })
}

/** What is looked at, for a figure of what lies ahead: `over the next 52 weeks, to 7 June 2026, if events go as switched`. */
export function sayAhead(state: Pick<Evaluated, 'dataset' | 'scenario' | 'outcome'>): Written {
  return t(
    '{horizon}, {outlook}',
    { horizon: sayHorizon(state.dataset, state.outcome), outlook: sayOutlook(state) },
    'how far ahead, and if what',
  )
}

/** The same in short, for what is said aloud: `by 7 June 2026, if events go as switched`. */
export function sayBy(state: Pick<Evaluated, 'dataset' | 'scenario' | 'outcome'>): Written {
  return t('by {end}, {outlook}', {
    end: formatLongDate(horizonEnd(state.dataset, state.outcome)),
    outlook: sayOutlook(state),
  })
}

/** Last day of the horizon for a title: `7 Jun 2026`. */
export function nameEnd({ dataset, outcome }: Pick<Evaluated, 'dataset' | 'outcome'>): Written {
  return formatDate(horizonEnd(dataset, outcome))
}

/** `in a year`, `in 26 weeks`: over the horizon, where its end is said beside. */
export function inHorizon({ horizonWeeks }: Outcome): Written {
  return horizonWeeks === 52 ? t('in a year') : t('in {weeks}', { weeks: formatWeeks(horizonWeeks) })
}
