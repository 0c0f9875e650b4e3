// Provenance of the license clock and of the simulated exports that are held against observed ones.

import { formatDate } from '../../format/dates'
import { writeNumber, writeWeeks } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import { addDays, weekStart } from '../../model/calendar'
import { numberOf } from '../../model/dataset'
import { laneHistories } from '../../model/licenses'
import type { Case } from '../../results/case'
import { supplyQuantities } from '../../results/grounding'
import { laneName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn } from './basis'
import type { FigureDescription } from './figure'
import { computedInput, quantityInput, sourcesOf } from './inputs'

/** The license that runs out first: state index, the lanes that hold it, and its weeks. */
function firstToExpire({ dataset, network, scenario, outcome }: Case) {
  const running = laneHistories(network, scenario).flatMap(({ held }, lane) => {
    const step = held.filter(({ week }) => week <= outcome.asOfWeek).at(-1)
    const state = step && dataset.licenseStates[step.state]
    if (!step || state?.validWeeks === undefined) return []
    const left = numberOf(state.validWeeks) - (outcome.asOfWeek - step.week)
    return [{ lane: dataset.lanes[lane]!.id, state, validWeeks: state.validWeeks, since: step.week, left }]
  })
  const left = Math.min(...running.map((license) => license.left))
  const first = running.filter((license) => license.left === left)
  return first[0] ? { ...first[0], lanes: first.map(({ lane }) => lane) } : null
}

const frame = {
  id: 'license-clock',
  title: t('License clock'),
  meaning: t('Weeks that the licenses in force are still taken to run. Where lanes differ, those that run out first.'),
  reference: null,
  methodSection: 'licenses' as const,
  caveats: [
    t('Counted in whole weeks from the week in which the license state began.'),
    t('The clock changes nothing in the model: only an event ends a license.'),
  ],
  sayIt: null,
}

/** Provenance of `license-clock`. */
export function describeLicenseClock(context: Case): FigureDescription {
  const { dataset, outcome } = context
  const first = firstToExpire(context)
  if (!first) {
    const value = t('no license with an end date is in force')
    return { ...frame, value, basis: { basis: 'derived', restsOn: null }, formula: [], inputs: [], sources: [] }
  }
  const total = numberOf(first.validWeeks)
  const elapsed = outcome.asOfWeek - first.since
  const end = formatDate(addDays(weekStart(dataset.calendar, first.since), Math.round(total * 7)))
  return {
    ...frame,
    value:
      first.left >= 0
        ? t('{left} of {weeks} left', { left: writeNumber(first.left), weeks: writeWeeks(total) })
        : t('past its {weeks}', { weeks: writeWeeks(total) }),
    basis: { basis: 'derived', restsOn: restsOn([first.validWeeks]) },
    formula: [
      t('Length of the license − weeks since its state began'),
      {
        sum: t('{sum}, which runs to about {end}', {
          sum: `${writeNumber(total)} − ${elapsed} = ${writeNumber(first.left)}`,
          end,
        }),
      },
    ],
    inputs: [
      quantityInput(dataset, first.validWeeks, {
        group: t('Length'),
        label: first.state.name,
        write: writeWeeks,
        figure: `state/${first.state.id}`,
      }),
      ...first.lanes.map((lane) =>
        computedInput(
          t('Lanes'),
          laneName(dataset, lane),
          t('since the week of {week}', { week: formatDate(weekStart(dataset.calendar, first.since)) }),
          `lane/${lane}`,
        ),
      ),
    ],
    sources: sourcesOf(dataset, [first.validWeeks]),
    sayIt: t('If the licenses run as long as assumed, they would last to about {end}.', { end }),
  }
}

/** Tonnes a year by lane on the direct links from China into component nodes. */
function directTonnes({ dataset, network }: Case): Map<string, number> {
  const tonnes = new Map<string, number>()
  dataset.links.forEach(({ lane }, link) => {
    const source = dataset.nodes[network.linkSource[link]!]!
    const target = dataset.nodes[network.linkTarget[link]!]!
    if (lane == null || source.country !== 'CHN' || target.stage !== 'component') return
    tonnes.set(lane, (tonnes.get(lane) ?? 0) + network.baseline[link]!)
  })
  return tonnes
}

/** Provenance of `exports-check`. */
export function describeExportsCheck(context: Case): FigureDescription {
  const { dataset, outcome } = context
  const lanes = [...directTonnes(context)].map(([id, tonnes]) => ({ id, tonnes, passed: outcome.lanes[id]!.clearance }))
  const total = lanes.reduce((sum, { tonnes }) => sum + tonnes, 0)
  const share = total > 0 ? lanes.reduce((sum, { tonnes, passed }) => sum + tonnes * passed, 0) / total : 1
  const terms = lanes.map(({ tonnes, passed }) => `${writeNumber(tonnes, 1)} × ${writeNumber(passed)}`)
  const quantities = supplyQuantities(context, [...dataset.automakers.keys()])
  return {
    id: 'exports-check',
    title: t('Simulated exports, against observed ones'),
    value: t('{share} of normal, simulated for the as-of week', { share: formatShare(share) }),
    meaning: t(
      'What the licenses of a week let through on the direct routes from China, as a share of normal. Averaged over the days of a month it is held against China’s observed magnet exports to the U.S.',
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: null,
    formula: [
      t('Sum over direct Chinese lanes of (tonnes in normal times × clearance) ÷ their tonnes'),
      total > 0
        ? { sum: `(${terms.join(' + ')}) ÷ ${writeNumber(total, 1)} = ${writeNumber(share, 3)}` }
        : t('No direct flow from China crosses a lane.'),
    ],
    inputs: lanes.map(({ id, tonnes, passed }) =>
      computedInput(
        t('Lanes'),
        t('{name}, {tonnes} t a year', { name: laneName(dataset, id), tonnes: writeNumber(tonnes, 0) }),
        formatShare(passed),
        `lane/${id}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'exports',
    caveats: [
      t(
        'The observed exports count all magnets to all U.S. buyers, the simulated ones only those to the suppliers in the model.',
      ),
      t('Some of the observed months were used to fit the clearances; only the later ones test them.'),
    ],
    sayIt: null,
  }
}
