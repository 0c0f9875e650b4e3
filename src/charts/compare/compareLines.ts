// How the lines of scenarios are told apart: solid, dashed and dotted in shades of ink, each named at its end.
import { headOf, letterCount } from '../../format/textWidth'
import type { Dataset } from '../../model/dataset'
import { type LineStyle, makerHue } from '../paths/lineStyle'
import { type LineLabel, lastOf, type Series } from '../paths/weeklyChart'
import type { ComparedPath } from './compareTimeline'

const styles: Record<string, LineStyle> = {
  A: { color: 'var(--ink)', width: 2.5 },
  B: { color: 'var(--ink)', width: 2, dash: '7 4' },
  C: { color: 'var(--ink-soft)', width: 2, dash: '1.5 3' },
}

/** The line of a scenario by its letter; in a maker's hue where the line is of one maker alone. */
export function compareStyle({ automakers }: Dataset, place: string, maker: string | null): LineStyle {
  const style = styles[place] ?? { color: 'var(--ink)', width: 2 }
  const position = automakers.findIndex(({ id }) => id === maker)
  return maker === null || position < 0 ? style : { ...style, color: makerHue(position) }
}

/** Longest label, in Latin letters, that stands beside the plot. */
const longest = 15
/** Longest name, in Latin letters, whose head still tells which scenario it is. */
const longestCut = 28

/** `A The document` at the end of each line; the name is cut where it would leave the picture. */
export function compareLabels(series: readonly Series[], paths: readonly ComparedPath[]): LineLabel[] {
  return series.map(({ name: place, style, values }) => {
    const name = paths.find((path) => path.place === place)?.name ?? ''
    const text = `${place} ${name}`
    // The head of a very long name tells nothing: the letter stands alone.
    const cut = letterCount(name) > longestCut ? place : `${headOf(text, longest - 1).trimEnd()}…`
    const fitting = letterCount(text) > longest ? cut : text
    return {
      text: fitting,
      color: style.color,
      strong: true,
      at: 'end',
      week: values.length - 1,
      value: lastOf(values),
    }
  })
}
