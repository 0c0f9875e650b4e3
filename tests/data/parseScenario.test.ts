// The door for scenarios: what may be asked for, and the paths of what may not.
import { expect, test } from 'vitest'
import { parseDataset } from '../../src/data/parseDataset'
import { parseScenario } from '../../src/data/parseScenario'
import { readVectors, vectorNames } from '../model/vectors'

const asOf = '2025-01-27'
const own = { id: 'own-1', date: '2025-03-03', title: 'Stop again', by: 'CN', effects: [{ state: 'suspended' }] }

function parse(scenario: unknown, at?: (string | number)[]) {
  const parsed = parseDataset(readVectors('tiny').dataset)
  if (!parsed.ok) throw new Error('the reference dataset was refused')
  return parseScenario(parsed.dataset, scenario, at)
}

test.each(vectorNames)('the reference scenarios of %s are let in', (name) => {
  const { dataset, cases } = readVectors(name)
  for (const { scenario } of cases) expect(parseScenario(dataset, scenario)).toEqual({ ok: true, scenario })
})

test.each([
  ['no date', {}, ['asOf']],
  ['a date that does not exist', { asOf: '2025-02-30' }, ['asOf']],
  ['a day before the calendar', { asOf: '2025-01-05' }, ['asOf']],
  ['a day past the calendar', { asOf: '2025-03-31' }, ['asOf']],
  ['an unknown event', { asOf, events: { moon: true } }, ['events.moon']],
  ['an event that every object has', { asOf, events: { constructor: true } }, ['events.constructor']],
  ['a switch that is none', { asOf, events: { stop: 'on' } }, ['events.stop']],
  ['a fixed date moved', { asOf, dates: { stop: '2025-01-07' } }, ['dates.stop']],
  ['a what-if moved to no date', { asOf, dates: { resume: 'soon' } }, ['dates.resume']],
  ['a date of an unknown event', { asOf, dates: { moon: '2025-01-07' } }, ['dates.moon']],
  ['an unknown lane', { asOf, overrides: { moon: 'open' } }, ['overrides.moon']],
  ['an unknown state', { asOf, overrides: { 'magnets/a': 'moon' } }, ['overrides.magnets/a']],
  ['an unknown parameter', { asOf, parameters: { luck: 1 } }, ['parameters.luck']],
  ['a negative parameter', { asOf, parameters: { coverScale: -1 } }, ['parameters.coverScale']],
  ['a divisor of 0', { asOf, parameters: { dealerStockWeeks: 0 } }, ['parameters.dealerStockWeeks']],
  ['a parameter of the first model', { asOf, parameters: { restockWeeks: 20 } }, ['parameters.restockWeeks']],
  ['a horizon of no weeks', { asOf, horizonWeeks: 0 }, ['horizonWeeks']],
  ['a horizon of half a week', { asOf, horizonWeeks: 26.5 }, ['horizonWeeks']],
  ['a horizon of more than ten years', { asOf, horizonWeeks: 521 }, ['horizonWeeks']],
  ['a horizon in words', { asOf, horizonWeeks: 'a year' }, ['horizonWeeks']],
  ['a way of looking', { asOf, outlook: 'held' }, ['outlook']],
  ['an added event of the dataset', { asOf, added: [{ ...own, id: 'stop' }] }, ['added[0].id']],
  ['an event added twice', { asOf, added: [own, own] }, ['added[1].id']],
  ['an added event without an id', { asOf, added: [{ ...own, id: '' }] }, ['added[0].id']],
  ['an added event of an id of every object', { asOf, added: [{ ...own, id: 'constructor' }] }, ['added[0].id']],
  ['an added event on no day', { asOf, added: [{ ...own, date: '2025-02-30' }] }, ['added[0].date']],
  ['an added event too far off', { asOf, added: [{ ...own, date: '2200-01-01' }] }, ['added[0].date']],
  ['an added event by nobody', { asOf, added: [{ ...own, by: 'EU' }] }, ['added[0].by']],
  ['an added event without a title', { asOf, added: [{ ...own, title: undefined }] }, ['added[0].title']],
  ['an added event with a chapter', { asOf, added: [{ ...own, chapter: 'since' }] }, ['added[0].chapter']],
  [
    'effects that nobody knows',
    { asOf, added: [own, { ...own, id: 'own-2', effects: [{ state: 'moon', material: ['moon'], from: ['moon'] }] }] },
    ['added[1].effects[0].state', 'added[1].effects[0].material[0]', 'added[1].effects[0].from[0]'],
  ],
  [
    'an effect on a destination that nobody knows, and one with a key that is misspelled',
    { asOf, added: [{ ...own, effects: [{ state: 'open', destination: ['moon'], materials: ['magnets'] }] }] },
    ['added[0].effects[0].materials'],
  ],
  [
    'a date of an added event, which has its own',
    { asOf, added: [own], dates: { 'own-1': '2025-03-04' } },
    ['dates.own-1'],
  ],
  ['a switch of an event that is not added', { asOf, added: [own], events: { 'own-2': true } }, ['events.own-2']],
  ['stock evened out at an unknown maker', { asOf, measures: { evenStock: { moon: 1 } } }, ['measures.evenStock.moon']],
  ['stock evened out too far', { asOf, measures: { evenStock: { a: 1.1 } } }, ['measures.evenStock.a']],
  [
    'stock evened out by less than nothing',
    { asOf, measures: { evenStock: { '*': -0.1 } } },
    ['measures.evenStock["*"]'],
  ],
  ['a parameter without a number', { asOf, parameters: { coverScale: null } }, ['parameters.coverScale']],
  [
    'several',
    { asOf: 'x', events: { moon: true }, parameters: { headroom: -1 } },
    ['asOf', 'events.moon', 'parameters.headroom'],
  ],
  [
    'a part of the wrong shape beside others',
    { asOf: 'x', events: 7, parameters: { luck: 1 } },
    ['events', 'parameters.luck', 'asOf'],
  ],
  ['measures that are none', { asOf, measures: 7 }, ['measures']],
  ['an unknown measure', { asOf, measures: { transit: 1 } }, ['measures.transit']],
  ['cover of an unknown maker', { asOf, measures: { cover: { 'moon/*': 1 } } }, ['measures.cover["moon/*"]']],
  ['cover of an unknown class', { asOf, measures: { cover: { 'a/moon': 1 } } }, ['measures.cover.a/moon']],
  ['cover of half a target', { asOf, measures: { cover: { a: 1 } } }, ['measures.cover.a']],
  ['too much cover', { asOf, measures: { cover: { '*/*': 104.5 } } }, ['measures.cover["*/*"]']],
  ['cover without a number', { asOf, measures: { cover: { 'a/*': null } } }, ['measures.cover["a/*"]']],
  ['a shift to no node', { asOf, measures: { shift: { 'a/motor': 0.1 } } }, ['measures.shift.a/motor']],
  [
    'a shift to a node that is there already under license',
    { asOf, measures: { shift: { 'a/motor>magnet-cn': 0.1 } } },
    ['measures.shift["a/motor>magnet-cn"]'],
  ],
  [
    'a shift of more than there is, for an unknown maker',
    { asOf, measures: { shift: { 'b/*>magnet-jp': 1.1 } } },
    ['measures.shift["b/*>magnet-jp"]', 'measures.shift["b/*>magnet-jp"]'],
  ],
  ['negative transit', { asOf, measures: { transitWeeks: -1 } }, ['measures.transitWeeks']],
  ['transit of more than a year', { asOf, measures: { transitWeeks: 53 } }, ['measures.transitWeeks']],
  [
    'unknown targets beside a part of the wrong shape',
    { asOf, events: 7, measures: { cover: { 'moon/*': 1 } } },
    ['events', 'measures.cover["moon/*"]'],
  ],
  ['something else', 7, ['']],
])('%s', (_, scenario, paths) => {
  const parsed = parse(scenario)
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths)
})

