// The marks of the difference picture: links divided into both, lost and gained, and the bars of nodes.
import { memo } from 'react'
import { bandPath, edgePath } from '../flow/bandPath'
import type { FlowNode } from '../flow/groupFlow'
import { type FlowLayout, nodeBoxes, type PlacedLink, type PlacedNode } from '../flow/layoutFlow'
import { makerHue } from '../paths/lineStyle'
import styles from './difference.module.css'
import { type FlowDifference, noticeableTonnes, type TonnesPair } from './shapeFlowDifference'

interface MarksProps {
  difference: FlowDifference
  layout: FlowLayout
  /** Id of the mark at which Tab stops. */
  stop: string | null
  /** Fill of what is lost. */
  lostFill: string
  /** Accessible names, by id. */
  labels: Map<string, string>
}

export const DifferenceMarks = memo(function DifferenceMarks(props: MarksProps) {
  const { difference, layout, stop, lostFill, labels } = props
  const { graph, pairs } = difference
  const { vertical } = layout.frame
  const changeOf = (id: string) => Math.abs(pairs.get(id)?.change ?? 0)
  // Greatest changes last, so that they lie on top of what stays.
  const painted = [...layout.links].sort((a, b) => changeOf(a.id) - changeOf(b.id))
  const common = (id: string) => ({ id, label: labels.get(id) ?? id, isStop: stop === id })
  return (
    <>
      {painted.map((link) => (
        <path key={link.id} className={styles.normal} d={bandPath(link, -link.width / 2, link.width / 2, vertical)} />
      ))}
      {painted.map((link) => (
        <LinkMark
          key={link.id}
          link={link}
          vertical={vertical}
          pair={pairs.get(link.id)}
          scale={layout.scale}
          lostFill={lostFill}
          {...common(link.id)}
        />
      ))}
      {layout.nodes.map((node) => (
        <NodeMark
          key={node.id}
          node={node}
          vertical={vertical}
          about={graph.nodeById.get(node.id)}
          {...common(node.id)}
        />
      ))}
    </>
  )
})

interface MarkProps {
  id: string
  label: string
  isStop: boolean
}

interface LinkProps extends MarkProps {
  link: PlacedLink
  vertical: boolean
  pair: TonnesPair | undefined
  scale: number
  lostFill: string
}

function LinkMark({ link, vertical, pair, scale, lostFill, ...mark }: LinkProps) {
  if (!pair) return null
  const { both, lost, gained } = splitBand(pair, scale)
  const half = Math.max(link.width / 2, 2)
  const differs = Math.abs(pair.change) >= noticeableTonnes
  const band = ({ from, to }: Stretch) => bandPath(link, from, to, vertical)
  // A change that is thinner than a hair is still drawn as one.
  const hair = ({ from, to }: Stretch) => (to - from < 1 ? { from, to: from + 1 } : { from, to })
  return (
    <g className={styles.mark} {...markAttributes(mark)}>
      <path className={styles.hit} d={bandPath(link, -half, half, vertical)} />
      <path className={styles.both} d={band(both)} />
      {differs && pair.change < 0 ? (
        <>
          <path fill={lostFill} d={band(hair(lost))} />
          <path className={styles.lostEdge} d={edgePath(link, lost.from, Math.max(lost.to, lost.from + 1), vertical)} />
        </>
      ) : null}
      {differs && pair.change > 0 ? <path className={styles.gained} d={band(hair(gained))} /> : null}
      <path className={styles.ring} d={bandPath(link, -half, half, vertical)} />
    </g>
  )
}

interface NodeProps extends MarkProps {
  node: PlacedNode
  vertical: boolean
  about: FlowNode | undefined
}

function NodeMark({ node, vertical, about, ...mark }: NodeProps) {
  const { bar, hue, hit, ring } = nodeBoxes(node, vertical)
  return (
    <g className={styles.mark} {...markAttributes(mark)}>
      <rect className={styles.hit} {...hit} />
      <rect className={styles.node} {...bar} />
      {about?.makerPlace !== undefined ? <rect style={{ fill: makerHue(about.makerPlace) }} {...hue} /> : null}
      <rect className={styles.ring} {...ring} />
    </g>
  )
}

function markAttributes({ id, label, isStop }: MarkProps) {
  return { 'data-mark': id, role: 'img', tabIndex: isStop ? 0 : -1, 'aria-label': label } as const
}

/** A stretch across the flow, px from the link's middle. */
interface Stretch {
  from: number
  to: number
}

interface SplitBand {
  /** What flows in both. */
  both: Stretch
  /** What flows in the base alone: lost in the other. */
  lost: Stretch
  /** What flows in the other alone. */
  gained: Stretch
}

/** Centered on the link as the greater of the two flows is; `scale` in px per tonne a year. One of lost and gained is empty. */
export function splitBand({ base, other }: TonnesPair, scale: number): SplitBand {
  const [less, more] = [Math.min(base, other), Math.max(base, other)]
  const start = (-more / 2) * scale
  const middle = start + less * scale
  const end = start + more * scale
  const none = { from: middle, to: middle }
  const rest = { from: middle, to: end }
  return { both: { from: start, to: middle }, lost: base > other ? rest : none, gained: other > base ? rest : none }
}
