// Everything that the values of a dataset must fulfill beyond their shape (section 1 of the model page), as one list.
import type { Dataset } from '../model/dataset'
import { checkCards, checkRivalAccounts } from './cardRules'
import type { Report } from './faults'
import { checkLinks, checkParts, checkShares, checkStages } from './networkRules'
import { checkNumbers } from './quantityRules'
import { checkDates, checkIds, checkParameters, checkReferences } from './referenceRules'
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
  checkPresets,
  checkCards,
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
