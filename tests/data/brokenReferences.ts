// Datasets with a broken id, date or network each, and the path of the fault that the door must name.
import type { Broken } from './brokenFigures'

const other = { id: 'other', name: 'Other', stage: 'magnet' }

export const references: Broken[] = [
  ['an unknown source node', 'links[0].source', (d) => Object.assign(d.links[0]!, { source: 'moon' })],
  ['an unknown target node', 'links[0].target', (d) => Object.assign(d.links[0]!, { target: 'moon' })],
  ['an unknown lane', 'links[0].lane', (d) => Object.assign(d.links[0]!, { lane: 'moon' })],
  ['an empty phrase of an event', 'events[0].phrase', (d) => Object.assign(d.events[0]!, { phrase: ' ' })],
  [
    'a phrase of an event that no line has room for',
    'events[0].phrase',
    (d) => Object.assign(d.events[0]!, { phrase: 'x'.repeat(41) }),
  ],
  ['an unknown stage', 'nodes[0].stage', (d) => Object.assign(d.nodes[0]!, { stage: 'moon' })],
  ['an unknown component', 'nodes[2].component', (d) => Object.assign(d.nodes[2]!, { component: 'moon' })],
  ['an unknown automaker', 'nodes[3].automaker', (d) => Object.assign(d.nodes[3]!, { automaker: 'moon' })],
  ['an unknown material of a lane', 'lanes[0].material', (d) => Object.assign(d.lanes[0]!, { material: 'moon' })],
  [
    'an unknown destination of a lane',
    'lanes[0].destination',
    (d) => Object.assign(d.lanes[0]!, { destination: 'moon' }),
  ],
  [
    'an unknown material of a part',
    'components[0].material',
    (d) => Object.assign(d.components[0]!, { material: 'moon' }),
  ],
  ['an unknown initial state', 'initialState', (d) => Object.assign(d, { initialState: 'moon' })],
  ['an unknown stress state', 'stressState', (d) => Object.assign(d, { stressState: 'moon' })],
  [
    'an unknown state of an effect',
    'events[0].effects[0].state',
    (d) => Object.assign(d.events[0]!.effects[0]!, { state: 'moon' }),
  ],
  [
    'an unknown material of an effect',
    'events[1].effects[0].material[0]',
    (d) => Object.assign(d.events[1]!.effects[0]!, { material: ['moon'] }),
  ],
  [
    'an unknown destination of an effect',
    'events[0].effects[0].destination[0]',
    (d) => Object.assign(d.events[0]!.effects[0]!, { destination: ['moon'] }),
  ],
  [
    'an unknown from-state',
    'events[0].effects[0].from[0]',
    (d) => Object.assign(d.events[0]!.effects[0]!, { from: ['moon'] }),
  ],
  ['a doubled id', 'nodes[4].id', (d) => d.nodes.push({ ...other, id: 'magnet-jp' })],
  ['a doubled event', 'events[2].id', (d) => d.events.push({ ...d.events[0]! })],
  ['an id of every object', 'nodes[4].id', (d) => d.nodes.push({ ...other, id: 'constructor' })],
  ['a missing parameter', 'parameters', (d) => d.parameters.pop()],
  ['an unknown opening', 'openingPreset', (d) => Object.assign(d, { openingPreset: 'moon' })],
  ['an unknown reference', 'referencePreset', (d) => Object.assign(d, { referencePreset: 'moon' })],
  [
    'a doubled line',
    'automakers[0].lines[1].id',
    (d) =>
      Object.assign(d.automakers[0]!, {
        lines: [
          { id: 'l', share: 0.5, coverFactor: 1 },
          { id: 'l', share: 0.5, coverFactor: 1 },
        ],
      }),
  ],
  ['a doubled parameter', 'parameters[24].id', (d) => d.parameters.push({ ...d.parameters[0]! })],
  [
    'a source that is not listed',
    'licenseStates[0].clearance.source',
    (d) => {
      Object.assign(d, { sources: [{ id: 'known' }] })
      Object.assign(d.licenseStates[0]!, {
        clearance: { value: 1, low: 1, high: 1, basis: 'reported', source: 'moon' },
      })
    },
  ],
  [
    'a script as an address',
    'sources[0].url',
    (d) => Object.assign(d, { sources: [{ id: 's', url: 'javascript:alert(1)' }] }),
  ],
  [
    'a preset with an unknown event',
    'presets[0].scenario.events.moon',
    (d) => Object.assign(d, { presets: [{ id: 'p', name: 'P', scenario: { events: { moon: true } } }] }),
  ],
  [
    'a preset that looks half a week ahead',
    'presets[0].scenario.horizonWeeks',
    (d) => Object.assign(d, { presets: [{ id: 'p', name: 'P', scenario: { horizonWeeks: 26.5 } }] }),
  ],
]

