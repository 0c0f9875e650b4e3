// From a figure's id to its provenance.

import type { Outcome } from '../../model/outcome'
import type { Case } from '../../results/case'
import { makerMetrics, wholeMetrics } from '../../results/metrics/metrics'
import type { Written } from '../../texts/translate'
import { describeChinaDependency } from './chinaDependency'
import { describeMakerValueAdded, describeValueAdded } from './distress'
import { describeExposure } from './exposure'
import type { FigureDescription } from './figure'
import { describeInflation, describeRiskIndex } from './inflation'
import { describeExportsCheck, describeLicenseClock } from './licenseClock'
import { describeLane, describeState } from './licenses'
import { describeLineStop } from './lineStops'
import { describeMakerLineStop } from './makerLineStops'
import { describeMakerSupply } from './makerSupply'
import { describeCover, describeParameter } from './parameters'
import { describeShare } from './shares'
import { describeSupply } from './supply'
import { describeUnits } from './units'
import { describeMakerVehicles, describeRevenue, describeVehicles } from './vehicles'

const singles: Record<string, (context: Case) => FigureDescription | null> = {
  supply: describeSupply,
  'line-stop': describeLineStop,
  vehicles: describeVehicles,
  revenue: describeRevenue,
  'value-added': describeValueAdded,
  'inflation-peak': (context) => describeInflation(context, 'peak'),
  'inflation-now': (context) => describeInflation(context, 'now'),
  'risk-index': describeRiskIndex,
  'license-clock': describeLicenseClock,
  'exports-check': describeExportsCheck,
}

const byMaker: Record<string, (context: Case, maker: number, tested: Outcome | null) => FigureDescription | null> = {
  supply: describeMakerSupply,
  'line-stop': (context, maker, tested) => describeMakerLineStop(context, maker, false, tested),
  'line-stop-stress': (context, maker, tested) => describeMakerLineStop(context, maker, true, tested),
  vehicles: describeMakerVehicles,
  'value-added': describeMakerValueAdded,
  exposure: describeExposure,
  'china-dependency': describeChinaDependency,
  units: describeUnits,
}

/**
 * The provenance of a figure; null for an id that the dataset knows nothing of. `tested` is the outcome of the scenario
 * that its working tests; without it the lines of that test are left out.
 */
export function describeFigure(id: string, context: Case, tested: Outcome | null = null): FigureDescription | null {
  const described = describeAlone(id, context, tested)
  const change = described && describeChange(id, context)
  return change ? { ...described, change } : described
}

/** How a headline figure stands against the reference; null for one of which no metric is told. */
function describeChange(id: string, { dataset, outcome, reference }: Case): Written | null {
  const known = [...wholeMetrics(dataset), ...dataset.automakers.flatMap(makerMetrics)]
  const metric = known.find((one) => one.id === id)
  return metric ? metric.change(metric.valueIn(outcome), metric.valueIn(reference)).text : null
}

function describeAlone(id: string, context: Case, tested: Outcome | null): FigureDescription | null {
  if (Object.hasOwn(singles, id)) return singles[id]!(context)
  const cut = id.indexOf('/')
  if (cut < 0) return null
  const kind = id.slice(0, cut)
  const rest = id.slice(cut + 1)
  const { dataset } = context
  if (Object.hasOwn(byMaker, kind)) {
    const maker = dataset.automakers.findIndex((automaker) => automaker.id === rest)
    return maker < 0 ? null : byMaker[kind]!(context, maker, tested)
  }
  return describeItem(kind, rest, context)
}

function describeItem(kind: string, rest: string, context: Case): FigureDescription | null {
  const { dataset } = context
  const found = <T extends { id: string }>(items: readonly T[]) => items.find((item) => item.id === rest)
  switch (kind) {
    case 'parameter': {
      const parameter = found(dataset.parameters)
      return parameter ? describeParameter(context, parameter) : null
    }
    case 'state': {
      const state = found(dataset.licenseStates)
      return state ? describeState(context, state) : null
    }
    case 'cover': {
      const component = found(dataset.components)
      return component ? describeCover(context, component) : null
    }
    case 'lane': {
      const lane = context.network.laneIndex.get(rest)
      return lane === undefined ? null : describeLane(context, lane)
    }
    case 'share': {
      const link = dataset.links.findIndex(({ source, target }) => `${source}>${target}` === rest)
      return link < 0 ? null : describeShare(context, link)
    }
    default:
      return null
  }
}
