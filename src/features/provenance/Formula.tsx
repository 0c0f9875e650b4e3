// The working of a figure: rules in words, and set in from them the same with today's numbers.
import type { FormulaLine } from '../../words/figures/figure'
import styles from './provenance.module.css'

export function Formula({ lines }: { lines: readonly FormulaLine[] }) {
  return (
    <ul className={styles.formula}>
      {lines.map((line) =>
        typeof line === 'string' ? (
          <li key={line} className={styles.rule}>
            {line}
          </li>
        ) : (
          <li key={line.sum} className={styles.numbers}>
            {line.sum}
          </li>
        ),
      )}
    </ul>
  )
}
