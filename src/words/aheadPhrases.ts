// The second half of the bottom line: what follows in the chosen outlook, and what would follow without what matters most.
import { formatCount, formatCountInWords, formatInflationBare, isNextToNone } from '../format/numbers'
import { inPoints } from '../format/units'
import { stoppedNow } from '../results/lineStops'
import { inflationPeak } from '../results/metrics/inflation'
import { t, tParts, type Written } from '../texts/translate'
import { causeThatShows, conditionAhead, ifCause, withoutCause } from './causePhrases'
import { inHorizon } from './outlook'
import { asOpening, type BottomLineInput, type Phrase, toPhrases } from './phrase'
import { firstStopAhead, stopClause } from './stopPhrases'

/** A sentence on what stops and goes unbuilt, told under its if, and one on inflation where it gains anything to speak of. */
export function aheadSentences(input: BottomLineInput): Phrase[][] {
  const { today } = input
  const cause = causeThatShows(input)
  const condition = cause && ifCause(input, cause, today)
  const given = conditionAhead(input, today)
  const stop = firstStopAhead(input)
  const losses = lossClause(input, condition === null)
  // What stops all the same is not told under the if.
  const apart = condition !== null && stop !== null && stop.weeks === cause?.weeksToLineStop
  const clause = stop && !apart ? joinClauses(stopClause(input, stop), losses) : losses
  return [
    ...(apart ? [asSentence(stopClause(input, stop))] : []),
    asSentence(given === null ? clause : under(given, clause)),
    ...inflationSentence(input, condition !== null ? 'cause' : given !== null ? 'outlook' : null),
  ]
}

function joinClauses(one: Phrase[], other: Phrase[]): Phrase[] {
  return toPhrases(tParts<Phrase[]>('{one}, and {other}', { one, other }, 'a line stop, and the vehicles unbuilt'))
}

function under(condition: string, clause: Phrase[]): Phrase[] {
  return toPhrases(tParts<Phrase[]>('{condition}, {clause}', { condition, clause }, 'if what, and what follows'))
}

function asSentence(clause: Phrase[]): Phrase[] {
  return toPhrases(tParts<Phrase[]>('{clause}.', { clause: asOpening(clause) }, 'a clause as a sentence'))
}

/** The vehicles that go unbuilt over the horizon, and how many without what they hang on; `named` where the cause is not the condition. */
function lossClause(input: BottomLineInput, named: boolean): Phrase[] {
  const { outcome, today } = input
  const lost = outcome.ahead.total.vehiclesLost
  const losses = lost < 0.5 ? noLosses(input) : someLosses(input, lost)
  const cause = causeThatShows(input)
  if (!cause) return losses
  const without = named ? withoutCause(input, cause, today) : [{ text: t('without that') }]
  const other = { text: countOrNone(cause.vehiclesLost, formatCountInWords), figure: 'vehicles' }
  return toPhrases(
    lost < 0.5
      ? tParts<Phrase | Phrase[]>('{losses}; {without}, about {other} do', { losses, without, other })
      : tParts<Phrase | Phrase[]>(
          '{losses}; {without}, {other}',
          { losses, without, other },
          'vehicles unbuilt, and how many without something',
        ),
  )
}

/** How many vehicles go unbuilt, as a number or none. */
export function countOrNone(vehicles: number, write: (count: number) => Written = formatCount): Written {
  return vehicles < 0.5 ? t('none', {}, 'no vehicles') : write(vehicles)
}

function someLosses(input: BottomLineInput, lost: number): Phrase[] {
  const { dataset, outcome } = input
  const values = {
    count: Math.round(lost),
    vehicles: {
      text: t('{count, plural, one {{vehicles} vehicle} other {{vehicles} vehicles}}', {
        count: Math.round(lost),
        vehicles: formatCountInWords(lost),
      }),
      figure: 'vehicles',
    },
    horizon: inHorizon(outcome),
  }
  const nobody = firstStopAhead(input) === null && stoppedNow(dataset, outcome).length === 0
  return toPhrases(
    tParts(
      nobody
        ? '{count, plural, one {no line stops, but about {vehicles} goes unbuilt {horizon}} other {no line stops, but about {vehicles} go unbuilt {horizon}}}'
        : '{count, plural, one {about {vehicles} goes unbuilt {horizon}} other {about {vehicles} go unbuilt {horizon}}}',
      values,
    ),
  )
}

function noLosses(input: BottomLineInput): Phrase[] {
  const { dataset, outcome } = input
  const horizon = inHorizon(outcome)
  const stops = firstStopAhead(input) !== null || stoppedNow(dataset, outcome).length > 0
  const vehicle = { text: t('no vehicle'), figure: 'vehicles' }
  return toPhrases(
    stops
      ? tParts('{vehicle} goes unbuilt {horizon}', { vehicle, horizon })
      : tParts('no line stops and {vehicle} goes unbuilt {horizon}', { vehicle, horizon }),
  )
}

/**
 * What inflation gains at its peak; `under` says what the sentence before it stood under. Where that ended with what would
 * be without it, this one goes back to the if in words.
 */
function inflationSentence({ outcome }: BottomLineInput, under: 'cause' | 'outlook' | null): Phrase[][] {
  const { peakBp } = outcome.ahead.inflation
  // What is next to none needs no words.
  if (isNextToNone(peakBp)) return []
  const peak = { text: inPoints(formatInflationBare(peakBp)), figure: inflationPeak.id }
  return [
    toPhrases(
      under === 'cause'
        ? tParts('With it, inflation could gain {peak}.', { peak })
        : under === 'outlook'
          ? tParts('Inflation could then gain {peak}.', { peak })
          : tParts('Inflation could gain {peak}.', { peak }),
    ),
  ]
}
