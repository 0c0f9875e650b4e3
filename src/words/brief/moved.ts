// What moved in the brief: what stands otherwise than in the reference, and what each event adds.

import { formatDate } from '../../format/dates'
import { asLead } from '../../format/sentences'
import type { Step } from '../../model/attribution'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical } from '../../model/licenses'
import { listScenarioChanges, type ScenarioChange } from '../../results/scenarioChanges'
import { t, type Written } from '../../texts/translate'
import type { BriefInput, BriefLine } from './brief'
import { evidenceWord } from './words'

/** Most lines that the page has room for, and most of them that tell of something else than events. */
const most = 6
const mostByHand = 3

/** One line for each difference: what was set by hand, then the heaviest events; the rest is counted. */
export function writeMoved(input: BriefInput): BriefLine[] {
  const { network, choices, referenceScenario } = input
  const changes = listScenarioChanges(network.dataset, referenceScenario, choices.scenario)
  if (changes.length === 0) {
    return [{ lead: '', text: t('Nothing differs from what it is held against.') }]
  }
  const byHand = changes.filter(({ kind }) => kind !== 'event').slice(0, mostByHand)
  const events = heaviestFirst(
    input,
    changes.filter(({ kind }) => kind === 'event'),
  )
  const all = [...byHand, ...events]
  const shown = all.length < changes.length || all.length > most ? all.slice(0, most - 1) : all
  const lines = shown.map((change) => writeChange(input, change))
  const left = changes.length - shown.length
  return left > 0 ? [...lines, { lead: '', text: t('And {left} more, listed at the link.', { left }) }] : lines
}

/** By the size of what they add where that is known; what-ifs before what happened, then in the order given. */
function heaviestFirst(input: BriefInput, changes: ScenarioChange[]): ScenarioChange[] {
  const weight = (change: ScenarioChange) => sizeOf(contributionOf(input, change))
  const isWhatIf = ({ id }: ScenarioChange) => {
    const event = eventOf(input, id)
    return Number(event !== undefined && isHypothetical(event))
  }
  return [...changes].sort((a, b) => weight(b) - weight(a) || isWhatIf(b) - isWhatIf(a))
}

/** What an event that is on adds to the chosen indicator; undefined where that is not known, or not asked of it. */
function contributionOf(input: BriefInput, { id }: ScenarioChange): Step | undefined {
  const event = eventOf(input, id)
  return event && isEnabled(event, input.choices.scenario) ? input.contributions?.byEvent.get(id) : undefined
}

function sizeOf(step: Step | undefined): number {
  return step ? Math.abs(step.to - step.from) : 0
}

function eventOf({ network, choices: { scenario } }: BriefInput, id: string): AnyEvent | undefined {
  return eventsOf(network, scenario).find((event) => event.id === id)
}

function writeChange(input: BriefInput, change: ScenarioChange): BriefLine {
  const { kind, id, name, from, to } = change
  const event = kind === 'event' ? eventOf(input, id) : undefined
  if (!event) return { lead: asLead(name), text: t('{now} (was {before})', { now: to, before: from }) }
  const { scenario } = input.choices
  const date = dateOf(event, scenario)
  const step = contributionOf(input, change)
  const adds = step === undefined ? null : writeAddition(input, step, date > scenario.asOf)
  return { lead: name, text: writeEvent(event, date, isEnabled(event, scenario), adds) }
}

/** `(12 May 2025, reported): +12 points of supply` */
function writeEvent(event: AnyEvent, day: string, on: boolean, adds: string | null): Written {
  const known = { date: formatDate(day), evidence: evidenceWord(event) }
  if (!on) return t('({date}, {evidence}), switched off', known)
  return adds === null
    ? t('({date}, {evidence})', known, 'date of an event, and how it is known')
    : t('({date}, {evidence}): {adds}', { ...known, adds }, 'date of an event, how it is known, and what it adds')
}

/** What an event adds. What lies ahead moves nothing yet of a figure that is read on the as-of date. */
function writeAddition({ contributions }: BriefInput, step: Step, ahead: boolean): string | null {
  if (!contributions) return null
  return ahead && sizeOf(step) < 1e-9 ? t('still ahead') : contributions.write(step)
}
