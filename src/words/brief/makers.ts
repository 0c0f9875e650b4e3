// The three in the brief: how exposed each is, and why in one line.
import { formatShare } from '../../format/numbers'
import { formatRangeInUnit } from '../../format/ranges'
import { headlineFigures } from '../../results/metrics/headlineFigures'
import { writeStopDate } from '../stopDates'
import type { BriefFigure, BriefInput, BriefMaker } from './brief'

/** The headline figures with what they differ in from the reference. */
export function writeFigures({ network: { dataset }, outcome, reference, ranges }: BriefInput): BriefFigure[] {
  return headlineFigures(dataset, outcome).map(({ metric, value, text, detail }) => {
    const { id, maker, name, kind } = metric
    const range = ranges ? metric.rangeIn(ranges) : null
    return {
      id,
      maker,
      name,
      text,
      detail,
      change: metric.change(value, metric.valueIn(reference)).text,
      range: range && formatRangeInUnit(kind, range),
    }
  })
}

export function writeMakers(input: BriefInput): BriefMaker[] {
  const { outcome, network } = input
  const { dataset } = network
  const figures = writeFigures(input)
  return dataset.automakers.map(({ id, name }) => {
    const maker = outcome.automakers[id]!
    const figure = figures.find((one) => one.maker === id)!
    return {
      id,
      name,
      exposure: maker.exposureIndex,
      exposureText: figure.text,
      change: figure.change,
      range: figure.range,
      chinaDependency: formatShare(maker.chinaDependency),
      stressStop: writeStopDate(dataset, outcome, outcome.outlooks.stress.automakers[id]!.weeksToLineStop),
      unassured: formatShare(maker.unassuredSupply),
      output: outcome.paths.output[id] ?? [],
    }
  })
}
