// The slides of what happens over time: output of each maker, and what is added to inflation, as native line charts.
import { shapeOutput } from '../../charts/paths/shapeOutput'
import { shapePrices } from '../../charts/paths/shapePrices'
import type { PathsInput, WeeklyChart } from '../../charts/paths/weeklyChart'
import { formatDate, formatLongDate } from '../../format/dates'
import { horizonEnd } from '../../model/horizon'
import { language } from '../../texts/catalog'
import { t } from '../../texts/translate'
import { sayOutlook } from '../../words/outlook'
import { tellAhead } from '../ahead'
import type { Handout } from '../handout'
import { addParagraph, addSlide } from './frame'
import {
  bodyWidth,
  colors,
  font,
  type LineLook,
  makerColor,
  makerLook,
  type Presentation,
  page,
  referenceLook,
  type Slide,
  sizes,
} from './look'
import { perMaker, sayFigures } from './sayFigures'

/** What is measured, and under which if from the as-of week on. */
function measured(handout: Handout, measure: string): string {
  return t('{measure}; from the as-of week on {outlook}, to {end}', {
    measure,
    outlook: sayOutlook(handout),
    end: formatLongDate(horizonEnd(handout.dataset, handout.outcome)),
  })
}

function pathsInput({ dataset, scenario, outcome, reference, referenceName, ranges }: Handout): PathsInput {
  return { dataset, scenario, outcome, reference, referenceName, ranges: ranges ?? undefined }
}

/** A line of a chart, as a native series. */
interface SlideLine {
  name: string
  color: string
  look: LineLook
  /** By week, in the chart's unit. */
  values: readonly number[]
}

/** Output of each maker in percent of plan, week by week to the end of the horizon; gives its lines. */
export function addOutput(presentation: Presentation, handout: Handout): SlideLine[] {
  const chart = shapeOutput(pathsInput(handout))
  const notes = [
    chart.summary,
    tellAhead(handout),
    ...sayFigures(handout, [...perMaker(handout, 'line-stop'), 'vehicles']),
  ]
  const slide = addSlide(presentation, handout, { title: chart.title, notes })
  const makers = handout.network.dataset.automakers.map((_, maker) => makerColor(maker))
  const lines = linesOf(chart, (line) => ({ color: makers[line]!, look: makerLook(line) }))
  addLines(presentation, slide, handout, {
    chart,
    lines,
    measure: measured(handout, t('Output, % of plan')),
    format: '0"%"',
  })
  return lines
}

/** Percentage points added to 12-month inflation, beside the reference; gives its lines. */
export function addPrices(presentation: Presentation, handout: Handout): SlideLine[] {
  const chart = shapePrices(pathsInput(handout))
  const figures = ['inflation-peak', 'inflation-now', 'risk-index']
  const notes = [chart.summary, tellAhead(handout), ...sayFigures(handout, figures)]
  const slide = addSlide(presentation, handout, { title: chart.title, notes })
  const lines = linesOf(chart, () => ({ color: colors.ink, look: makerLook(0) }))
  const measure = measured(handout, t('Added to 12-month inflation, percentage points'))
  addLines(presentation, slide, handout, { chart, lines, measure, format: '0.0#' })
  return lines
}

type LookOf = (line: number) => Pick<SlideLine, 'color' | 'look'>

/** The lines that the page shows: the scenario's, and those of the reference that stand apart from them. */
function linesOf({ series, reference }: WeeklyChart, lookOf: LookOf): SlideLine[] {
  // The note below names the reference, which may be long.
  const shortName = (maker: string | undefined) =>
    reference.length === 1 || maker === undefined ? t('Reference') : t('Reference, {maker}', { maker })
  return [
    ...series.map(({ name, values }, line) => ({ name, values, ...lookOf(line) })),
    ...reference.map(({ maker, values }) => ({
      name: shortName(maker),
      values,
      color: colors.reference,
      look: referenceLook,
    })),
  ]
}

interface Drawn {
  chart: WeeklyChart
  lines: SlideLine[]
  measure: string
  /** Number format of the axis. */
  format: string
}

