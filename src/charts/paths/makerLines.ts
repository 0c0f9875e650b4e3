// What the three charts with one line per maker have in common: series, reference lines and labels.
import { letterCount } from '../../format/textWidth'
import { t } from '../../texts/translate'
import { lineStyleOf, referenceStyle } from './lineStyle'
import { differVisibly, type LineLabel, lastOf, lowest, nameAll, type PathsInput, type Series } from './weeklyChart'

type PathsOf = (input: PathsInput, which: 'outcome' | 'reference') => Record<string, readonly number[]>

/** One series per maker, in the order of the dataset, in the chart's unit. */
export function makerSeries(input: PathsInput, pathsOf: PathsOf): Series[] {
  const paths = pathsOf(input, 'outcome')
  return input.dataset.automakers.map(({ id, name }, position) => ({
    key: `line-${position}`,
    name,
    style: lineStyleOf(position),
    values: paths[id] ?? [],
  }))
}

/** The reference scenario's lines that differ visibly from the scenario's; makers that share one line give one. */
export function referenceSeries(
  input: PathsInput,
  pathsOf: PathsOf,
  series: readonly Series[],
  domain: readonly [number, number],
): Series[] {
  const paths = pathsOf(input, 'reference')
  const kept: Series[] = []
  input.dataset.automakers.forEach(({ id, name }, position) => {
    const own = series[position]?.values ?? []
    // A pin may look further ahead.
    const values = (paths[id] ?? []).slice(0, own.length)
    if (!differVisibly(own, values, domain)) return
    if (kept.some((other) => !differVisibly(other.values, values, domain))) return
    kept.push({
      key: `reference-${position}`,
      maker: name,
      name: t('{label}: {text}', { label: input.referenceName, text: name }, 'reference scenario, and automaker'),
      style: { ...referenceStyle, ...(lineStyleOf(position).dash ? { dash: '4 3' } : {}) },
      values,
    })
  })
  return kept
}

interface LabelRules {
  formatValue: (value: number) => string
  nameWeek: (week: number) => string
  /** How far a line must rise again after its lowest point for the label to stand there, in the chart's unit. */
  recovery: number
}

/** A label per maker: at the lowest point where the line has recovered since, else at its end. Equal ends share one. */
export function makerLabels(series: readonly Series[], rules: LabelRules): LineLabel[] {
  const labels = series.map((one) => makerLabel(one, rules))
  const ends = labels.filter(({ at }) => at === 'end')
  const texts = new Set(ends.map(({ value }) => rules.formatValue(value)))
  if (ends.length < series.length || ends.length < 2 || texts.size > 1) return labels
  const text = `${nameAll(ends.length)} ${[...texts][0]}`
  return [{ ...ends[0]!, text, color: 'var(--ink)' }]
}

function makerLabel({ name, style, values }: Series, { formatValue, nameWeek, recovery }: LabelRules): LineLabel {
  const trough = lowest(values)
  const end = lastOf(values)
  const shared = { color: style.color, strong: true }
  if (end - trough.value >= recovery) {
    const short = `${name} ${formatValue(trough.value)}`
    const text = t(
      '{text}, {detail}',
      { text: short, detail: nameWeek(trough.week) },
      'lowest or highest value, and its week',
    )
    return { ...shared, text, short, at: 'trough', week: trough.week, value: trough.value }
  }
  return { ...shared, text: `${name} ${formatValue(end)}`, at: 'end', week: values.length - 1, value: end }
}

/** In Latin letters. */
const longestName = 16

/** The label of the reference lines, at the end of the first; none where no line is drawn. */
export function referenceLabels(input: PathsInput, reference: readonly Series[]): LineLabel[] {
  const first = reference[0]
  if (!first) return []
  const text = letterCount(input.referenceName) > longestName ? t('Reference') : input.referenceName
  const week = first.values.length - 1
  return [{ text, color: 'var(--ink-soft)', strong: false, at: 'end', week, value: lastOf(first.values) }]
}

/** Names the gray lines, for the note below a picture. */
export function nameReference(input: PathsInput, reference: readonly Series[]): string {
  if (reference.length === 0) return ''
  return t(' Thin gray: {name} (reference).', { name: input.referenceName })
}
