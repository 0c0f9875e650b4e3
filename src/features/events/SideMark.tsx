// Whose move an event was, as a shape: Washington a disc, Beijing a square, both a ring; dashed where hypothetical, with a cross
// in it where it is the reader's own.
import type { Side } from '../../model/dataset'
import { t } from '../../texts/translate'

export const sideNames: Record<Side, string> = { US: t('Washington'), CN: t('Beijing'), both: t('Both') }

interface SideMarkProps {
  side: Side
  hypothetical: boolean
  own?: boolean
  on: boolean
  size?: number
}

export function SideMark({ side, hypothetical, own = false, on, size = 12 }: SideMarkProps) {
  const solid = on && !hypothetical
  const paint = {
    fill: side === 'both' ? 'var(--paper)' : solid || (on && hypothetical) ? 'var(--ink)' : 'var(--paper)',
    stroke: on ? 'var(--ink)' : 'var(--ink-soft)',
    strokeWidth: side === 'both' ? 2 : 1.5,
    ...(hypothetical ? { strokeDasharray: '2.5 2' } : {}),
  }
  const inside = paint.fill === 'var(--ink)' ? 'var(--paper)' : paint.stroke
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {side === 'CN' ? (
        <rect x="1.5" y="1.5" width="9" height="9" {...paint} />
      ) : (
        <circle cx="6" cy="6" r="4.5" {...paint} />
      )}
      {own ? <path d="M6 3.5v5M3.5 6h5" stroke={inside} strokeWidth="1.5" /> : null}
    </svg>
  )
}
