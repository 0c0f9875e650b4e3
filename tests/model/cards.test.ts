// Cards: steps that follow their events, license states that follow the lanes, and the share that licenses control.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { cardsInForce, spanInWeek } from '../../src/model/cards'
import type { Card, CardStep, Dataset } from '../../src/model/dataset'
import { laneHistories, stateInWeek } from '../../src/model/licenses'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { settings } from './generators'
import { shippedDataset } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

/** One maker, one lane with 80% of its magnets; `stop` on 20 January (week 2), the what-if `resume` on 17 February (week 6). */
function tiny(steps: CardStep[] = []): Dataset {
  const card: Card = { id: 'tariff', side: 'US', name: 'Tariff', steps }
  return { ...readVectors('tiny').dataset, cards: [card] }
}

function spansOf(dataset: Dataset, scenario: Scenario, id: string): string[] {
  const card = cardsInForce(compile(dataset), scenario).cards.find((one) => one.id === id)
  return card?.spans.map(({ start, end, level, lanes }) => `${start} ${end} ${level ?? lanes.join()}`) ?? []
}

const asOf = '2025-02-03'
const basis = 'reported'

describe('measures', () => {
  test('a step ends when the next begins', () => {
    const dataset = tiny([
      { date: '2025-01-10', level: '10%', basis },
      { date: '2025-02-03', level: '20%', basis },
    ])
    expect(spansOf(dataset, { asOf }, 'tariff')).toEqual(['2025-01-10 2025-02-03 10%', '2025-02-03 null 20%'])
  })

  test('a step ends when it says so, unless another begins before', () => {
    const dataset = tiny([
      { date: '2025-01-10', until: '2025-01-20', level: '10%', basis },
      { date: '2025-02-03', until: '2025-03-03', level: '20%', basis },
      { date: '2025-02-10', level: null, basis },
    ])
    expect(spansOf(dataset, { asOf }, 'tariff')).toEqual(['2025-01-10 2025-01-20 10%', '2025-02-03 2025-02-10 20%'])
  })

  test('of two steps on one day the later in the list holds', () => {
    const dataset = tiny([
      { date: '2025-02-03', level: '54%', basis },
      { date: '2025-02-03', level: '30%', basis },
    ])
    expect(spansOf(dataset, { asOf }, 'tariff')).toEqual(['2025-02-03 null 30%'])
  })

  test('a step is there only while its event is on, and moves with it', () => {
    const dataset = tiny([
      { date: '2025-01-10', level: '10%', basis },
      { date: '2025-02-19', level: '20%', event: 'resume', basis },
    ])
    const on = { asOf, events: { resume: true } }
    expect(spansOf(dataset, { asOf }, 'tariff')).toEqual(['2025-01-10 null 10%'])
    expect(spansOf(dataset, on, 'tariff').at(-1)).toBe('2025-02-19 null 20%')
    expect(spansOf(dataset, { ...on, dates: { resume: '2025-03-03' } }, 'tariff').at(-1)).toBe('2025-03-05 null 20%')
  })

  test('a step may need further events', () => {
    const dataset = tiny([{ date: '2025-02-19', level: '20%', event: 'stop', needs: ['resume'], basis }])
    expect(spansOf(dataset, { asOf }, 'tariff')).toEqual([])
    expect(spansOf(dataset, { asOf, events: { resume: true } }, 'tariff')).toHaveLength(1)
    expect(spansOf(dataset, { asOf, events: { resume: true, stop: false } }, 'tariff')).toEqual([])
  })

  test('what a week ends with is what it is said to hold', () => {
    const network = compile(tiny([{ date: '2025-02-05', level: '10%', basis }]))
    const [card] = cardsInForce(network, { asOf }).cards
    expect([3, 4, 5].map((week) => spanInWeek(network, card!, week)?.level)).toEqual([undefined, '10%', '10%'])
  })
})

