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
import { useFlowKeys } from './useFlowKeys'
import { markOf, useFlowPointer } from './useFlowPointer'
import { type FlowSceneInput, useFlowScene } from './useFlowScene'

interface FlowChartProps extends FlowSceneInput {
  /** Id of the followed mark, as drawn. */
  trace: string | null
  onTrace: (id: string | null) => void
}

export function FlowChart({ trace, onTrace, ...input }: FlowChartProps) {
  const { shape, story, width, height } = input
  const scene = useFlowScene(input)
  const { layout, details, ranks } = scene
  const follow = (id: string) => onTrace(id === trace ? null : id)
  const { pointed, handlers } = useFlowPointer((id) => middleOf(layout, id))
  const { stop, onKeyDown, noteFocus } = useFlowKeys(layout, trace, follow)
  const detail = pointed && details.get(pointed.id)
  const { lit, standingOf } = useStandings(shape.graph, trace, detail ? pointed.id : null)
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
          if (event.key === 'Escape' && trace !== null) onTrace(null)
          else onKeyDown(event)
        }}
        {...handlers}
        onFocus={(event) => {
          noteFocus(event)
          handlers.onFocus(event)
        }}
      >
        <FlowMarkLayer shape={shape} story={story} scene={scene} trace={trace} stop={stop} standingOf={standingOf} />
        <FlowTexts graph={shape.graph} now={story.now} layout={layout} box={scene.box} lit={lit} />
      </svg>
      <p id={helpId} className={unseen.unseen}>
        {t('Arrow keys travel along links and within a column. Enter follows a mark up- and downstream.')}
      </p>
      {detail ? <FlowCard detail={detail} ranks={ranks} anchor={pointed.anchor} width={width} height={height} /> : null}
    </div>
  )
}

/** What is followed, or else pointed at, with all that lies up- and downstream of it; the rest steps back. */
function useStandings(graph: FlowGraph, trace: string | null, pointed: string | null) {
  const traced = useMemo(() => traceFlow(graph, trace), [graph, trace])
  const lit = useMemo(() => traced ?? traceFlow(graph, pointed), [graph, traced, pointed])
  const standingOf = (id: string): Standing => {
    if (!lit) return 'plain'
    if (lit.has(id) || id === pointed) return 'lit'
    return traced ? 'muted' : 'quiet'
  }
  return { lit, standingOf }
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
export function traceFlow(graph: FlowGraph, id: string | null): Set<string> | null {
  if (id === null) return null
  const link = graph.linkById.get(id)
  if (!link && !graph.nodeById.has(id)) return null
  const upstream = new Set<string>()
  const downstream = new Set<string>()
  walk(graph, link?.source ?? id, false, upstream)
  walk(graph, link?.target ?? id, true, downstream)
  return new Set([...upstream, ...downstream, id])
}
