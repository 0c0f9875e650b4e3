// What must hold on any network and scenario: balance, bounds, monotony, finite results, and independence of order.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { addDays, weekStart } from '../../src/model/calendar'
import type { AddedEvent, Dataset, TradeEvent } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { type Ahead, type Outcome, type Result, toResult } from '../../src/model/outcome'
import { outlooks, type Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { agrees, differences } from './closeness'
import { datasets, settings } from './generators'
import { numbersIn, wildSettings } from './wild'

const slack = 1e-9

vi.setConfig({ testTimeout: 60_000 })

test('what flows into a node flows out of it', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const { flows } = resultOf(dataset, scenario)
      for (const { id } of dataset.nodes) {
        const into = flows.filter(({ target }) => target === id)
        const outOf = flows.filter(({ source }) => source === id)
        if (into.length === 0 || outOf.length === 0) continue
        expect(agrees(tonnes(into, 'delivered'), tonnes(outOf, 'delivered'))).toBe(true)
        expect(agrees(tonnes(into, 'baseline'), tonnes(outOf, 'baseline'))).toBe(true)
      }
    }),
  )
})

test('what makers receive is what the supply index says', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const { flows, automakers } = resultOf(dataset, scenario)
      for (const [id, { supplyIndex, magnetTonnesPerYear }] of Object.entries(automakers)) {
        const into = flows.filter(({ target }) => target === id)
        expect(agrees(tonnes(into, 'baseline'), magnetTonnesPerYear)).toBe(true)
        expect(agrees(tonnes(into, 'delivered'), magnetTonnesPerYear * supplyIndex)).toBe(true)
      }
    }),
  )
})

test('every index stays in its bounds, in every outlook', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const outcome = outcomeOf(dataset, scenario)
      const { automakers, asOfWeek, horizonWeeks, lanes, total, paths } = outcome
      for (const maker of Object.values(automakers)) {
        const shares = [maker.supplyIndex, maker.unassuredSupply, maker.chinaDependency, maker.directChinaShare]
        for (const share of [...shares, maker.vulnerability]) expectWithin(share, 0, 1)
        expectWithin(maker.exposureIndex, 0, 100)
        expectWithin(maker.vehiclesLostToDate, 0, Number.MAX_VALUE)
        if (maker.stoppedSince !== null) expectWithin(maker.stoppedSince, 0, asOfWeek)
      }
      for (const outlook of outlooks) {
        const ahead = outcome.outlooks[outlook]
        for (const [m, { id, lines }] of dataset.automakers.entries()) {
          const { weeksToLineStop, firstLine, vehiclesLost, lowestOutput } = ahead.automakers[id]!
          expectWithin(lowestOutput, 0, 1)
          expectWithin(vehiclesLost, 0, Number.MAX_VALUE)
          expect(firstLine === null).toBe(weeksToLineStop === null)
          if (weeksToLineStop === null) continue
          expectWithin(weeksToLineStop, 0, horizonWeeks - 1)
          expect((lines ?? [dataset.automakers[m]!]).map((line) => line.id)).toContain(firstLine)
        }
        expectWithin(ahead.inflation.riskIndex, 0, 100)
        expectWithin(ahead.inflation.peakWeek, asOfWeek, asOfWeek + horizonWeeks - 1)
      }
      for (const { clearance } of Object.values(lanes)) expectWithin(clearance, 0, 1)
      for (const path of [...Object.values(paths.output), ...Object.values(paths.supply)]) {
        expect(path).toHaveLength(asOfWeek + horizonWeeks)
        for (const value of path) expectWithin(value, 0, 1)
      }
      for (const [id, thinnest] of Object.entries(paths.coverWeeks.thinnest)) {
        thinnest.forEach((weeks, t) => {
          expectWithin(weeks, 0, paths.coverWeeks.mean[id]![t]!)
        })
      }
      for (const value of [...paths.cpiBp, ...paths.priceLevelBp]) expect(value).not.toBeNaN()
      expectWithin(total.supplyIndex, 0, 1)
    }),
  )
})

