// The flow picture as a difference: what both carry in pale, what is lost hatched, what is gained in ink; on the same layout.
import { useId, useMemo } from 'react'
import { joinStatements } from '../../format/sentences'
import type { Network } from '../../model/network'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import type { FlowDetail } from '../flow/detailFlow'
import { FlowCard } from '../flow/FlowCard'
import { markName } from '../flow/flowWords'
import { frameFlow } from '../flow/frameFlow'
import { layoutFlow, middleOf } from '../flow/layoutFlow'
import { useFlowKeys } from '../flow/useFlowKeys'
import { useFlowPointer } from '../flow/useFlowPointer'
import { DifferenceMarks } from './DifferenceMarks'
import { DifferenceTexts } from './DifferenceTexts'
import styles from './difference.module.css'
import { type Places, summarizeDifference, writePair } from './differenceWords'
import type { FlowDifference } from './shapeFlowDifference'

interface ChartProps {
  network: Network
  difference: FlowDifference
  places: Places
  /** Size in px; below 600 px of width the flows run downward. */
  width: number
  height: number
}

const noRanks = new Map()

export function FlowDifferenceChart({ network, difference, places, width, height }: ChartProps) {
  const { graph, order } = difference
  const helpId = useId()
  const patternId = useId()
  const layout = useMemo(() => layoutFlow(graph, order, frameFlow(width, height)), [graph, order, width, height])
  const labels = useMemo(() => speakAll(difference, places), [difference, places])
  const { pointed, handlers } = useFlowPointer((id) => middleOf(layout, id))
  const { stop, onKeyDown, noteFocus } = useFlowKeys(layout, [], () => {})
  const detail = pointed && detailOf(difference, pointed.id, places)
  if (layout.links.length === 0)
    return <p className={styles.empty}>{t('Nothing here takes in magnets in normal times.')}</p>
  return (
    <div className={styles.picture} style={{ width, height }} translate="no">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in */}
      <svg
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('Flow picture, {other} minus {base}. {summary}', {
          ...places,
          summary: summarizeDifference(network, difference, places),
        })}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        {...handlers}
        onFocus={(event) => {
          noteFocus(event)
          handlers.onFocus(event)
        }}
      >
        <LostPattern id={patternId} />
        <DifferenceMarks
          difference={difference}
          layout={layout}
          stop={stop}
          lostFill={`url(#${patternId})`}
          labels={labels}
        />
        <DifferenceTexts difference={difference} layout={layout} />
      </svg>
      <p id={helpId} className={unseen.unseen}>
        {t('Arrow keys travel along links and within a column.')}
      </p>
      {detail ? (
        <FlowCard detail={detail} ranks={noRanks} anchor={pointed.anchor} width={width} height={height} />
      ) : null}
    </div>
  )
}

/** Hatching of what is lost: a pattern of its own, so that it is no license state's. */
function LostPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={styles.lostGround} />
        <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" className={styles.lostStroke} />
      </pattern>
    </defs>
  )
}

function detailOf({ graph, pairs }: FlowDifference, id: string, places: Places): FlowDetail | null {
  const pair = pairs.get(id)
  const name = markName(graph, id)
  if (!pair || name === null) return null
  const kind = graph.nodeById.get(id)?.stage.name ?? t('Flow')
  const tonnes = writePair(pair, places)
  return { title: name, spokenTitle: name, kind, tonnes, facts: [], notes: [], states: [], basis: null }
}

/** Accessible names of all marks, by id. */
function speakAll(difference: FlowDifference, places: Places): Map<string, string> {
  return new Map(
    [...difference.pairs.keys()].map((id) => {
      const detail = detailOf(difference, id, places)
      return [id, detail ? joinStatements([detail.title, detail.tonnes]) : id]
    }),
  )
}

/** What the fills mean, in words. */
export function DifferenceLegend({ base, other }: Places) {
  return (
    <ul className={styles.legend} aria-label={t('Legend of the difference')}>
      <li>
        <span className={styles.lostSwatch} /> {t('Gets through in {place} only', { place: base })}
      </li>
      <li>
        <span className={styles.gainedSwatch} /> {t('Gets through in {place} only', { place: other })}
      </li>
      <li>
        <span className={styles.bothSwatch} /> {t('In both')}
      </li>
      <li>
        <span className={styles.normalSwatch} /> {t('In neither, but in normal times')}
      </li>
    </ul>
  )
}
