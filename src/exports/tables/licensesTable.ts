// Tables of what was switched: the license board, the events, and what differs from the loaded preset.
import { joinClauses } from '../../format/sentences'
import { judgeEvent } from '../../model/eventVerdict'
import { dateOf, eventsOf, isEnabled, isTold, laneHistories } from '../../model/licenses'
import { stateName } from '../../results/networkNames'
import { presetName } from '../../results/presets'
import { t } from '../../texts/translate'
import { changesSincePreset } from '../../words/scenarioNames'
import { explainVerdict } from '../../words/verdictText'
import type { Handout } from '../handout'
import { counted, plain, type Table, units, yesOrNo } from './table'

/** Each lane's license state in the as-of week, and how much of the normal flow passes. */
export function licensesTable({ network, choices, outcome, reference, referenceName }: Handout): Table {
  const { dataset } = network
  const nameIn = (things: readonly { id: string; name: string }[], id: string) =>
    things.find((thing) => thing.id === id)?.name ?? id
  return {
    id: 'licenses',
    title: t('License board'),
    columns: [
      plain(t('Material')),
      plain(t('Destination')),
      plain(t('License state')),
      counted(t('Clearance'), units.share),
      plain(t('Set by hand')),
      plain(t('License state, reference: {referenceName}', { referenceName })),
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

const sides = { US: t('Washington'), CN: t('Beijing'), both: t('Both') }
const chapters = { document: t('The document'), 'what-if': t('What if'), since: t('Since the document') }

/** Every event, those of the reader's own too, with its switch, what it leads to, and what the switch does as events go. */
export function eventsTable({ network, choices: { scenario } }: Handout): Table {
  const { dataset } = network
  const histories = laneHistories(network, scenario)
  return {
    id: 'events',
    title: t('Events'),
    columns: [
      counted(t('Date'), units.date),
      plain(t('Event')),
      plain(t('By')),
      plain(t('Chapter')),
      plain(t('On or off')),
      plain(t('License state that it leads to')),
      plain(t('Effect, if events go as switched')),
      plain(t('Date moved by hand')),
    ],
    rows: [...eventsOf(network, scenario)]
      .sort((a, b) => dateOf(a, scenario).localeCompare(dateOf(b, scenario)))
      .map((event) => {
        const on = isEnabled(event, scenario)
        const verdict = judgeEvent(network, scenario, event.id, histories)
        const states = [...new Set(event.effects.map(({ state }) => stateName(dataset, state)))]
        const works = on ? t('changes licenses') : t('would change licenses')
        return [
          dateOf(event, scenario),
          event.title,
          sides[event.by],
          isTold(event) ? chapters[event.chapter] : t('added by the reader'),
          on ? t('on') : t('off'),
          joinClauses(states) || null,
          explainVerdict({ dataset, scenario }, verdict, on) ?? works,
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
    title: t('Changes to “{preset}”', { preset: presetName(dataset, choices.preset) }),
    columns: [plain(t('Kind')), plain(t('What')), plain(t('In the preset')), plain(t('Here'))],
    rows: changesSincePreset(dataset, choices).map(({ kind, name, from, to }) => [kind, name, from, to]),
  }
}