export const dates: Broken[] = [
  ['a start that does not exist', 'calendar.start', (d) => Object.assign(d.calendar, { start: '2025-02-30' })],
  ['an event date that does not exist', 'events[0].date', (d) => Object.assign(d.events[0]!, { date: '2025-02-29' })],
  [
    'an event date that is a moment',
    'events[0].date',
    (d) => Object.assign(d.events[0]!, { date: '2025-02-01T00:00Z' }),
  ],
  ['a last day of records that is none', 'dataThrough', (d) => Object.assign(d, { dataThrough: '2025-02-30' })],
  ['a default day outside the calendar', 'defaultAsOf', (d) => Object.assign(d, { defaultAsOf: '2025-03-31' })],
]

export const network: Broken[] = [
  ['other last stages', 'stages', (d) => d.stages.reverse()],
  ['shares that add to less', 'links[0].share', (d) => Object.assign(d.links[0]!, { share: 0.79999 })],
  ['a missing share', 'links[1].share', (d) => Reflect.deleteProperty(d.links[1]!, 'share')],
  ['a second link between two nodes', 'links[3]', (d) => d.links.push({ ...d.links[2]! })],
  ['a link within a stage', 'links[3]', (d) => d.links.push({ source: 'magnet-cn', target: 'magnet-jp', share: 1 })],
  ['a link to itself', 'links[3]', (d) => d.links.push({ source: 'magnet-cn', target: 'magnet-cn', share: 1 })],
  ['a link upstream', 'links[3]', (d) => d.links.push({ source: 'a/motor', target: 'magnet-cn', share: 1 })],
  ['a maker fed by a magnet maker', 'links[3].source', (d) => d.links.push({ source: 'magnet-cn', target: 'a' })],
  [
    "a maker fed by another's part",
    'links[3].source',
    (d) => {
      d.automakers.push({ ...d.automakers[0]!, id: 'b', usMarketShare: 0, unitsByPowertrain: {} })
      d.nodes.push({ id: 'b', name: 'B', stage: 'automaker', automaker: 'b' })
      d.links.push({ source: 'a/motor', target: 'b' })
    },
  ],
  ['a part without a link to its maker', 'nodes[2]', (d) => d.links.pop()],
  [
    'a part without its class',
    'nodes[2].component',
    (d) => {
      Reflect.deleteProperty(d.nodes[2]!, 'component')
      Object.assign(d.components[0]!.kgPerVehicle, { ice: 0 })
    },
  ],
  [
    'a doubled part',
    'nodes[4]',
    (d) => {
      d.nodes.push({ ...d.nodes[2]!, id: 'a/motor-2' })
      d.links.push({ source: 'magnet-cn', target: 'a/motor-2', share: 1 }, { source: 'a/motor-2', target: 'a' })
    },
  ],
  ['a needed part without a node', 'automakers[0]', (d) => d.components.push({ ...d.components[0]!, id: 'speaker' })],
  [
    'a maker without a node',
    'automakers[1]',
    (d) => d.automakers.push({ ...d.automakers[0]!, id: 'b', unitsByPowertrain: {} }),
  ],
]
