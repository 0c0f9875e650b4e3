// The flow picture: normal tonnes as ghosts, what gets through inside them, every mark to be pointed at, followed and traveled.
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import { rankLicenseStates } from '../licenseScale'
import { detailFlow, speakDetail } from './detailFlow'
import { FlowCard } from './FlowCard'
import { LinkGhost, LinkMark, NodeMark, type Standing } from './FlowMarks'
import { FlowTexts } from './FlowTexts'
import styles from './flow.module.css'
import { frameFlow } from './frameFlow'
import { type FlowLayout, layoutFlow } from './layoutFlow'
import type { FlowShape, FlowStory } from './shapeFlow'
import { traceFlow } from './traceFlow'
import { travelFlow } from './travelFlow'
import { markOf, useFlowPointer } from './useFlowPointer'

interface FlowChartProps {
  network: Network
  shape: FlowShape
  story: FlowStory
  outcome: Outcome
  /** Size in px; below 600 px of width the flows run downward. */
  width: number
  height: number
  /** Id of the followed mark, as drawn. */
  trace: string | null
  onTrace: (id: string | null) => void
}

export function FlowChart({ network, shape, story, outcome, width, height, trace, onTrace }: FlowChartProps) {
  const { graph, order } = shape
  const { now } = story
  const columns = graph.columns.length
  const box = useMemo(() => frameFlow(columns, width, height), [columns, width, height])
  const layout = useMemo(() => layoutFlow(graph, order, box.frame), [graph, order, box])
  const ranks = useMemo(() => rankLicenseStates(network.dataset), [network])
  const labels = useMemo(() => {
    const ids = [...graph.nodeById.keys(), ...graph.linkById.keys()]
    return new Map(ids.map((id) => [id, speakMark(detailFlow(network, graph, now, outcome, id))]))
  }, [network, graph, now, outcome])
  const picture = useRef<SVGSVGElement>(null)
  const helpId = useId()
  const { pointed, handlers } = useFlowPointer((id) => middleOf(layout, id))
  const [stop, setStop] = useState<string | null>(null)
  const stopId = [stop, trace, layout.nodes[0]?.id].find((id) => id != null && labels.has(id))
  const traced = useMemo(() => traceFlow(graph, trace), [graph, trace])
  const pointedId = pointed && labels.has(pointed.id) ? pointed.id : null
  const lit = useMemo(() => traced ?? traceFlow(graph, pointedId), [graph, traced, pointedId])
  const standingOf = (id: string): Standing => {
    if (!lit) return 'plain'
    if (lit.has(id) || id === pointedId) return 'lit'
    return traced ? 'muted' : 'quiet'
  }
  const follow = (id: string | null) => {
    if (id !== null) onTrace(id === trace ? null : id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = markOf(event.target)
    if (id === null || event.altKey || event.ctrlKey || event.metaKey) return
    const next = travelFlow(layout, id, event.key)
    if (event.key === 'Enter' || event.key === ' ') follow(id)
    else if (next !== null) picture.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
  const mark = (id: string) => ({
    label: labels.get(id) ?? id,
    pressed: trace === id,
    isStop: stopId === id,
    standing: standingOf(id),
  })
  const { vertical } = box.frame
  const bandsOf = (id: string) => now.bands.get(id) ?? []
  const missing = (id: string) =>
    layout.scale * ((graph.linkById.get(id)?.baseline ?? 0) - (now.delivered.get(id) ?? 0))
  const detail = pointedId === null ? null : detailFlow(network, graph, now, outcome, pointedId)
  const painted = useMemo(() => paintOrder(network, shape, layout), [network, shape, layout])
  if (layout.links.length === 0) return <p className={styles.empty}>Nothing here takes in magnets in normal times.</p>
  return (
    <div className={styles.picture} style={{ width, height }}>
      <svg
        ref={picture}
        // Flows that run the other way are another picture: nothing of it should glide over.
        key={vertical ? 'down' : 'right'}
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`Flow picture. ${story.summary}`}
        aria-describedby={helpId}
        onClick={(event: MouseEvent) => follow(markOf(event.target))}
        onKeyDown={onKeyDown}
        {...handlers}
        onFocus={(event) => {
          setStop(markOf(event.target))
          handlers.onFocus(event)
        }}
      >
        <g>
          {painted.map((link) => (
            <LinkGhost
              key={link.id}
              link={link}
              vertical={vertical}
              missing={missing(link.id)}
              standing={standingOf(link.id)}
            />
          ))}
        </g>
        {painted.map((link) => (
          <LinkMark
            key={link.id}
            link={link}
            vertical={vertical}
            bands={bandsOf(link.id)}
            scale={layout.scale}
            ranks={ranks}
            {...mark(link.id)}
          />
        ))}
        {layout.nodes.map((node) => (
          <NodeMark
            key={node.id}
            node={node}
            vertical={vertical}
            about={graph.nodeById.get(node.id)!}
            {...mark(node.id)}
          />
        ))}
        <FlowTexts graph={graph} now={now} layout={layout} box={box} lit={lit} />
      </svg>
      <p id={helpId} className={styles.hidden}>
        Arrow keys travel along links and within a column. Enter follows a mark up- and downstream.
      </p>
      {pointed && detail ? (
        <FlowCard detail={detail} ranks={ranks} anchor={pointed.anchor} width={width} height={height} />
      ) : null}
    </div>
  )
}

function speakMark(detail: ReturnType<typeof detailFlow>): string {
  return detail ? speakDetail(detail) : ''
}

function middleOf({ nodes, links, frame }: FlowLayout, id: string) {
  const mark = links.find((link) => link.id === id) ?? nodes.find((node) => node.id === id)
  if (!mark) return { x: 0, y: 0 }
  const along = (mark.along0 + mark.along1) / 2
  const across = (mark.across0 + mark.across1) / 2
  return frame.vertical ? { x: across, y: along } : { x: along, y: across }
}

/** Links as they are painted: wide ones first, and those that cross lanes over those that need none. */
function paintOrder(network: Network, { graph }: FlowShape, layout: FlowLayout) {
  const crosses = (id: string) =>
    graph.linkById.get(id)?.members.some((member) => network.dataset.links[member]!.lane != null) ? 1 : 0
  return [...layout.links].sort((a, b) => crosses(a.id) - crosses(b.id) || b.width - a.width)
}
