// The bottom line: what follows from the choices, in a few hedged sentences whose numbers know their figure.
import { formatLongDate } from '../format/dates'
import { formatShare } from '../format/numbers'
import { type LaneNews, magnetLanes, readLaneNews } from '../results/laneNews'
import { t, tParts } from '../texts/translate'
import { licensePhrases } from './licensePhrases'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'
import { pricePhrases } from './pricePhrases'
import { stopSentences } from './stopPhrases'

/** The bottom line as phrases to be set one after another. */
export function writeBottomLine(input: BottomLineInput): Phrase[] {
  const news = readLaneNews(input.network, input.scenario, magnetLanes(input.network))
  const { vehiclesLost } = input.outcome.ahead.total
  const calm = vehiclesLost < 1 && input.outcome.ahead.inflation.peakBp < 0.05
  const follows = calm
    ? [[{ text: t('In the model no line stops and prices do not move.') }]]
    : [...stopSentences(input, news), pricePhrases(input, news)]
  return [supplyPhrases(input, news), ...follows].reduce((one, next) =>
    toPhrases(tParts('{one} {next}', { one, next }, 'one sentence after another')),
  )
}

function supplyPhrases(input: BottomLineInput, news: LaneNews): Phrase[] {
  const values = {
    condition: conditionOf(input),
    licenses: licensePhrases(input, news),
    share: { text: formatShare(input.outcome.total.supplyIndex), figure: 'supply' },
  }
  return toPhrases(
    tParts<Phrase | Phrase[]>('{condition}, {licenses}, {share} of normal magnet supply gets through.', values),
  )
}

/** On which assumptions, with what of the makers' own, and how far ahead. */
function conditionOf({ dataset, scenario, today }: BottomLineInput): string {
  const set = scenario.parameters
  const outside = dataset.parameters.some(({ id, low, high }) => {
    const value = set?.[id]
    return value !== undefined && (value < low || value > high)
  })
  const assumptions = outside
    ? t('On assumptions set by hand, outside our range')
    : set
      ? t('On assumptions set by hand')
      : t('On central assumptions')
  const condition = scenario.measures
    ? t('{assumptions} and with levers of the makers’ own', { assumptions })
    : assumptions
  if (scenario.asOf <= today) return condition
  return t('{condition}, looking ahead to {date}', { condition, date: formatLongDate(scenario.asOf) })
}
