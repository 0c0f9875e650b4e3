// Tables of what was switched: the license board, the events, and what differs from the loaded preset.
import { judgeEvent } from '../../model/eventVerdict'
import { dateOf, isEnabled, laneHistories } from '../../model/licenses'
import { stateName } from '../../results/figures/names'
import { presetName } from '../../results/presets'
import { changesSincePreset } from '../../results/scenarioNames'
import { explainVerdict } from '../../results/verdictText'
import type { Handout } from '../handout'
import { counted, plain, type Table, units, yesOrNo } from './table'

/** Each lane's license state in the as-of week, and how much of the normal flow passes. */
export function licensesTable({ network, choices, outcome, reference, referenceName }: Handout): Table {
  const { dataset } = network
  const nameIn = (things: readonly { id: string; name: string }[], id: string) =>
    things.find((thing) => thing.id === id)?.name ?? id
  return {
    id: 'licenses',
    title: 'License board',
    columns: [
      plain('Material'),
      plain('Destination'),
      plain('License state'),
      counted('Clearance', units.share),
      plain('Set by hand'),
      plain(`License state, reference: ${referenceName}`),
    ],
    rows: dataset.lanes.map(({ id, material, destination }) => [
      nameIn(dataset.materials, material),
      nameIn(dataset.destinations, destination),
      stateName(dataset, outcome.lanes[id]!.state),
      outcome.lanes[id]!.clearance,
      yesOrNo(choices.scenario.overrides?.[id] !== undefined),
      stateName(dataset, reference.lanes[id]!.state),
    ]),
  }
}

const sides = { US: 'Washington', CN: 'Beijing', both: 'Both' }
const chapters = { document: 'The document', 'what-if': 'What if', since: 'Since the document' }

/** Every event with its switch, what it leads to, and what the switch does here. */
export function eventsTable({ network, choices: { scenario } }: Handout): Table {
  const { dataset } = network
  const histories = laneHistories(network, scenario)
  return {
    id: 'events',
    title: 'Events',
    columns: [
      counted('Date', units.date),
      plain('Event'),
      plain('By'),
      plain('Chapter'),
      plain('On or off'),
      plain('License state that it leads to'),
      plain('Effect in this scenario'),
      plain('Date moved by hand'),
    ],
    rows: [...dataset.events]
      .sort((a, b) => dateOf(a, scenario).localeCompare(dateOf(b, scenario)))
      .map((event) => {
        const on = isEnabled(event, scenario)
        const verdict = judgeEvent(network, scenario, event.id, histories)
        const states = [...new Set(event.effects.map(({ state }) => stateName(dataset, state)))]
        const works = on ? 'changes licenses' : 'would change licenses'
        return [
          dateOf(event, scenario),
          event.title,
          sides[event.by],
          chapters[event.chapter],
          on ? 'on' : 'off',
          states.join('; ') || null,
          explainVerdict(dataset, verdict, on) ?? works,
          yesOrNo(dateOf(event, scenario) !== event.date),
        ]
      }),
  }
}

/** What was changed since the preset was loaded: events, dates, lanes, assumptions, and the makers' own levers. */
export function changesTable({ network, choices }: Handout): Table {
  const { dataset } = network
  return {
    id: 'changes',
    title: `Changes to “${presetName(dataset, choices.preset)}”`,
    columns: [plain('Kind'), plain('What'), plain('In the preset'), plain('Here')],
    rows: changesSincePreset(dataset, choices).map(({ kind, name, from, to }) => [kind, name, from, to]),
  }
}
