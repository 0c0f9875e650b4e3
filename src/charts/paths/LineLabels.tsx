// Direct labels of lines, as text with a halo of paper around it.
import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import styles from './paths.module.css'
import type { PlacedLabel } from './placeLabels'

export function LineLabels({ labels }: { labels: readonly PlacedLabel[] }) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {labels.map((label) => (
        <g key={label.text}>
          {label.leader ? (
            <path d={`M${label.leader.x} ${label.leader.y}L${label.x - 2} ${label.y}`} className={styles.leader} />
          ) : null}
          <text
            x={label.x}
            y={label.y}
            dy="0.35em"
            textAnchor={label.anchor}
            className={label.strong ? styles.labelStrong : styles.label}
            style={{ fill: label.color }}
          >
            {label.text}
          </text>
        </g>
      ))}
    </ZIndexLayer>
  )
}
