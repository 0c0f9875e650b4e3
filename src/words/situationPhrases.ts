// The first half of the bottom line: how things stand on the as-of date.
import { formatLongDate } from '../format/dates'
import { formatList } from '../format/lists'
import { formatShare } from '../format/numbers'
import type { IsoDate } from '../model/dataset'
import { dateOf, eventsOf, isEnabled, isHypothetical } from '../model/licenses'
import { stoppedNow } from '../results/lineStops'
import { t, tParts } from '../texts/translate'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'

/** How the as-of date is spoken of; a past that never was is neither past nor ahead. */
type Tense = 'past' | 'present' | 'ahead' | 'unreal past'

/** `On central assumptions 66% of normal magnet supply got through on 9 June 2025, and some lines of Ford had already stopped.` */
export function situationPhrases(input: BottomLineInput): Phrase[] {
  const tense = tenseOf(input)
  const supply = supplyClause(input, tense)
  const stopped = stoppedClause(input, tense)
  return toPhrases(
    stopped
      ? tParts<Phrase[]>('{supply}, and {stopped}.', { supply, stopped }, 'supply, and lines that are stopped')
      : tParts<Phrase[]>('{supply}.', { supply }, 'how much supply gets through, as a sentence'),
  )
}

function tenseOf(input: BottomLineInput): Tense {
  const { scenario, today } = input
  if (scenario.asOf > today) return 'ahead'
  // What never came is no more so on the very day.
  if (scenario.asOf === today) return isMadeUp(input) ? 'ahead' : 'present'
  return isMadeUp(input) ? 'unreal past' : 'past'
}

/** Whether what stands on the as-of date hangs on what never was: a hypothetical or own event up to then, or a lane set by hand. */
function isMadeUp({ dataset, scenario }: BottomLineInput): boolean {
  if (Object.keys(scenario.overrides ?? {}).length > 0) return true
  return eventsOf({ dataset }, scenario).some(
    (event) =>
      isHypothetical(event) &&
      event.effects.length > 0 &&
      isEnabled(event, scenario) &&
      dateOf(event, scenario) <= scenario.asOf,
  )
}

function supplyClause(input: BottomLineInput, tense: Tense): Phrase[] {
  const { dataset, scenario, outcome } = input
  const values = {
    condition: conditionOf(input),
    share: { text: formatShare(outcome.total.supplyIndex), figure: 'supply' },
    date: formatLongDate(scenario.asOf),
  }
  const supply = toPhrases(supplyParts(values, tense))
  const free = Object.values(outcome.lanes).every(({ state }) => state === dataset.initialState)
  return free ? toPhrases(tParts('{supply}, with no restrictions', { supply })) : supply
}

function supplyParts(values: { condition: string; share: Phrase; date: IsoDate }, tense: Tense) {
  switch (tense) {
    case 'past':
      return tParts('{condition} {share} of normal magnet supply got through on {date}', values)
    case 'present':
      return tParts('{condition} {share} of normal magnet supply gets through on {date}', values)
    case 'ahead':
      return tParts('{condition} {share} of normal magnet supply would get through on {date}', values)
    case 'unreal past':
      return tParts('{condition} {share} of normal magnet supply would have got through on {date}', values)
  }
}

/** Whose lines stand still; null where none does. Where every maker's do, naming them would say no more. */
function stoppedClause({ dataset, outcome }: BottomLineInput, tense: Tense): Phrase[] | null {
  const stopped = stoppedNow(dataset, outcome)
  const [first] = stopped
  if (!first) return null
  if (stopped.length === dataset.automakers.length) return toPhrases(stoppedParts('line-stop', tense))
  const makers = {
    text: formatList(stopped.map(({ name }) => name)),
    figure: stopped.length === 1 ? `line-stop/${first.id}` : 'line-stop',
  }
  switch (tense) {
    case 'past':
      return toPhrases(tParts('some lines of {makers} had already stopped', { makers }))
    case 'present':
      return toPhrases(tParts('some lines of {makers} have already stopped', { makers }))
    case 'ahead':
    case 'unreal past':
      return toPhrases(tParts('some lines of {makers} would have stopped by then', { makers }))
  }
}

/** That some lines stand still, where those words open the figure. */
function stoppedParts(figure: string, tense: Tense) {
  switch (tense) {
    case 'past':
      return tParts('some lines had {stopped}', { stopped: { text: t('already stopped', {}, 'had'), figure } })
    case 'present':
      return tParts('some lines have {stopped}', { stopped: { text: t('already stopped', {}, 'have'), figure } })
    case 'ahead':
    case 'unreal past':
      return tParts('some lines would have {stopped}', {
        stopped: { text: t('stopped by then', {}, 'would have'), figure },
      })
  }
}

/** On which assumptions, and with what of the makers' own. */
function conditionOf({ dataset, scenario }: BottomLineInput): string {
  const set = scenario.parameters
  const outside = dataset.parameters.some(({ id, low, high }) => {
    const value = set?.[id]
    return value !== undefined && (value < low || value > high)
  })
  const assumptions = outside
    ? t('On assumptions set by hand beyond our range')
    : set
      ? t('On assumptions set by hand')
      : t('On central assumptions')
  return scenario.measures ? t('{assumptions} and with levers of the makers’ own', { assumptions }) : assumptions
}
