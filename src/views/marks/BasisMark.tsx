// The basis of a figure as a small shape and a word, the same in provenance and on the method page.

import type { Basis } from '../../model/dataset'
import { basisName } from '../../words/figures/basis'
import styles from './marks.module.css'

/** Filled for what is known, open for what is not: a page, a lozenge, an open lozenge, an equals sign, a wave. */
const shapes: Record<Basis, string> = {
  document: 'M2.5 1.5H7L9.5 4V10.5H2.5Z',
  reported: 'M6 1L11 6L6 11L1 6Z',
  unchecked: 'M6 1.5L10.5 6L6 10.5L1.5 6Z',
  derived: 'M1.5 4H10.5M1.5 8H10.5',
  assumption: 'M1 6.8C2.6 3.4 4.4 3.4 6 6S9.4 8.6 11 5.2',
}

export function BasisMark({ basis }: { basis: Basis }) {
  const filled = basis === 'document' || basis === 'reported'
  return (
    <span className={styles.basis}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path
          d={shapes[basis]}
          fill={filled ? 'currentColor' : 'none'}
          stroke={filled ? 'none' : 'currentColor'}
          strokeWidth="1.4"
          strokeLinecap="round"
        />
      </svg>
      {basisName(basis)}
    </span>
  )
}
