// Each picture that can be handed out, planned from the evaluated state: the chart with the words around it.
import type { ReactNode } from 'react'
import { BoardPicture } from '../../../charts/board/BoardPicture'
import { findBoard } from '../../../charts/board/findBoard'
import { CardsCursor } from '../../../charts/cards/CardsCursor'
import { CardsStrip } from '../../../charts/cards/CardsStrip'
import { layCards } from '../../../charts/cards/layCards'
import { shapeCards } from '../../../charts/cards/shapeCards'
import { formatNowOfNormal, stateWord } from '../../../charts/flow/flowWords'
import { followFlow, tellTrace } from '../../../charts/flow/traceFlow'
import { rankLicenseStates } from '../../../charts/licenseScale'
import { StopMark } from '../../../charts/stops/StopMark'
import { StopsDrawing } from '../../../charts/stops/StopsPicture'
import { dotCount, shapeStops } from '../../../charts/stops/shapeStops'
import { formatShare, formatWhole } from '../../../format/numbers'
import { nameRangeInside } from '../../../format/ranges'
import { joinClauses, joinSentences } from '../../../format/sentences'
import { cardsInForce } from '../../../model/cards'
import type { Dataset } from '../../../model/dataset'
import type { Percentiles } from '../../../model/percentiles'
import type { Ranges } from '../../../model/summary'
import type { Analysis } from '../../../results/analysis/useAnalysis'
import type { Case } from '../../../results/case'
import { headlineFigures } from '../../../results/metrics/headlineFigures'
import type { View } from '../../../state/choices'
import { t } from '../../../texts/translate'
import { readLane } from '../../../views/BoardView'
import { FlowView, readFlows } from '../../../views/FlowView'
import { type PathId, PathView, readPath, writePathNote } from '../../../views/PathsView'
import { writeFinding } from '../../../words/finding'
import { sayAhead } from '../../../words/outlook'
import { FiguresPicture } from './FiguresPicture'
import { type LegendEntry, LegendStrip } from './LegendStrip'
import styles from './pictures.module.css'

/** What pictures are planned from: the page as it is. */
export interface PageState extends Case {
  /** Name of what changes are counted against. */
  referenceName: string
  view: View
  /** Ranges of our assumptions, and whether they belong to earlier choices. */
  ranges: Pick<Analysis<Ranges>, 'data' | 'stale'>
}

/** A picture before it is drawn: its chart with the words around it. */
export interface PicturePlan {
  /** The chart's finding. */
  title: string
  /** What is measured, and its unit. */
  measure: string
  /** What a reader must know of it. */
  note: string
  /** The picture in words. */
  summary: string
  chart: ReactNode
  /** What is still missing from it, such as ranges that are being drawn; null for nothing. */
  waiting: string | null
}

/** Id in file names and name in the list, by what the picture shows. */
export const pictureKinds = [
  { id: 'flows', name: t('Magnet flows') },
  { id: 'figures', name: t('Headline figures and exposure') },
  { id: 'output', name: t('Output') },
  { id: 'cover', name: t('Stock cover') },
  { id: 'supply', name: t('Magnet supply') },
  { id: 'prices', name: t('Prices') },
  { id: 'board', name: t('License board') },
  { id: 'cards', name: t('Who holds which card') },
  { id: 'stops', name: t('When lines could stop') },
] as const

export type PictureKind = (typeof pictureKinds)[number]['id']

/** Heights of the two charts that fill the room that they are given, px. */
const flowHeight = 440
const pathHeight = 360

/** Width of a chart before it is drawn larger in its picture, px: its words come out at about 15 px. */
export const chartWidth = 880

const plans: Record<PictureKind, (state: PageState) => PicturePlan | null> = {
  flows: planFlows,
  figures: planFigures,
  output: (state) => planPath('output', state),
  cover: (state) => planPath('cover', state),
  supply: (state) => planPath('supply', state),
  prices: (state) => planPath('prices', state),
  board: planBoard,
  cards: planCards,
  stops: planStops,
}

/** Null while what the picture shows is still being reckoned. */
export function planPicture(kind: PictureKind, state: PageState): PicturePlan | null {
  return plans[kind](state)
}

const rangesAwaited = t('The range of our assumptions is still being drawn; the picture is without it until then.')

/** What is picked and followed on the page stays so. */
function planFlows({ view, ...state }: PageState): PicturePlan {
  const flows = readFlows(state, view)
  const { network, outcome, shape, story } = flows
  const followed = followFlow(network, shape.graph, outcome, view.trace)
  return {
    title: story.finding,
    measure: t('Tonnes of magnet a year, now and in normal times: {amounts}', {
      amounts: formatNowOfNormal(story.now.total, shape.graph.baseline),
    }),
    note: joinSentences([
      followed
        ? t('Followed: {followed}; the rest is drawn pale.', { followed: tellTrace(shape.graph, followed) })
        : '',
      t('At the licenses of the day. Shares are assumptions unless a source says otherwise.'),
    ]),
    summary: story.summary,
    waiting: null,
    chart: (
      <>
        <FlowView flows={flows} width={chartWidth} height={flowHeight} trace={view.trace} />
        <LegendStrip entries={flowLegend(state.dataset)} width={chartWidth} />
      </>
    ),
  }
}

function flowLegend(dataset: Dataset): LegendEntry[] {
  const ranks = rankLicenseStates(dataset)
  return [
    ...dataset.licenseStates.map(({ id }) => ({
      text: stateWord(dataset, id),
      swatch: <rect width={16} height={12} fill={`url(#license-${ranks.get(id) ?? 'open'})`} />,
    })),
    { text: stateWord(dataset, null), swatch: <rect width={16} height={12} className={styles.free} /> },
    {
      text: t('Not getting through'),
      swatch: <rect x={0.5} y={0.5} width={15} height={11} className={styles.ghost} />,
    },
  ]
}

