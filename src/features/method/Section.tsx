// A section of the method page: heading that can be linked and scrolled to, and its text.
import type { ReactNode } from 'react'
import type { FormulaLine } from '../../words/figures/figure'
import {
  type MethodSectionId,
  methodElementId,
  methodSectionNumber,
  methodSectionTitle,
} from '../../words/figures/methodSections'
import styles from './method.module.css'

export function Section({ id, children }: { id: MethodSectionId; children: ReactNode }) {
  const elementId = methodElementId(id)
  return (
    <section className={styles.section} aria-labelledby={elementId}>
      <div className={styles.head}>
        <h2 id={elementId} tabIndex={-1} className={styles.title}>
          {methodSectionTitle(id)}
        </h2>
        <SectionNumber id={id} />
      </div>
      {children}
    </section>
  )
}

/** The number under which the code cites a section: beside its title, not in it, so that the title stays its name. */
export function SectionNumber({ id }: { id: MethodSectionId }) {
  const number = methodSectionNumber(id)
  return number === null ? null : <span className={styles.sectionNumber}>§ {number}</span>
}

/** The working of a number, set in from the text. */
export function Working({ lines }: { lines: readonly FormulaLine[] }) {
  return (
    <div className={styles.working}>
      {lines.map((line) =>
        typeof line === 'string' ? (
          <p key={line} className={styles.rule}>
            {line}
          </p>
        ) : (
          <p key={line.sum} className={styles.numbers}>
            {line.sum}
          </p>
        ),
      )}
    </div>
  )
}