test('no finite input gives a result that is not', () => {
  fc.assert(
    fc.property(wildSettings, ({ dataset, scenario }) => {
      for (const outlook of outlooks) {
        const broken = numbersIn(outcomeOf(dataset, { ...scenario, outlook })).filter(
          ([, value]) => !Number.isFinite(value),
        )
        expect(broken).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

/** The dataset in which a lane stands in one state for good from a day on, and other lanes go as they do. */
function withLaneForGood(dataset: Dataset, lane: Dataset['lanes'][number], state: string, date: string): Dataset {
  const others = dataset.lanes.filter(({ id }) => id !== lane.id)
  const events = dataset.events.map((event): TradeEvent => {
    const effects = event.effects.flatMap((effect) =>
      others
        .filter(({ material, destination }) => {
          return (
            (!effect.material || effect.material.includes(material)) &&
            (!effect.destination || effect.destination.includes(destination))
          )
        })
        .map(({ material, destination }) => ({ ...effect, material: [material], destination: [destination] })),
    )
    return { ...event, effects }
  })
  const { material, destination } = lane
  const forGood: TradeEvent = {
    id: 'for-good',
    date,
    title: 'For good',
    by: 'CN',
    chapter: 'document',
    evidence: 'document',
    enabled: true,
    effects: [{ material: [material], destination: [destination], state }],
  }
  return { ...dataset, events: [...events, forGood] }
}

test('a lane that is tighter for good never lets more through, and never saves vehicles while nothing else grows', () => {
  fc.assert(
    fc.property(
      settings,
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(60),
      fc.boolean(),
      ({ dataset: drawn, scenario: asked }, laneAt, oneAt, otherAt, week, grows) => {
        // A hand, or an event of one's own, could take the lane out of the state that is compared.
        const { overrides: _, added: __, ...scenario } = asked
        const dataset = withParameters(drawn, grows ? {} : { rampPerWeek: 0, expediteBelow: 0 })
        const lane = at(dataset.lanes, laneAt)
        const [looser, tighter] = [at(dataset.licenseStates, oneAt), at(dataset.licenseStates, otherAt)].sort(
          (a, b) => Number(b.clearance) - Number(a.clearance),
        )
        const date = weekStart(dataset.calendar, week)
        const [loose, tight] = [looser!, tighter!].map((state) =>
          outlooks.map((outlook) =>
            outcomeOf(withLaneForGood(dataset, lane, state.id, date), { ...scenario, outlook }),
          ),
        )
        outlooks.forEach((outlook, o) => {
          for (const { id } of dataset.automakers) {
            const [more, less] = [loose![o]!, tight![o]!]
            less.paths.supply[id]!.forEach((supply, t) => {
              expect(supply).toBeLessThanOrEqual(more.paths.supply[id]![t]! + slack)
            })
            if (grows) continue
            const [lostLoose, lostTight] = [more, less].map(
              ({ automakers, ahead }) => automakers[id]!.vehiclesLostToDate + ahead.automakers[id]!.vehiclesLost,
            )
            expect(lostTight, `${id} in the outlook ${outlook}`).toBeGreaterThanOrEqual(
              lostLoose! * (1 - slack) - slack,
            )
          }
        })
      },
    ),
    { numRuns: 200 },
  )
})

test('with every lane open nothing is lost in any outlook', () => {
  fc.assert(
    fc.property(datasets, (drawn) => {
      const dataset = { ...drawn, initialState: 'open', stressState: 'open' }
      const overrides = Object.fromEntries(dataset.lanes.map(({ id }) => [id, 'open']))
      const outcome = outcomeOf(dataset, { asOf: dataset.calendar.start, overrides })
      for (const maker of Object.values(outcome.automakers)) expect(maker.supplyIndex).toBeCloseTo(1, 9)
      for (const { automakers, inflation } of Object.values(outcome.outlooks)) {
        for (const maker of Object.values(automakers)) {
          expect(maker.vehiclesLost).toBeCloseTo(0, 6)
          expect(maker.weeksToLineStop).toBeNull()
        }
        expect(inflation.peakBp).toBeCloseTo(0, 6)
      }
      for (const { baseline, delivered } of outcome.flows) expect(agrees(baseline, delivered)).toBe(true)
    }),
  )
})

test('the order of nodes, links, lanes, states, parts and makers does not matter', () => {
  fc.assert(
    fc.property(settings, fc.infiniteStream(fc.nat(1000)), ({ dataset, scenario }, keys) => {
      const shuffle = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const { nodes, links, lanes, licenseStates, components, automakers } = dataset
      const mixed = {
        ...dataset,
        nodes: shuffle(nodes),
        links: shuffle(links),
        lanes: shuffle(lanes),
        licenseStates: shuffle(licenseStates),
        components: shuffle(components),
        automakers: shuffle(automakers),
      }
      expect(differences(unordered(resultOf(mixed, scenario)), unordered(resultOf(dataset, scenario)))).toEqual([])
    }),
  )
})

describe('the horizon', () => {
  test('a longer one never lowers the vehicles lost, and neither brings a stop nearer nor puts it off', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 60 }), ({ dataset, scenario: asked }, more) => {
        const scenario = { ...asked, horizonWeeks: asked.horizonWeeks ?? dataset.horizonWeeks }
        const near = outcomeOf(dataset, scenario)
        const far = outcomeOf(dataset, { ...scenario, horizonWeeks: scenario.horizonWeeks + more })
        for (const outlook of outlooks) {
          expect(far.outlooks[outlook].total.vehiclesLost).toBeGreaterThanOrEqual(
            near.outlooks[outlook].total.vehiclesLost * (1 - slack) - slack,
          )
          for (const { id } of dataset.automakers) {
            const [one, other] = [near, far].map((outcome) => outcome.outlooks[outlook].automakers[id]!)
            expect(other!.vehiclesLost).toBeGreaterThanOrEqual(one!.vehiclesLost * (1 - slack) - slack)
            if (one!.weeksToLineStop !== null) expect(other!.weeksToLineStop).toBe(one!.weeksToLineStop)
            else expect(other!.weeksToLineStop ?? Infinity).toBeGreaterThanOrEqual(scenario.horizonWeeks)
          }
          expect(far.outlooks[outlook].inflation.peakBp).toBeGreaterThanOrEqual(
            near.outlooks[outlook].inflation.peakBp - slack,
          )
        }
        // Where a maker stands on the as-of date is no question of how far one looks.
        expect(differences(far.automakers, near.automakers)).toEqual([])
        expect(far.inflationNowBp).toBe(near.inflationNowBp)
      }),
    )
  })
})

describe('events of one’s own', () => {
  const asOwn = ({ id, date, title, by, effects }: TradeEvent): AddedEvent => ({ id, date, title, by, effects })

  test('do what the same events at the end of the dataset do', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario: asked }) => {
        const { added = [], ...scenario } = asked
        const theirs = added.map((event): TradeEvent => {
          return { ...event, chapter: 'what-if', evidence: 'hypothetical', enabled: true }
        })
        // The record is of what happened: no event of one's own has a part in it.
        const off = Object.fromEntries(added.map(({ id }) => [id, false]))
        const history = { events: { ...dataset.history?.events, ...off } }
        const withTheirs = { ...dataset, history, events: [...dataset.events, ...theirs] }
        expect(resultOf(dataset, { ...scenario, added })).toEqual(resultOf(withTheirs, scenario))
      }),
    )
  })

  test('may be the last events of the dataset, taken out of it', () => {
    fc.assert(
      fc.property(settings, fc.nat(5), ({ dataset, scenario }, kept) => {
        const out = dataset.events.slice(kept)
        const switched = Object.fromEntries(out.map(({ id, enabled }) => [id, enabled]))
        const dates = scenario.dates ?? {}
        const added = out.map((event) => ({ ...asOwn(event), date: dates[event.id] ?? event.date }))
        const own: Scenario = {
          ...scenario,
          dates: Object.fromEntries(Object.entries(dates).filter(([id]) => !out.some((event) => event.id === id))),
          events: { ...switched, ...scenario.events },
          added: [...added, ...(scenario.added ?? [])],
        }
        // What is taken out of the dataset is gone from what happened, too.
        const without: Dataset = { ...dataset, records: [] }
        const fewer = { ...without, events: dataset.events.slice(0, kept) }
        expect(resultOf(fewer, own)).toEqual(resultOf(without, scenario))
      }),
    )
  })
})

