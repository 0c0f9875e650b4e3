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
      '按中值假设，2025年6月9日许可状态刚转为临时许可证，正常磁体供应的66%得以放行。福特可能在3周后最先停一条产线，其次是Stellantis。价格几乎不动：此后最多+0.2个基点。',
    )
  })

  test('knows its figures in the order of the language', () => {
    expect(bottomLine('document', '2025-06-09').filter(({ figure }) => figure !== undefined)).toEqual([
      { text: '临时许可证', figure: 'state/temporary' },
      { text: '66%', figure: 'supply' },
      { text: '福特', figure: 'line-stop/ford' },
      { text: '3周', figure: 'line-stop' },
      { text: 'Stellantis', figure: 'line-stop/stellantis' },
      { text: '+0.2个基点', figure: 'inflation-peak' },
    ])
  })

  test.each(presets)('%s, at every date, behind and ahead', (preset) => {
    for (const asOf of dates) {
      for (const today of ['2024-12-31', '2027-06-01']) {
        const text = sentence(preset, asOf, today)
        expectChinese(text)
        expect(text).toMatch(/正常磁体供应的\d+(\.\d)?%得以放行。/)
        expect(text).toMatch(/。$/)
        expect(text).not.toMatch(/\s|[,;.](?!\d)/)
      }
    }
  })

  test('where nothing stops', () => {
    expect(sentence('no-restrictions', '2025-06-09')).toBe(
      '按中值假设，2025年6月9日没有任何限制，正常磁体供应的100%得以放行。在模型中，没有产线停产，价格也不变动。',
    )
  })
})

describe('the finding', () => {
  test.each(presets)('of %s says how much supply and who stops', (preset) => {
    for (const asOf of dates) {
      const text = writeFinding(evaluateState(network, { ...presetScenario(dataset, preset), asOf }))
      expectChinese(text)
      expect(text).toMatch(/^(磁体供应正常|正常磁体供应的\d+(\.\d)?%得以放行)；.*(停一条产线|停产|缺磁体)$/)
    }
  })

  test('of the document', () => {
    expect(writeFinding(evaluateState(network, opening.scenario))).toBe(
      '正常磁体供应的66%得以放行；福特可能在3周后最先停一条产线',
    )
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
    expect(text).toMatch(/^与A（文档）相比，在B（.+）中，福特和Stellantis可能在3周后停产线，放行的供应低51个百分点$/)
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
    '首次产线停产 3周 转为停产',
    '风险车辆 4.29万 +4.29万',
    '风险收入 23亿美元 +23亿美元',
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
  expect(text).toContain('首次产线停产（福特）推迟：由3周后变为4周后，因为数据有变：')
  expect(compare(shippedDataset(), opening.scenario).data).toMatchObject({ changes: [], moves: [] })
})
