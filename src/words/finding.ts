// The finding: one short sentence that says what a state of the page comes to, as a title.
import { formatCountInWords, formatShare } from '../format/numbers'
import type { IsoDate } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import type { Evaluated } from '../results/case'
import { t, type Written } from '../texts/translate'
import { causeThatShows, conditionAhead } from './causePhrases'
import { inHorizon } from './outlook'
import { localToday } from './today'

/** `66% of normal supply; if “Talks falter” comes on 11 Aug, 1.6 million vehicles unbuilt in a year`. */
export function writeFinding(told: Evaluated, today: IsoDate = localToday()): Written {
  return t(
    '{supply}; {ahead}',
    { supply: supplyClause(told.outcome), ahead: aheadClause(told, today) },
    'supply, and what lies ahead',
  )
}

function supplyClause({ total: { supplyIndex } }: Outcome): Written {
  return t('{share} of normal supply', { share: formatShare(supplyIndex) })
}

function aheadClause(told: Evaluated, today: IsoDate): Written {
  const condition = conditionOf(told, today)
  const losses = lossClause(told.outcome)
  return condition === null ? losses : t('{condition}, {losses}', { condition, losses }, 'if what, and what follows')
}

/** Under which if or lever the vehicles are told; null where they follow from what is on record. */
function conditionOf(told: Evaluated, today: IsoDate): string | null {
  const onPath = told.outcome.outlook === 'path'
  if (onPath && causeThatShows(told)?.departure.kind === 'measures') return t('with the makers’ own levers')
  return conditionAhead(told, today, 'title')
}

function lossClause(outcome: Outcome): Written {
  const lost = outcome.ahead.total.vehiclesLost
  const horizon = inHorizon(outcome)
  if (lost < 0.5) return t('no vehicle unbuilt {horizon}', { horizon })
  return t(
    '{count, plural, one {{vehicles} vehicle unbuilt {horizon}} other {{vehicles} vehicles unbuilt {horizon}}}',
    { count: Math.round(lost), vehicles: formatCountInWords(lost), horizon },
  )
}