describe('outlooks', () => {
  test('held is the path where nothing is dated after the as-of date', () => {
    fc.assert(
      fc.property(settings, ({ dataset: drawn, scenario: asked }) => {
        const known = (events: readonly { id: string; date: string }[]) =>
          events.map((event) => {
            const date = asked.dates?.[event.id] ?? event.date
            return { ...event, date: date > asked.asOf ? asked.asOf : date }
          })
        const { dates: _, added = [], ...rest } = asked
        const byId = new Map(known([...drawn.events, ...added]).map(({ id, date }) => [id, date]))
        const dataset = { ...drawn, events: drawn.events.map((event) => ({ ...event, date: byId.get(event.id)! })) }
        const scenario = { ...rest, added: added.map((event) => ({ ...event, date: byId.get(event.id)! })) }
        const [path, held] = (['path', 'held'] as const).map((outlook) => outcomeOf(dataset, { ...scenario, outlook }))
        expect(held!.outlooks.held).toEqual(path!.outlooks.path)
        expect(held!.paths).toEqual(path!.paths)
      }),
    )
  })

  test('share their past, and the stock with which they start', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const [path, ...others] = outlooks.map((outlook) => outcomeOf(dataset, { ...scenario, outlook }))
        const { asOfWeek } = path!
        for (const other of others) {
          expect(pastOf(other, asOfWeek)).toEqual(pastOf(path!, asOfWeek))
          for (const { id } of dataset.automakers) {
            expect(other.paths.coverWeeks.thinnest[id]![asOfWeek]).toBe(path!.paths.coverWeeks.thinnest[id]![asOfWeek])
            expect(other.paths.coverWeeks.mean[id]![asOfWeek]).toBe(path!.paths.coverWeeks.mean[id]![asOfWeek])
          }
        }
      }),
    )
  })

  test('now is the as-of week as held', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const held = outcomeOf(dataset, { ...scenario, outlook: 'held' })
        expect(held.inflationNowBp).toBe(held.paths.cpiBp[held.asOfWeek])
        for (const { id } of dataset.automakers) {
          expect(held.automakers[id]!.supplyIndex).toBe(held.paths.supply[id]![held.asOfWeek])
          const stopped = held.ahead.automakers[id]!.weeksToLineStop === 0
          expect(held.automakers[id]!.stoppedSince !== null).toBe(stopped)
        }
      }),
    )
  })

  test('which one is looked at changes nothing but what is read: figures of all three stand in each', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const [path, ...others] = outlooks.map((outlook) => outcomeOf(dataset, { ...scenario, outlook }))
        for (const other of others) {
          const { paths: _, ...result } = toResult(other)
          const { paths: __, ...expected } = toResult(path!)
          expect(result).toEqual(expected)
          expect(other.ahead).toEqual(path!.outlooks[other.outlook])
        }
      }),
    )
  })

  test('without one the path is read', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario: { outlook: _, ...scenario } }) => {
        const outcome = outcomeOf(dataset, scenario)
        expect(outcome.outlook).toBe('path')
        expect(outcome.ahead).toEqual(outcome.outlooks.path)
      }),
      { numRuns: 20 },
    )
  })

  test('what is dated after the as-of date, even the day after it, is unknown to now and to held', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario: asked }) => {
        const scenario = { ...asked, added: [] }
        const before = outcomeOf(dataset, scenario)
        const date = addDays(scenario.asOf, 1)
        const effects = [{ state: dataset.stressState }]
        const added: AddedEvent[] = [{ id: 'tomorrow', date, title: 'Tomorrow', by: 'CN', effects }]
        const after = outcomeOf(dataset, { ...scenario, added })
        expect(after.lanes).toEqual(before.lanes)
        expect(after.automakers).toEqual(before.automakers)
        expect(after.outlooks.held).toEqual(before.outlooks.held)
        expect(after.outlooks.stress).toEqual(before.outlooks.stress)
      }),
    )
  })
})

