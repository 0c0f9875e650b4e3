// Direct labels of lines and of horizontal rules, as text with a halo of paper around it.
import styles from './paths.module.css'
import type { PlacedLabel } from './placeLabels'
import type { Plot } from './plot'
import type { Rule } from './weeklyChart'

interface LineLabelsProps {
  plot: Plot
  labels: readonly PlacedLabel[]
  rules: readonly Rule[]
}

export function LineLabels({ plot, labels, rules }: LineLabelsProps) {
  return (
    <g>
      {rules.map(({ value, label }) => (
        <text key={value} x={plot.left + 4} y={plot.y(value) - 5} className={styles.ruleLabel}>
          {label}
        </text>
      ))}
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
    </g>
  )
}
