// @vitest-environment happy-dom
// What the charts say in Chinese: whole sentences, no English left between, and names cut to their room.
import { expect, test, vi } from 'vitest'
import { findDifference, writePair } from '../../src/charts/compare/differenceWords'
import { shapeFlowDifference } from '../../src/charts/compare/shapeFlowDifference'
import { sharePhrase } from '../../src/charts/flow/flowSummary'
import { markName } from '../../src/charts/flow/flowWords'
import { nameVariants, stripNames } from '../../src/charts/flow/nameFlow'
import { wholeNetwork } from '../../src/charts/flow/selectFlow'
import { shapeFlow, tellFlow } from '../../src/charts/flow/shapeFlow'
import { nameWeek, shapeTimeline } from '../../src/charts/paths/timeline'
import { nameAll } from '../../src/charts/paths/weeklyChart'
import { network, noRestrictions, outcomeOf } from './flow/flowCases'

await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

test('how much gets through, and where the rest is', () => {
  const { finding } = tellFlow(network, shapeFlow(network, wholeNetwork), outcomeOf())
  expect(finding).toBe('三分之二的磁体能够通过；其余本应从中国出境，现在边境等候')
  expect([0.9, 0.34, 0.52, 1].map(sharePhrase)).toEqual([
    '九成磁体能够通过',
    '三分之一的磁体能够通过',
    '略多于一半的磁体能够通过',
    '全部磁体都能通过',
  ])
})

test('a link between two nodes', () => {
  const { graph } = shapeFlow(network, wholeNetwork)
  expect(markName(graph, 'magnet-jp>brakes')).toMatch(/^Japan（magnets）至/)
})

test('a difference of flows', () => {
  const side = (outcome: ReturnType<typeof outcomeOf>) => ({
    network,
    delivered: outcome.flows.map(({ delivered }) => delivered),
  })
  const places = { base: 'A', other: 'B' }
  const difference = shapeFlowDifference(network, wholeNetwork, side(outcomeOf(noRestrictions)), side(outcomeOf()))
  expect(findDifference(network, difference, places)).toBe('B每年能够通过的磁体比A少1,043吨')
  expect(writePair({ normal: 600, base: 500, other: 188, change: -312 }, places)).toBe('每年A为500吨，B为188吨：−312吨')
})

test('weeks, with the year where it is not that of the as-of date', () => {
  const timeline = shapeTimeline(network.dataset, { asOf: '2025-06-09', horizonWeeks: 82 })
  expect(nameWeek(timeline, 26)).toBe('7月7日当周')
  expect(nameWeek(timeline, 56)).toBe('2026年2月2日当周')
  expect(timeline.ticks.map(({ label }) => label)).toEqual(['2025年1月', '7月', '2026年1月', '7月'])
  expect([2, 3, 9].map(nameAll)).toEqual(['两家车企', '三家车企', '全部9家车企'])
})

test('names are wrapped between characters, and never cut to a single one', () => {
  expect(nameVariants('座椅、车窗和雨刮电机', 80)[0]).toEqual(['座椅、车窗', '和雨刮电机'])
  expect(nameVariants('德国和欧盟', 50).at(-1)).toEqual(['德国和…'])
  expect(stripNames('德国和欧盟').at(-1)).toBe('德国…')
  expect(stripNames('美国')).toEqual(['美国'])
})