/** Under the finding of the whole page. */
function planFigures({ referenceName, ranges, ...state }: PageState): PicturePlan {
  const { dataset, outcome, reference } = state
  const figures = headlineFigures(dataset, outcome)
  const known = ranges.stale ? undefined : ranges.data
  const spans = new Map<string, Percentiles>()
  for (const { metric } of figures) {
    const span = known && metric.maker !== null ? metric.rangeIn(known) : null
    if (span) spans.set(metric.id, span)
  }
  const whisker = known ? t('Line below a bar: {range}.', { range: nameRangeInside(known) }) : ''
  return {
    title: writeFinding(state),
    measure: t('Headline figures, each with its change against {referenceName}', { referenceName }),
    note: joinSentences([
      t('Vehicles, revenue and inflation {ahead}. Mark across a bar: {referenceName}.', {
        ahead: sayAhead(state),
        referenceName,
      }),
      whisker,
    ]),
    summary: joinClauses(
      figures.map(({ metric: { name }, text, detail }) =>
        detail
          ? t('{name}: {detail}, {text}', { name, detail, text }, 'figure, whom it is about, and its value')
          : t('{name}: {text}', { name, text }, 'figure, and its value'),
      ),
    ),
    waiting: known ? null : rangesAwaited,
    chart: (
      <FiguresPicture
        figures={figures}
        reference={headlineFigures(dataset, reference)}
        makers={dataset.automakers}
        ranges={spans}
        width={chartWidth}
      />
    ),
  }
}

const marks = t(
  'Marks above the plot are enabled events that change a license: disc Washington, square Beijing, ring both, dashed what-if.',
)

/** Lines, marks and direct labels as on the page, drawn larger. */
function planPath(
  id: PathId,
  { network, scenario, outcome, reference, referenceName, ranges }: PageState,
): PicturePlan {
  const known = ranges.stale ? undefined : ranges.data
  const input = { dataset: network.dataset, scenario, outcome, reference, referenceName, ranges: known }
  const chart = readPath(id, input)
  return {
    title: chart.title,
    measure: t('{measure}, week by week', { measure: chart.measure }),
    note: joinSentences([writePathNote(chart), marks]),
    summary: chart.summary,
    waiting: known ? null : rangesAwaited,
    chart: (
      <div className={styles.layers} style={{ width: chartWidth, height: pathHeight }}>
        <PathView chart={chart} width={chartWidth} height={pathHeight} />
      </div>
    ),
  }
}

function planBoard({ network, scenario, outcome }: PageState): PicturePlan {
  const { dataset } = network
  const held = new Set(Object.keys(scenario.overrides ?? {}))
  const states = dataset.lanes.map(({ id, material, destination }) => {
    const from = dataset.materials.find((one) => one.id === material)?.name ?? material
    const to = dataset.destinations.find((one) => one.id === destination)?.name ?? destination
    const now = outcome.lanes[id]
    const state = now ? readLane(dataset, now).state : ''
    return t('{from} to {to}: {state}', { from, to, state: state.toLowerCase() })
  })
  return {
    title: findBoard(dataset, outcome),
    measure: t('Export license of each lane, and the share of normal flow that passes'),
    note: t('Lanes of the model: what China exports, by what it is and to whom. Shares that pass are assumptions.'),
    summary: t('License board. {states}.', { states: joinClauses(states) }),
    waiting: null,
    chart: <BoardPicture dataset={dataset} outcome={outcome} held={held} width={chartWidth} />,
  }
}

function planCards({ network, scenario }: PageState): PicturePlan {
  const chart = shapeCards(network, scenario, cardsInForce(network, scenario))
  const layout = layCards(chartWidth, chart.timeline.weeks, chart.rows)
  return {
    title: chart.title,
    measure: t('Measures and licenses in force, week by week'),
    note: joinSentences([
      chart.describeWeek(chart.timeline.asOf.week),
      t('Measures by their dates; licenses by the lanes of the model.'),
    ]),
    summary: chart.summary,
    waiting: null,
    chart: (
      <div className={styles.layers} style={{ width: chartWidth, height: layout.height }}>
        <CardsStrip chart={chart} layout={layout} />
        <CardsCursor chart={chart} layout={layout} week={null} />
      </div>
    ),
  }
}

function planStops({ network, scenario, ranges }: PageState): PicturePlan | null {
  const { data, stale } = ranges
  if (!data || stale) return null
  const { dataset } = network
  const chart = shapeStops(dataset, scenario.asOf, data.firstStops)
  const key = chart.groups
    .filter(({ share }) => share > 0)
    .map(({ who, name, share }) => ({
      text: t('{name} {share}', { name, share: formatShare(share) }, 'who stops, and the share of draws'),
      swatch: <StopMark who={who} x={8} y={6} radius={5} />,
    }))
  return {
    title: chart.title,
    measure: t('First line stop ahead, over {draws} draws from the range of our assumptions', {
      draws: formatWhole(data.draws),
    }),
    note: t(
      'Each of {dots} dots is {share} of the draws; key: who stops first, in share of all draws. The ranges say how far our assumptions reach, not how likely an outcome is.',
      { dots: dotCount, share: `${100 / dotCount}%` },
    ),
    summary: chart.summary,
    waiting: null,
    chart: (
      <>
        <LegendStrip entries={key} width={chartWidth} />
        <StopsDrawing chart={chart} width={chartWidth} />
      </>
    ),
  }
}