describe('licenses', () => {
  test('a state is in force while a lane is in it, and controls what the lane carries', () => {
    const dataset = tiny()
    const { withdrawableShare } = cardsInForce(compile(dataset), { asOf, events: { resume: true } })
    expect(spansOf(dataset, { asOf }, 'license/suspended')).toEqual(['2025-01-20 null magnets/a'])
    expect(spansOf(dataset, { asOf, events: { resume: true } }, 'license/suspended')).toEqual([
      '2025-01-20 2025-02-17 magnets/a',
    ])
    expect(withdrawableShare.map((share) => Number(share.toFixed(9)))).toEqual([
      0, 0, 0.8, 0.8, 0.8, 0.8, 0, 0, 0, 0, 0, 0,
    ])
  })

  test('another source takes supply out of reach', () => {
    const dataset = tiny()
    const scenario = { asOf, measures: { shift: { '*/*>magnet-jp': 0.5 } } }
    expect(cardsInForce(compile(dataset), scenario).withdrawableShare[3]).toBeCloseTo(0.4, 9)
  })

  test('on any network: every lane out of its initial state is in one span of its state, and the share has bounds', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const network = compile(dataset)
        const { cards, withdrawableShare } = cardsInForce(network, scenario)
        const histories = laneHistories(network, scenario)
        for (let week = 0; week < dataset.calendar.weeks; week++) {
          const held = cards.flatMap((card) => {
            return (spanInWeek(network, card, week)?.lanes ?? []).map((lane) => `${lane} ${card.state}`)
          })
          const expected = dataset.lanes.flatMap(({ id }, lane) => {
            const state = dataset.licenseStates[stateInWeek(network, histories[lane]!.steps, week)]!.id
            return state === dataset.initialState ? [] : [`${id} ${state}`]
          })
          expect(held.sort()).toEqual(expected.sort())
          if (held.length === 0) expect(withdrawableShare[week]).toBe(0)
        }
        for (const share of withdrawableShare) expect(share >= 0 && share <= 1 + 1e-9).toBe(true)
      }),
    )
  })
})

describe('the shipped dataset', () => {
  const dataset = shippedDataset()
  const network = compile(dataset)
  const levels = (events: Record<string, boolean>, id = 'tariff') => {
    return cardsInForce(network, { asOf: '2025-06-09', events })
      .cards.find((card) => card.id === id)!
      .spans.map(({ level }) => level)
  }

  test('the tariff runs as the document’s events and those since lead it', () => {
    const { scenario } = dataset.presets!.find(({ id }) => id === 'as-it-happened')!
    expect(levels({})).toEqual(['10%', '20%', '104%', '145%', '30%', '54%'])
    expect(levels(scenario.events!)).toEqual(['10%', '20%', '104%', '145%', '30%', '30%', '20%', '10%', '12.5%'])
    expect(levels({ 'geneva-truce': false })).toEqual(['10%', '20%', '104%', '145%'])
    expect(levels({ 'us-tariffs': false })).toEqual(['10%', '20%'])
  })

  test('the software curbs end only with their withdrawal', () => {
    const ends = (events: Record<string, boolean>) =>
      spansOf(dataset, { asOf: '2025-06-09', events }, 'design-software')
    expect(ends({})).toEqual(['2025-05-23 null in force'])
    expect(ends({ 'eda-letters-withdrawn': true })).toEqual(['2025-05-23 2025-07-02 in force'])
    expect(ends({ 'eda-controls': false, 'eda-letters-withdrawn': true })).toEqual([])
  })

  test('no restrictions: nothing that Beijing could withdraw', () => {
    const { scenario } = dataset.presets!.find(({ id }) => id === 'no-restrictions')!
    const { cards, withdrawableShare } = cardsInForce(network, { asOf: '2025-06-09', ...scenario })
    expect(cards.filter(({ side, spans }) => side === 'CN' && spans.length > 0)).toEqual([])
    expect(Math.max(...withdrawableShare)).toBe(0)
  })
})
