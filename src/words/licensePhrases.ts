// The part of the bottom line that says under which licenses, and when.
import { formatLongDate } from '../format/dates'
import { type LicenseState, numberOf } from '../model/dataset'
import { type LaneNews, magnetLanes } from '../results/laneNews'
import { t, tParts } from '../texts/translate'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'

/** Under which licenses, and when: the day, or its week where the event that decides falls later in it. */
export function licensePhrases(input: BottomLineInput, news: LaneNews): Phrase[] {
  const { dataset, network, outcome } = input
  const lanes = magnetLanes(network)
  const states = new Set(lanes.map((lane) => outcome.lanes[lane]?.state ?? dataset.initialState))
  const [only] = states
  const state = dataset.licenseStates.find(({ id }) => id === only)
  if (states.size > 1) return differing(input, `lane/${lanes[0]}`)
  if (!state || state.id === dataset.initialState) return free(input)
  return inForce(input, news, state)
}

/** The as-of date in words; null where it lies ahead and has been said. */
function dateSaid({ scenario, today }: BottomLineInput): string | null {
  return scenario.asOf > today ? null : formatLongDate(scenario.asOf)
}

function differing(input: BottomLineInput, figure: string): Phrase[] {
  const licenses = { text: t('licenses that differ by maker or magnet'), figure }
  const date = dateSaid(input)
  return toPhrases(
    date === null ? tParts('with {licenses}', { licenses }) : tParts('with {licenses} on {date}', { licenses, date }),
  )
}

function free(input: BottomLineInput): Phrase[] {
  const { dataset, outcome } = input
  const othersRestricted = Object.values(outcome.lanes).some((lane) => lane.state !== dataset.initialState)
  const date = dateSaid(input)
  if (date === null) {
    return [
      {
        text: othersRestricted
          ? t('with magnets free of licenses but not their raw materials')
          : t('with no restrictions'),
      },
    ]
  }
  return [
    {
      text: othersRestricted
        ? t('with magnets free of licenses but not their raw materials on {date}', { date })
        : t('with no restrictions on {date}', { date }),
    },
  ]
}

function inForce(input: BottomLineInput, { setBy }: LaneNews, state: LicenseState): Phrase[] {
  const { network, scenario, outcome } = input
  const licenses = {
    text: state.phrase ?? t('“{name}”', { name: state.name }, 'name of a license state in a sentence'),
    figure: `state/${state.id}`,
  }
  if (setBy && setBy.date > scenario.asOf) {
    const [week, date] = [scenario.asOf, setBy.date].map(formatLongDate)
    return toPhrases(
      tParts('in the week of {week}, with {licenses} from {date}', { week: week ?? '', licenses, date: date ?? '' }),
    )
  }
  const clearance = numberOf(state.clearance)
  const phasingIn = magnetLanes(network).some((lane) => Math.abs(outcome.lanes[lane]!.clearance - clearance) > 1e-9)
  const date = dateSaid(input)
  return toPhrases(
    date === null
      ? tParts(phasingIn ? 'with {licenses} just in force' : 'with {licenses} in force', { licenses })
      : tParts(phasingIn ? 'with {licenses} just in force on {date}' : 'with {licenses} in force on {date}', {
          licenses,
          date,
        }),
  )
}