/** Place of the plot in its chart, as shares of it; the as-of line is drawn by the same numbers. */
function plotUnder(lines: readonly SlideLine[]) {
  // A legend of many lines takes a second row.
  const y = lines.length > 4 ? 0.16 : 0.09
  return { x: 0.055, y, w: 0.93, h: 0.9 - y }
}

/** Weeks from one label under the axis to the next, or a multiple of it where more would stand there than have room. */
const quarter = 13
const mostLabels = 14

const box = { x: page.margin, y: 1.72, w: bodyWidth, h: 4.15 }

function addLines(presentation: Presentation, slide: Slide, handout: Handout, drawn: Drawn): void {
  const { chart, lines, measure, format } = drawn
  const { timeline } = chart
  const axis = axisOf(chart)
  const plot = plotUnder(lines)
  // Chinese dates are too wide to stand side by side under an axis; as numbers they are read as well.
  const labels = language === 'en' ? timeline.starts.map(formatDate) : timeline.starts
  const quarters = Math.ceil(timeline.weeks / (quarter * mostLabels))
  addParagraph(slide, measure, { y: page.bodyTop - 0.16, h: 0.3, soft: true })
  slide.addChart(
    presentation.ChartType.line,
    // A pinned reference may look further ahead.
    lines.map(({ name, values }) => ({ name, labels, values: values.slice(0, timeline.weeks) })),
    {
      ...box,
      layout: plot,
      altText: chart.summary,
      chartColors: lines.map(({ color }) => color),
      lineSize: 2.25,
      lineDataSymbol: 'none',
      showLegend: true,
      legendPos: 't',
      legendFontFace: font,
      legendFontSize: sizes.body,
      legendColor: colors.ink,
      catAxisLabelFontFace: font,
      catAxisLabelFontSize: sizes.small,
      catAxisLabelColor: colors.inkSoft,
      catAxisLabelFrequency: String(quarter * quarters),
      catAxisLabelPos: 'low',
      catAxisLineColor: colors.inkSoft,
      catAxisMajorTickMark: 'none',
      valAxisLabelFontFace: font,
      valAxisLabelFontSize: 11,
      valAxisLabelColor: colors.inkSoft,
      valAxisLabelFormatCode: format,
      valAxisLineShow: false,
      valAxisMinVal: axis.low,
      valAxisMaxVal: axis.high,
      valAxisMajorUnit: axis.step,
      valGridLine: { color: colors.hairline, size: 0.75 },
    },
  )
  addAsOf(slide, handout, plot, (timeline.asOf.week + 0.5) / timeline.weeks)
  addParagraph(slide, chart.note, { y: 6, h: 0.65, size: sizes.small + 1, soft: true })
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500]
const mostSteps = 9

/** The chart's axis widened to whole steps: a slide counts its grid from the lower end. */
function axisOf({ domain: [low, high], ticks }: WeeklyChart): { low: number; high: number; step: number } {
  const tick = (ticks[1] ?? high) - (ticks[0] ?? low)
  if (low % tick === 0 && high % tick === 0) return { low, high, step: tick }
  const step = steps.find((one) => (high - low) / one <= mostSteps) ?? (high - low) / mostSteps
  // Without the dust of binary fractions.
  const whole = (steps: number) => Number((steps * step).toPrecision(12))
  return { low: whole(Math.floor(low / step)), high: whole(Math.ceil(high / step)), step }
}

/** The as-of date as a line through the plot, at a share (0 to 1) of its width, with its name beside it. */
function addAsOf(slide: Slide, { scenario }: Handout, plot: ReturnType<typeof plotUnder>, share: number): void {
  const x = box.x + box.w * (plot.x + plot.w * share)
  const top = box.y + box.h * plot.y
  const line = { color: colors.inkSoft, width: 1, dashType: 'sysDash' as const }
  slide.addShape('line', { x, y: top, w: 0, h: box.h * plot.h, line })
  const width = 2.2
  const isLate = share > 0.5
  slide.addText(t('As of {date}', { date: formatLongDate(scenario.asOf) }), {
    x: isLate ? x - width - 0.06 : x + 0.06,
    y: top + box.h * plot.h - 0.3,
    w: width,
    h: 0.25,
    margin: 0,
    align: isLate ? 'right' : 'left',
    fontFace: font,
    fontSize: sizes.small,
    color: colors.inkSoft,
  })
}
