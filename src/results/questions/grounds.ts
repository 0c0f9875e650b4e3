// Questions about the page itself: where it is from, whether it is a forecast, why to believe it, and how sure it is.
import { formatLongDate } from '../../format/dates'
import { formatCount, formatShare, formatWhole } from '../../format/numbers'
import { checkAgainstObserved, monthlyMeans, simulatedExports } from '../../model/backtest'
import { firstToStop, holdsInDraws } from '../../model/claim'
import { checkHealth } from '../../model/health'
import { scarcityPriceRise } from '../../model/inflation'
import { isEnabled } from '../../model/licenses'
import { centralInputs } from '../../model/parameters'
import { run } from '../../model/run'
import type { Trade } from '../../model/trade'
import { presetScenario } from '../../state/choices'
import { restsOn } from '../figures/basis'
import { inflationQuantities } from '../figures/grounding'
import { parameterNow } from '../figures/inputs'
import { listNames } from '../stopPhrases'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, countOf, onAssumptions, writeRange } from './words'

export function askSource(input: QuestionInput): Question {
  const { dataset, scenario } = input
  const on = dataset.events.filter((event) => isEnabled(event, scenario))
  const count = (evidence: string) => on.filter((event) => event.evidence === evidence).length
  const kinds: [number, string][] = [
    [count('document'), 'of the document'],
    [count('reported'), 'reported since'],
    [count('hypothetical'), 'of our own as what-ifs'],
  ]
  const counted = kinds.filter(([events]) => events > 0).map(([events, kind]) => `${events} ${kind}`)
  const kindsOn = counted.length === 1 ? `all ${counted[0]?.replace(/^\d+ /, '')}` : listNames(counted)
  const events =
    on.length === 0 ? 'No event is switched on.' : `${countOf(on.length, 'event')} switched on: ${kindsOn}.`
  const sources = dataset.sources?.length ?? 0
  return {
    id: 'source',
    question: 'Where is this from?',
    answer: `${events} The chain and the trade history follow ${countOf(sources, 'named source')}; most other numbers are our judgment, each with a range.`,
    basis: `This result ${restsOn(inflationQuantities(input)) ?? 'rests on no figure'}.`,
    views: [
      { kind: 'method', section: 'sources' },
      { kind: 'method', section: 'document' },
    ],
  }
}

export function askForecast({ dataset, scenario }: QuestionInput): Question {
  const whatIfs = dataset.events.filter((event) => event.evidence === 'hypothetical' && isEnabled(event, scenario))
  const titles = listNames(whatIfs.map(({ title }) => `“${title}”`))
  const caution =
    whatIfs.length > 0 ? ` ${titles} ${whatIfs.length > 1 ? 'are' : 'is'} a what-if of ours, not an expectation.` : ''
  const byHand = scenario.parameters ? ' Some assumptions were set by hand.' : ''
  return {
    id: 'forecast',
    question: 'Is it a forecast?',
    answer: `No. It works out what could follow if licenses went as they are switched here, seen from ${formatLongDate(scenario.asOf)}. It does not say how likely that is.${caution}${byHand}`,
    basis: 'Everything here is illustrative. Ranges are ranges of our assumptions, not chances.',
    views: [{ kind: 'method', section: 'about' }],
  }
}

export function askBelieve(input: QuestionInput): Question {
  const { network, scenario, outcome, trade } = input
  const checks = checkHealth(network, scenario, outcome)
  const held = checks.filter(({ ok }) => ok).length
  const sums =
    held === checks.length
      ? `Trust the direction more than the digits. The sums hold to all ${checks.length} of the model’s own rules`
      : `Not as it stands: ${checks.length - held} of ${checks.length} of the model’s own rules broken here`
  return {
    id: 'believe',
    question: 'Why believe this?',
    answer:
      `${sums}. ${[heldOutShock(input), trade ? exportsMiss(input, trade) : ''].filter((text) => text !== '').join(' ')}`.trim(),
    basis: 'Checks against observed prices and customs figures; the past shortage’s depth is itself an assumption.',
    views: [
      { kind: 'part', part: 'exports' },
      { kind: 'method', section: 'shocks' },
    ],
  }
}

/** The shortage that the price rule was not fitted to. */
function heldOutShock(input: QuestionInput): string {
  const shock = input.dataset.pastShocks?.find(({ role }) => role === 'held out')
  if (!shock) return ''
  const [response, threshold] = [parameterNow(input, 'newPriceResponse'), parameterNow(input, 'priceThreshold')]
  const predicted = scarcityPriceRise(shock.depletion.value, response, threshold)
  return `For the ${shock.name}, which it was not fitted to, the price rule gives ${formatShare(predicted, 1)} where about ${formatShare(shock.observed.value, 1)} was observed.`
}

/** How far the simulated exports miss the observed ones, with the events as they happened. */
function exportsMiss({ dataset, network }: QuestionInput, trade: Trade): string {
  const scenario = presetScenario(dataset, 'as-it-happened')
  const { clearance } = run(network, scenario, centralInputs(network, scenario))
  const simulated = monthlyMeans(dataset.calendar, simulatedExports(network, clearance))
  const { laterError } = checkAgainstObserved(trade, simulated)
  if (laterError === null) return ''
  return `China’s magnet exports to the U.S. after the months of the fit are missed by ${formatShare(laterError)} of a normal month on average.`
}

export function askSure(input: QuestionInput): Question {
  return {
    id: 'sure',
    question: 'How sure are you?',
    answer: sureAnswer(input),
    basis: basisOfFigure(input, 'vehicles').replace('Derived;', 'Range of our assumptions, not a confidence interval;'),
    views: [
      { kind: 'part', part: 'ranges' },
      { kind: 'part', part: 'why' },
    ],
  }
}

function sureAnswer({ dataset, scenario, outcome, ranges }: QuestionInput): string {
  if (!ranges) {
    return `${onAssumptions(scenario)} there is one central figure for everything. How far our own doubts carry it is not drawn yet; no figure here is surer than its assumptions.`
  }
  const stops = dataset.automakers.map(({ id }) => outcome.automakers[id]!.weeksToLineStop ?? Number.POSITIVE_INFINITY)
  const claim = firstToStop(dataset, stops)
  const names = dataset.automakers.filter(({ id }) => claim.includes(id)).map(({ name }) => name)
  const said =
    names.length === 0
      ? 'No line stops'
      : `${listNames(names)} ${names.length > 1 ? 'stop first together' : 'stops first'}`
  const supply = writeRange(ranges.supplyIndex, (share) => formatShare(share))
  const vehicles = writeRange(ranges.vehiclesLostAhead, formatCount)
  return `As sure as our assumptions. Drawn ${formatWhole(ranges.draws)} times from their ranges, the middle eighty percent give ${supply} of normal supply and ${vehicles} vehicles at risk. “${said}” holds in about ${formatShare(holdsInDraws(ranges, claim))} of the draws.`
}
