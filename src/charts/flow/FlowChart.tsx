// The flow picture: normal tonnes as ghosts, what gets through inside them; every mark can be pointed at, followed and traveled to.
import { type MouseEvent, useId, useMemo } from 'react'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import { FlowCard } from './FlowCard'
import { FlowMarkLayer } from './FlowMarkLayer'
import type { Standing } from './FlowMarks'
import { FlowTexts } from './FlowTexts'
import styles from './flow.module.css'
import type { FlowGraph } from './groupFlow'
import { middleOf } from './layoutFlow'
import { type FollowedFlow, pickMark, type Trace } from './traceFlow'
import { useFlowKeys } from './useFlowKeys'
import { markOf, useFlowPointer } from './useFlowPointer'
import { type FlowSceneInput, useFlowScene } from './useFlowScene'

const noMarks: Trace = []

interface FlowChartProps extends FlowSceneInput {
  onTrace: (trace: Trace) => void
}

export function FlowChart({ onTrace, ...input }: FlowChartProps) {
  const { network, shape, story, followed, width, height } = input
  const scene = useFlowScene(input)
  const { layout, details, ranks } = scene
  const trace = followed?.marks ?? noMarks
  const follow = (id: string) => onTrace(pickMark(network, shape.graph, trace, id))
  const { pointed, handlers } = useFlowPointer((id) => middleOf(layout, id))
  const { stop, onKeyDown, noteFocus } = useFlowKeys(layout, trace, follow)
  const detail = pointed && details.get(pointed.id)
  const { lit, standingOf } = useStandings(shape.graph, followed, detail ? pointed.id : null)
  const helpId = useId()
  if (layout.links.length === 0)
    return <p className={styles.empty}>{t('Nothing here takes in magnets in normal times.')}</p>
  const { vertical } = layout.frame
  return (
    <div className={styles.picture} style={{ width, height }} translate="no">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in */}
      <svg
        // Flows that run the other way are another picture: nothing of it should glide over.
        key={vertical ? 'down' : 'right'}
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('Flow picture. {summary}', { summary: story.summary })}
        aria-describedby={helpId}
        onClick={(event: MouseEvent) => {
          const id = markOf(event.target)
          if (id !== null) follow(id)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && trace.length > 0) onTrace([])
          else onKeyDown(event)
        }}
        {...handlers}
        onFocus={(event) => {
          noteFocus(event)
          handlers.onFocus(event)
        }}
      >
        <FlowMarkLayer
          shape={shape}
          story={story}
          scene={scene}
          followed={followed}
          stop={stop}
          standingOf={standingOf}
        />
        <FlowTexts graph={shape.graph} now={story.now} layout={layout} lit={lit} />
      </svg>
      <p id={helpId} className={unseen.unseen}>
        {t(
          'Arrow keys travel along links and within a column. Enter follows a mark, and then a second one: the tonnes between the two.',
        )}
      </p>
      {detail ? <FlowCard detail={detail} ranks={ranks} anchor={pointed.anchor} width={width} height={height} /> : null}
    </div>
  )
}

/** What is followed, or else all that lies up- and downstream of what is pointed at; the rest steps back. */
function useStandings(graph: FlowGraph, followed: FollowedFlow | null, pointed: string | null) {
  const traced = useMemo(() => followed && marksOf(graph, followed), [graph, followed])
  const lit = useMemo(() => traced ?? reachFlow(graph, pointed), [graph, traced, pointed])
  const standingOf = (id: string): Standing => {
    if (!lit) return 'plain'
    if (lit.has(id)) return 'lit'
    return traced ? 'muted' : 'quiet'
  }
  return { lit, standingOf }
}

/** Ids of the drawn marks that what is followed goes through in normal times. */
function marksOf(graph: FlowGraph, { now }: FollowedFlow): Set<string> {
  const found = new Set<string>()
  for (const { id, source, target } of graph.links) {
    if ((now.bands.get(id) ?? []).length > 0) found.add(id).add(source).add(target)
  }
  return found
}

function walk(graph: FlowGraph, from: string, downstream: boolean, found: Set<string>): void {
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.add(node)
    for (const link of graph.links) {
      if ((downstream ? link.source : link.target) !== node) continue
      found.add(link.id)
      const next = downstream ? link.target : link.source
      if (!found.has(next)) open.push(next)
    }
  }
}

/** Ids of a node or link and of everything up- and downstream of it; null if it is not drawn. */
export function reachFlow(graph: FlowGraph, id: string | null): Set<string> | null {
  if (id === null) return null
  const link = graph.linkById.get(id)
  if (!link && !graph.nodeById.has(id)) return null
  const upstream = new Set<string>()
  const downstream = new Set<string>()
  walk(graph, link?.source ?? id, false, upstream)
  walk(graph, link?.target ?? id, true, downstream)
  return new Set([...upstream, ...downstream, id])
}
