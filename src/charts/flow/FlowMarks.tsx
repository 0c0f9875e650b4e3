// The marks of the flow picture: a node, and a link with its ghost and its bands.
import { memo } from 'react'
import type { LicenseRank } from '../licenseScale'
import { makerHue } from '../paths/lineStyle'
import { bandPath, edgePath } from './bandPath'
import type { FlowBand } from './deliverFlow'
import styles from './flow.module.css'
import type { FlowNode } from './groupFlow'
import { nodeBoxes, type PlacedLink, type PlacedNode } from './layoutFlow'

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
  /** The part of them that is followed; null where nothing is. */
  followed: FlowBand[] | null
  /** Px per tonne a year. */
  scale: number
  ranks: Map<string, LicenseRank>
}

export const LinkMark = memo(function LinkMark({ link, vertical, bands, followed, scale, ranks, ...mark }: LinkProps) {
  const half = link.width / 2
  const drawing = { link, vertical, scale, ranks }
  return (
    <g
      className={styles.mark}
      data-standing={mark.standing}
      data-parted={followed && followed.length > 0 ? true : undefined}
      {...markAttributes(link.id, mark)}
    >
      <path className={styles.hit} d={bandPath(link, -half, half, vertical)} />
      <Bands bands={bands} {...drawing} />
      {followed ? <Bands bands={followed} className={styles.part} {...drawing} /> : null}
      <path className={styles.ring} d={bandPath(link, -Math.max(half, 2), Math.max(half, 2), vertical)} />
    </g>
  )
})

interface BandsProps extends Pick<LinkProps, 'link' | 'vertical' | 'bands' | 'scale' | 'ranks'> {
  className?: string | undefined
}

/** Bands side by side, in the middle of their link. */
function Bands({ link, vertical, bands, scale, ranks, className = '' }: BandsProps) {
  let at = -bands.reduce((sum, band) => sum + band.delivered * scale, 0) / 2
  return bands.map((band, index) => {
    const from = at
    at += band.delivered * scale
    const rank = band.state === null ? undefined : ranks.get(band.state)
    return (
      <path
        // A band keeps its element while its state changes, so that its outline can move.
        key={index}
        className={`${rank ? styles.laneBand : styles.freeBand} ${at - from < 2.5 ? styles.thin : ''} ${className}`}
        fill={rank ? `url(#license-${rank})` : undefined}
        d={bandPath(link, from, at, vertical)}
      />
    )
  })
}

interface NodeProps extends MarkProps {
  node: PlacedNode
  vertical: boolean
  about: FlowNode
}

export const NodeMark = memo(function NodeMark({ node, vertical, about, ...mark }: NodeProps) {
  const { bar, start, hue, hit, ring } = nodeBoxes(node, vertical)
  return (
    <g className={styles.mark} data-standing={mark.standing} {...markAttributes(node.id, mark)}>
      <rect className={styles.hit} {...hit} />
      {vertical ? <rect className={about.country === 'CHN' ? styles.chinese : styles.node} {...start} /> : null}
      <rect className={about.country === 'CHN' ? styles.chinese : styles.node} {...bar} />
      {about.makerPlace !== undefined ? (
        <rect className={styles.node} style={{ fill: makerHue(about.makerPlace) }} {...hue} />
      ) : null}
      <rect className={styles.ring} {...ring} />
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
