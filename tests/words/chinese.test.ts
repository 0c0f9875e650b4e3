// The sentences that matter most, in simplified Chinese: whole, with their figures, and with nothing left in English.
import { describe, expect, test, vi } from 'vitest'
import { takeSnapshot } from '../../src/features/saved/savedScenario'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { evaluateState } from '../../src/results/case'
import { localizeDataset } from '../../src/results/localizeDataset'
import { headlineFigures } from '../../src/results/metrics/headlineFigures'
import { compareSaved } from '../../src/results/snapshot/compareSaved'
import { normalizeScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { writeBottomLine } from '../../src/words/bottomLine'
import { compareScenarios } from '../../src/words/comparison'
import { writeComparison } from '../../src/words/comparisonFinding'
import { writeFinding } from '../../src/words/finding'
import { plainText } from '../../src/words/phrase'
import { writeQuestions } from '../../src/words/questions/writeQuestions'
import { scenarioName } from '../../src/words/scenarioNames'
import { writeMoved, writeMovedText } from '../../src/words/snapshot'
import { shippedDataset } from '../app/shipped'
import { evaluateCase } from '../results/evaluateCase'
import { questionFactsOf } from './facts'

await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

const dataset = localizeDataset(shippedDataset())
const network = compile(dataset)
const opening = openingChoices(dataset)
const presets = (dataset.presets ?? []).map(({ id }) => id)
const dates = ['2025-01-06', '2025-04-02', '2025-06-09', '2025-09-01', '2026-12-28']

/** Names that Chinese writes in Latin letters, and the letters by which scenarios are told apart. */
const latin = /Stellantis|Lodestone|\b[ABC]\b/g

function expectChinese(text: string): void {
  expect(text.replace(latin, ''), text).not.toMatch(/[A-Za-z]/)
  expect(text, text).not.toMatch(/undefined|NaN|[{}]/)
  expect(text, text).toMatch(/\p{Script=Han}/u)
}

function bottomLine(preset: string, asOf: string, today = '2027-06-01') {
  const scenario = { ...presetScenario(dataset, preset), asOf }
  return writeBottomLine({ ...evaluateState(network, scenario), today })
}

const sentence = (preset: string, asOf: string, today?: string) =>
  bottomLine(preset, asOf, today)
    .map(({ text }) => text)
    .join('')

describe('the bottom line', () => {
  test('as the page opens', () => {
    expect(sentence('document', '2025-06-09')).toBe(
      '按中值假设，2025年6月9日正常磁体供应的66%得以放行，部分产线当时已经停产。一年内约有1.91万辆车未能制造；若没有临时许可证，则为158万。',
    )
  })

  test('knows its figures in the order of the language', () => {
    expect(bottomLine('document', '2025-06-09').filter(({ figure }) => figure !== undefined)).toEqual([
      { text: '66%', figure: 'supply' },
      { text: '当时已经停产', figure: 'line-stop' },
      { text: '1.91万辆车', figure: 'vehicles' },
      { text: '158万', figure: 'vehicles' },
    ])
  })

  test.each(presets)('%s, at every date, behind and ahead', (preset) => {
    for (const asOf of dates) {
      for (const today of ['2024-12-31', '2027-06-01']) {
        const text = sentence(preset, asOf, today)
        expectChinese(text)
        expect(text).toMatch(/正常磁体供应(的|会有|本会有)\d+(\.\d)?%(得以|可得)放行/)
        expect(text).toMatch(/。$/)
        expect(text).not.toMatch(/\s|[,;.](?!\d)/)
      }
    }
  })

  test.each(['held', 'stress'] as const)('%s, which is an if', (outlook) => {
    const scenario = { ...presetScenario(dataset, 'talks-falter'), asOf: '2025-05-05', outlook }
    const text = plainText(writeBottomLine({ ...evaluateState(network, scenario), today: '2027-06-01' }))
    expectChinese(text)
    expect(text).toContain(outlook === 'held' ? '。若许可冻结在5月5日的状态，' : '。若所有需许可的出口停止，')
  })

  test('where nothing stops', () => {
    expect(sentence('no-restrictions', '2025-06-09')).toBe(
      '按中值假设，2025年6月9日正常磁体供应的100%得以放行，没有任何限制。没有产线停产，一年内也没有车辆未能制造。',
    )
  })
})

describe('the finding', () => {
  test.each(presets)('of %s says how much supply and how many vehicles', (preset) => {
    for (const asOf of dates) {
      const text = writeFinding(evaluateState(network, { ...presetScenario(dataset, preset), asOf }))
      expectChinese(text)
      expect(text).toMatch(/^放行正常供应的\d+(\.\d)?%；.*一年内(有[\d.]+万?辆车|没有车辆)未能制造$/)
    }
  })

  test('of the document', () => {
    expect(writeFinding(evaluateState(network, opening.scenario))).toBe('放行正常供应的66%；一年内有1.91万辆车未能制造')
  })

  test('of a comparison sets the base first', () => {
    const [a, b] = ['document', 'talks-falter'].map((preset) => ({
      name: null,
      preset,
      scenario: { ...presetScenario(dataset, preset), asOf: '2025-09-15' },
    }))
    const [own, other] = [a!, b!]
    const outcomes = { a: evaluate(network, own.scenario), b: evaluate(network, other.scenario) }
    const comparison = compareScenarios(dataset, { ...own, pins: { b: other }, base: 'a' }, outcomes)
    const text = writeComparison(dataset, comparison)
    expectChinese(text)
    expect(text).toMatch(
      /^与A（文档）相比，在B（.+）中，放行的供应低51个百分点，未造车辆多.*万辆；计至2026年9月13日，若事件按开关进行$/,
    )
  })
})

test('headline figures and their differences bear Chinese units', () => {
  const [now, free] = [opening.scenario, presetScenario(dataset, 'no-restrictions')].map((scenario) =>
    headlineFigures(dataset, evaluate(network, scenario)),
  )
  const texts = now!.map(
    (figure, i) => `${figure.metric.name} ${figure.text} ${figure.metric.change(figure.value, free![i]!.value).text}`,
  )
  for (const text of texts) expectChinese(text)
  expect(texts.slice(0, 4)).toEqual([
    '放行的供应 66% −34个百分点',
    '首次产线停产 现在 转为停产',
    '未造车辆 1.91万 +1.91万',
    '风险收入 9.83亿美元 +9.83亿美元',
  ])
  expect(free![4]!.metric.change(0, 0).text).toBe('无变化')
})

test('a scenario that was changed is called by its preset and its first change', () => {
  const scenario = { ...opening.scenario, events: { 'talks-falter': true }, parameters: { phaseWeeks: 6 } }
  const name = scenarioName(dataset, { ...opening, scenario })
  expectChinese(name)
  expect(name).toMatch(/^由“文档”修改（.+：开，另有1项）$/)
})

test.each(presets)('the questions of a room are answered in %s', (preset) => {
  const scenario = presetScenario(dataset, preset)
  const state = evaluateCase(network, scenario, scenario)
  const asked = writeQuestions({ ...state, ...questionFactsOf(state), ranges: null, trade: null })
  for (const { question, answer, basis } of asked) {
    expect(question).toMatch(/？$/)
    for (const text of [question, answer, basis]) expectChinese(text)
    expect(`${answer}${basis}`).not.toMatch(/\s/)
  }
})

test('what moved since is told in it, and the same record read in English keeps its fingerprint', () => {
  const saved = takeSnapshot({
    network,
    choices: opening,
    id: 'one',
    name: '周一',
    note: '',
    savedAt: '2026-11-18T12:00:00.000Z',
  })
  const later: Dataset = {
    ...dataset,
    parameters: dataset.parameters.map((one) => (one.id === 'transitWeeks' ? { ...one, value: 6 } : one)),
  }
  const compare = (today: Dataset, page: Scenario) =>
    writeMoved(compareSaved(today, saved, opening.scenario, normalizeScenario(today, page)))
  const text = writeMovedText('周一', compare(later, { ...opening.scenario, events: { 'talks-falter': true } }), [])
  expectChinese(text)
  expect(text).toContain('未造车辆由1.91万降至4,290，因为数据有变：“从中国港口海运到装配线的周数”由4周变为6周。')
  expect(compare(shippedDataset(), opening.scenario).data).toMatchObject({ changes: [], moves: [] })
})
