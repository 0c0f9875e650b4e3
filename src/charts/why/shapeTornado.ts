// The tornado before anything is drawn: every assumption at its low and high, ranked by how far the indicator moves.
import type { MetricWords } from '../../format/metricWords'
import { formatPlain } from '../../format/numbers'
import { joinClauses, joinSentences } from '../../format/sentences'
import { unitName } from '../../format/units'
import type { Dataset, Parameter, ParameterId } from '../../model/dataset'
import type { SensitivityRow } from '../../model/sensitivity'
import { t } from '../../texts/translate'
import { metricAxis, type ValueAxis } from './axis'

export interface TornadoRow {
  key: string
  name: string
  /** Parameter whose slider it is, if it is one. */
  parameter: ParameterId | null
  /** Indicator at the assumption's low and high. */
  low: number
  high: number
  lowText: string
  highText: string
  /** The same, as short as it can be, for the ends of the bar. */
  lowShort: string
  highShort: string
  /** `2 to 8 weeks`; empty for what is no single number. */
  range: string
}

export interface Tornado {
  title: string
  summary: string
  note: string
  /** All that move the indicator, most first. */
  rows: TornadoRow[]
  /** How many assumptions leave it where it is. */
  still: number
  now: number
  nowText: string
  nowShort: string
  axis: ValueAxis
  formatTick: (value: number) => string
}

/** Ranks the assumptions for the indicator in place `k`; `now` is its value as the scenario stands. */
export function shapeTornado(
  dataset: Dataset,
  words: MetricWords,
  k: number,
  rows: readonly SensitivityRow[],
  now: number,
): Tornado {
  const reach = ({ low, high }: TornadoRow) => Math.max(low, high, now) - Math.min(low, high, now)
  const all = rows.map((row) => shapeRow(dataset, row, k, words)).sort((a, b) => reach(b) - reach(a))
  const scale = Math.max(1e-12, ...all.map((row) => Math.abs(row.low) + Math.abs(row.high)))
  const moving = all.filter((row) => reach(row) > 1e-9 * scale)
  const values = moving.flatMap(({ low, high }) => [low, high])
  const axis = metricAxis(words, [now, ...values])
  const title = titleOf(words, moving[0])
  const listed = moving
    .slice(0, 12)
    .map(({ name, lowText, highText }) =>
      t('{name}: {low} at its low, {high} at its high', { name, low: lowText, high: highText }),
    )
  return {
    title,
    summary: t('{title}. Now {value}. {rows}.', { title, value: words.value(now), rows: joinClauses(listed) }),
    note: joinSentences(
      t(
        'Range of our assumptions: one at a time at its low (hollow) and its high (solid), all else as the scenario has it.',
      ),
      words.caveat,
    ),
    rows: moving,
    still: all.length - moving.length,
    now,
    nowText: words.value(now),
    nowShort: words.short(now),
    axis,
    formatTick: (tick) => words.tick(axis.valueAt(tick)),
  }
}

function shapeRow(dataset: Dataset, row: SensitivityRow, k: number, words: MetricWords): TornadoRow {
  const parameter = dataset.parameters.find(({ id }) => id === row.parameter)
  const low = row.low[k] ?? 0
  const high = row.high[k] ?? 0
  return {
    key: row.id,
    name: nameAssumption(dataset, row),
    parameter: row.parameter,
    low,
    high,
    lowText: words.value(low),
    highText: words.value(high),
    lowShort: words.short(low),
    highShort: words.short(high),
    range: parameter ? rangeOf(parameter) : '',
  }
}

function rangeOf({ low, high, unit }: Parameter): string {
  const ends = { low: formatPlain(low), high: formatPlain(high) }
  // Of a bare number the unit says what it is, which some languages say first.
  return unit === 'ratio' || unit === 'share'
    ? t('{low} to {high} {ratio}', { ...ends, ratio: unitName(unit) })
    : t('{low} to {high} {unit}', { ...ends, unit: unitName(unit) })
}

function titleOf(words: MetricWords, first: TornadoRow | undefined): string {
  if (!first) return t('No assumption moves {indicator} here', { indicator: words.nameInside })
  return t('“{name}” matters most: {low} at its low, {high} at its high', {
    name: first.name,
    low: first.lowText,
    high: first.highText,
  })
}

/** `Stock cover: Traction motors`; a kind that is not known by the model's own name. */
function nameAssumption(dataset: Dataset, { id, name }: SensitivityRow): string {
  const [kind, of] = id.split('/')
  const find = (things: readonly { id: string; name: string }[]) => things.find((one) => one.id === of)?.name ?? ''
  switch (kind) {
    case 'parameter':
      return dataset.parameters.find((one) => one.id === of)?.label ?? name
    case 'clearances':
      return t('Clearance of all license states')
    case 'assurances':
      return t('Assurance of all license states')
    case 'criticality':
      return t('Criticality: {component}', { component: find(dataset.components) })
    case 'cover':
      return t('Stock cover: {name}', { name: find(dataset.components) })
    case 'cover-scale':
      return t('Stock cover: {name}', { name: find(dataset.automakers) })
    case 'mass':
      return t('Magnet mass: {component}', { component: find(dataset.components) })
    case 'licensed-shares':
      return t('Shares that cross a lane')
    default:
      return name
  }
}
