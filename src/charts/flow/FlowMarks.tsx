// The marks of the flow picture: a node, and a link with its ghost and its bands.
import { memo } from 'react'
import type { LicenseRank } from '../licenseScale'
import { makerHue } from '../paths/lineStyle'
import { bandPath, edgePath } from './bandPath'
import type { FlowBand } from './deliverFlow'
import styles from './flow.module.css'
import { barSize } from './frameFlow'
import type { FlowNode } from './groupFlow'
import type { PlacedLink, PlacedNode } from './layoutFlow'

/** How a mark stands in what is being followed or pointed at. */
export type Standing = 'plain' | 'lit' | 'quiet' | 'muted'

interface GhostProps {
  link: PlacedLink
  vertical: boolean
  /** Px across that are not getting through. */
  missing: number
  standing: Standing
}

/** What a link carries in normal times; its outline shows where some of it is missing. */
export const LinkGhost = memo(function LinkGhost({ link, vertical, missing, standing }: GhostProps) {
  const half = link.width / 2
  return (
    <g data-standing={standing} className={styles.ghost}>
      <path className={styles.ghostArea} d={bandPath(link, -half, half, vertical)} />
      <path
        className={styles.ghostEdge}
        d={edgePath(link, -half, half, vertical)}
        style={{ opacity: missing > 1.25 ? 1 : 0 }}
      />
    </g>
  )
})

interface MarkProps {
  label: string
  pressed: boolean
  /** Whether Tab stops here. */
  isStop: boolean
  standing: Standing
}

interface LinkProps extends MarkProps {
  link: PlacedLink
  vertical: boolean
  bands: FlowBand[]
  /** Px per tonne a year. */
  scale: number
  ranks: Map<string, LicenseRank>
}

export const LinkMark = memo(function LinkMark({ link, vertical, bands, scale, ranks, ...mark }: LinkProps) {
  const half = link.width / 2
  const delivered = bands.reduce((sum, band) => sum + band.delivered * scale, 0)
  let at = -delivered / 2
  return (
    <g className={styles.mark} data-standing={mark.standing} {...markAttributes(link.id, mark)}>
      <path className={styles.hit} d={bandPath(link, -half, half, vertical)} />
      {bands.map((band, index) => {
        const from = at
        at += band.delivered * scale
        const rank = band.state === null ? undefined : ranks.get(band.state)
        return (
          <path
            // A band keeps its element while its state changes, so that its outline can move.
            key={index}
            className={`${rank ? styles.laneBand : styles.freeBand} ${at - from < 2.5 ? styles.thin : ''}`}
            fill={rank ? `url(#license-${rank})` : undefined}
            d={bandPath(link, from, at, vertical)}
          />
        )
      })}
      <path className={styles.ring} d={bandPath(link, -Math.max(half, 2), Math.max(half, 2), vertical)} />
    </g>
  )
})

interface NodeProps extends MarkProps {
  node: PlacedNode
  vertical: boolean
  about: FlowNode
}

export const NodeMark = memo(function NodeMark({ node, vertical, about, ...mark }: NodeProps) {
  const size = Math.max(1, node.across1 - node.across0)
  const length = node.along1 - node.along0
  const box = (along: number, depth: number, grow = 0) =>
    vertical
      ? { x: node.across0 - grow, y: along - grow, width: size + 2 * grow, height: depth + 2 * grow }
      : { x: along - grow, y: node.across0 - grow, width: depth + 2 * grow, height: size + 2 * grow }
  const bar = vertical ? box(node.along1 - barSize, barSize) : box(node.along0, length)
  return (
    <g className={styles.mark} data-standing={mark.standing} {...markAttributes(node.id, mark)}>
      <rect className={styles.hit} {...box(node.along0, length, 4)} />
      {vertical ? (
        <rect className={about.country === 'CHN' ? styles.chinese : styles.node} {...box(node.along0, 1)} />
      ) : null}
      <rect className={about.country === 'CHN' ? styles.chinese : styles.node} {...bar} />
      {about.makerPlace !== undefined ? (
        <rect className={styles.node} style={{ fill: makerHue(about.makerPlace) }} {...box(node.along1, 3)} />
      ) : null}
      <rect className={styles.ring} {...box(node.along0, length, 2)} />
    </g>
  )
})

function markAttributes(id: string, { label, pressed, isStop }: MarkProps) {
  return {
    'data-mark': id,
    role: 'button',
    tabIndex: isStop ? 0 : -1,
    'aria-label': label,
    'aria-pressed': pressed,
  } as const
}
