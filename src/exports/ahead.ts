// How far ahead the figures of a file look, and if what: said wherever a figure of what lies ahead stands.
import { t } from '../texts/translate'
import { sayAhead } from '../words/outlook'
import type { Handout } from './handout'

/** A sentence: `What lies ahead is counted over the next 52 weeks, to 7 June 2026, if events go as switched.` */
export function tellAhead(handout: Handout): string {
  return t('What lies ahead is counted {ahead}.', { ahead: sayAhead(handout) })
}

/** The same after a table's name. */
export function scopeAhead(handout: Handout): string {
  return t('what lies ahead is counted {ahead}', { ahead: sayAhead(handout) })
}

/** A sentence on the reference where it looks from another date or over another stretch; null where it is counted alike. */
export function tellReferenceAhead(handout: Handout): string | null {
  const ahead = sayReferenceAhead(handout)
  return ahead === null ? null : t('What lies ahead of the reference is counted {ahead}.', { ahead })
}

/** The same as `scopeAhead`, for a table in which the reference's figures stand too. */
export function scopeBoth(handout: Handout): string {
  const reference = sayReferenceAhead(handout)
  const scope = scopeAhead(handout)
  return reference === null ? scope : t('{scope}; that of the reference {ahead}', { scope, ahead: reference })
}

function sayReferenceAhead({ dataset, scenario, outcome, referenceScenario, reference }: Handout): string | null {
  const alike = scenario.asOf === referenceScenario.asOf && outcome.horizonWeeks === reference.horizonWeeks
  return alike ? null : sayAhead({ dataset, scenario: referenceScenario, outcome: reference })
}