function outcomeOf(dataset: Dataset, scenario: Scenario): Outcome {
  return evaluate(compile(dataset), scenario)
}

function resultOf(dataset: Dataset, scenario: Scenario): Result {
  return toResult(outcomeOf(dataset, scenario))
}

/** What an outcome tells of the weeks before the as-of week. */
function pastOf({ paths }: Outcome, asOfWeek: number): object {
  const cut = (path: number[]) => path.slice(0, asOfWeek)
  const byMaker = (of: Record<string, number[]>) => Object.entries(of).map(([id, path]) => [id, cut(path)])
  return {
    output: byMaker(paths.output),
    supply: byMaker(paths.supply),
    thinnest: byMaker(paths.coverWeeks.thinnest),
    mean: byMaker(paths.coverWeeks.mean),
    prices: [paths.cpiBp, paths.priceLevelBp, paths.dealerStockWeeks].map(cut),
  }
}

/**
 * A result by name alone. The week of the peak is left out: where two weeks tie, rounding decides.
 * Exposure is compared before its cube root, which makes 1e-4 of a rounding error of 1e-16.
 */
function unordered({ flows, automakers, outlooks: of, ...rest }: Result): object {
  const makers = Object.entries(automakers).map(([id, maker]) => {
    return [id, { ...maker, exposureIndex: (maker.exposureIndex / 100) ** 3 }]
  })
  const withoutWeek = ({ inflation: { peakWeek: _, ...inflation }, ...ahead }: Ahead) => ({ ...ahead, inflation })
  const aheads = { path: withoutWeek(of.path), held: withoutWeek(of.held), stress: withoutWeek(of.stress) }
  const byEnds = flows.map((flow) => [`${flow.source}>${flow.target}`, flow])
  return { ...rest, outlooks: aheads, automakers: Object.fromEntries(makers), flows: Object.fromEntries(byEnds) }
}

function tonnes(flows: Result['flows'], of: 'baseline' | 'delivered'): number {
  return flows.reduce((sum, flow) => sum + flow[of], 0)
}

function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low - slack)
  expect(value).toBeLessThanOrEqual(high + slack)
}

function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length]!
}
