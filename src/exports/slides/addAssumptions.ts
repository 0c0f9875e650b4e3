// The assumptions slide: those set by hand, then those that move the chosen indicator most, with basis and source.

import { shapeTornado, type TornadoRow } from '../../charts/why/shapeTornado'
import { writeInUnit } from '../../format/exact'
import { endSentence, joinSentences } from '../../format/sentences'
import type { Parameter } from '../../model/dataset'
import type { SensitivityRow } from '../../model/sensitivity'
import type { ComparedMetric } from '../../results/metrics/metric'
import { findMetric } from '../../results/metrics/metrics'
import { t } from '../../texts/translate'
import { tellAhead } from '../ahead'
import type { Handout } from '../handout'
import { addTable } from './addTable'
import { addParagraph, addSlide } from './frame'
import { type Presentation, page, sizes } from './look'
import { findMover, writeMover } from './movers'

/** Most rows that a slide holds. */
const mostRows = 8

/** Which assumptions matter, and which of them somebody has set; `sensitivity` is that of the handout's scenario. */
export function addAssumptions(
  presentation: Presentation,
  handout: Handout,
  sensitivity: readonly SensitivityRow[],
): void {
  const byHand = setByHand(handout)
  const { metric, rows: moving } = rankAssumptions(handout, sensitivity)
  const { name } = metric
  const set = new Set<string>(byHand.map(({ id }) => `parameter/${id}`))
  const shownByHand = byHand.slice(0, mostRows)
  const others = moving.filter(({ key }) => !set.has(key)).slice(0, mostRows - shownByHand.length)
  const isAhead = metric.liesAhead
  const title = findAssumptions(byHand.length, name, moving[0])
  const notes = [
    endSentence(title),
    t(
      'Listed are the assumptions that are set by hand, then those that move “{indicator}” most, one at a time at the low and the high of its range.',
      { indicator: name },
    ),
    ...(isAhead ? [tellAhead(handout)] : []),
  ]
  const slide = addSlide(presentation, handout, { title, notes })
  const y = page.bodyTop - 0.05
  addTable(slide, {
    head: [
      t('Assumption'),
      t('Value'),
      t('Range'),
      t('{indicator}, at its low; high', { indicator: name }),
      t('Basis and source'),
    ],
    rows: [
      ...shownByHand.map((parameter) => handRow(handout, parameter, moving)),
      ...others.map((row) => [row.name, ...moverCells(handout, row.key, row)]),
    ],
    widths: [3.9, 1.9, 1.9, 2, 2.433],
    y,
    rowHeight: 0.5,
    size: sizes.small + 1,
  })
  const left = byHand.length - shownByHand.length
  const below = joinSentences(
    left > 0 ? t('{left} more are set by hand.', { left: String(left) }) : null,
    isAhead ? tellAhead(handout) : null,
  )
  if (below !== '') addParagraph(slide, below, { y: 6.4, h: 0.25, size: sizes.small, soft: true })
}

function setByHand({ network, choices }: Handout): Parameter[] {
  const set = choices.scenario.parameters ?? {}
  return network.dataset.parameters.filter(({ id, value }) => set[id] !== undefined && set[id] !== value)
}

/** Assumptions by how far they move the indicator that is chosen on the page, over the outcome's horizon. */
function rankAssumptions(
  { network, choices, outcome }: Handout,
  sensitivity: readonly SensitivityRow[],
): { metric: ComparedMetric; rows: TornadoRow[] } {
  const { dataset } = network
  const { metric, k } = findMetric(dataset, choices.view.indicator, outcome.horizonWeeks)
  return {
    metric,
    rows: shapeTornado(dataset, metric, k, sensitivity, metric.valueIn(outcome) ?? outcome.horizonWeeks).rows,
  }
}

function findAssumptions(count: number, indicator: string, first: TornadoRow | undefined): string {
  if (!first) {
    if (count === 0)
      return t('All stand at their central values; no assumption moves “{indicator}” here', { indicator })
    return t(
      '{count, plural, one {# assumption is} other {# assumptions are}} set by hand; no assumption moves “{indicator}” here',
      { count, indicator },
    )
  }
  const assumption = first.name
  if (count === 0) return t('“{assumption}” moves “{indicator}” most', { assumption, indicator })
  return t(
    '{count, plural, one {# assumption is} other {# assumptions are}} set by hand; “{assumption}” moves “{indicator}” most',
    { count, assumption, indicator },
  )
}

/** An assumption that is set by hand: its value here, and what the dataset has. */
function handRow(handout: Handout, parameter: Parameter, moving: readonly TornadoRow[]): string[] {
  const { id, label, unit, value } = parameter
  const key = `parameter/${id}`
  const [, range, swing] = moverCells(
    handout,
    key,
    moving.find((row) => row.key === key),
  )
  const set = handout.choices.scenario.parameters?.[id] ?? value
  return [
    label,
    writeInUnit(set, unit),
    range,
    swing,
    t('set by hand; central {value}', { value: writeInUnit(value, unit) }),
  ]
}

function moverCells({ network }: Handout, key: string, row: TornadoRow | undefined): [string, string, string, string] {
  const [value, range, basis] = writeMover(network.dataset, findMover(network.dataset, key))
  return [
    value,
    range,
    row ? t('{low}; {high}', { low: row.lowText, high: row.highText }, 'both ends of a range') : t('not moved'),
    basis,
  ]
}
