// The working of a figure: rules in words, and set in from them the same with today's numbers.
import styles from './provenance.module.css'

export function Formula({ lines }: { lines: string[] }) {
  return (
    <ul className={styles.formula}>
      {lines.map((line) => (
        <li key={line} className={line.includes(' = ') && /\d/.test(line) ? styles.numbers : styles.rule}>
          {line}
        </li>
      ))}
    </ul>
  )
}