test('a parameter may lie outside its range, and a what-if outside the calendar', () => {
  expect(parse({ asOf, parameters: { coverScale: 40 }, dates: { resume: '2030-01-01' } }).ok).toBe(true)
})

test('measures up to their limits are let in as they are', () => {
  const measures = {
    cover: { 'a/*': 104, '*/motor': 0, '*/*': 0.5, 'a/motor': 1 },
    shift: { '*/*>magnet-jp': 1, 'a/motor>magnet-jp': 0 },
    evenStock: { a: 1, '*': 0 },
    transitWeeks: 52,
  }
  expect(parse({ asOf, measures })).toEqual({ ok: true, scenario: { asOf, measures } })
})

test('a preset holds no measures', () => {
  const { dataset } = readVectors('tiny')
  const preset = { id: 'stocked', name: 'Stocked', scenario: { measures: { transitWeeks: 1 } } }
  expect(parseDataset({ ...dataset, presets: [preset] })).toEqual({
    ok: false,
    faults: [{ path: 'presets[0].scenario.measures', message: 'has no place in a preset' }],
  })
})

test.each([1, 520])('a horizon of %d weeks is let in', (horizonWeeks) => {
  expect(parse({ asOf, horizonWeeks })).toEqual({ ok: true, scenario: { asOf, horizonWeeks } })
})

test('any number of added events is let in as it is, and can be switched', () => {
  const added = Array.from({ length: 20 }, (_, i) => ({ ...own, id: `own-${i + 1}`, title: 'x'.repeat(200) }))
  const scenario = { asOf, added, events: { 'own-20': false, 'own-1': true } }
  expect(parse(scenario)).toEqual({ ok: true, scenario })
})

test.each([
  ['events', { added: [own] }],
  ['measures', { measures: { evenStock: { a: 1 } } }],
  ['an outlook', { outlook: 'held' }],
])('a preset holds no %s of its own', (_, scenario) => {
  const { dataset } = readVectors('tiny')
  const [key] = Object.keys(scenario)
  expect(parseDataset({ ...dataset, presets: [{ id: 'p', name: 'P', scenario }] })).toEqual({
    ok: false,
    faults: [{ path: `presets[0].scenario.${key}`, message: 'has no place in a preset' }],
  })
})

test('a place in a file goes before the path', () => {
  expect(parse({ asOf, events: { moon: true } }, ['scenarios', 1])).toEqual({
    ok: false,
    faults: [{ path: 'scenarios[1].events.moon', message: '"moon" is no event' }],
  })
})
