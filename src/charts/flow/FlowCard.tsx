// The details card of the mark that is pointed at or has the focus; it never takes the pointer.
import { LicenseSwatch } from '../LicenseSwatch'
import type { LicenseRank } from '../licenseScale'
import styles from './card.module.css'
import type { FlowDetail } from './detailFlow'

export interface CardAnchor {
  /** Px in the picture. */
  x: number
  y: number
}

interface CardProps {
  detail: FlowDetail
  ranks: Map<string, LicenseRank>
  anchor: CardAnchor
  /** Size of the picture in px. */
  width: number
  height: number
}

const cardWidth = 264

export function FlowCard({ detail, ranks, anchor, width, height }: CardProps) {
  const wide = Math.min(cardWidth, width)
  // Beside the anchor where there is room, so that what is pointed at stays in sight.
  const beside = anchor.x + 16 + wide <= width ? anchor.x + 16 : anchor.x - 16 - wide
  const left = Math.max(0, Math.min(beside >= 0 ? beside : anchor.x - wide / 2, width - wide))
  const across = anchor.y > height / 2 ? { bottom: height - anchor.y + 12 } : { top: anchor.y + 12 }
  return (
    <div className={styles.card} style={{ left, width: wide, ...across }} aria-hidden="true">
      <p className={styles.cardTitle}>{detail.title}</p>
      <p className={styles.cardSoft}>{detail.kind}</p>
      <p className={styles.cardTonnes}>{detail.tonnes}</p>
      {detail.states.map(({ state, words, lanes }) => {
        const rank = state === null ? undefined : ranks.get(state)
        return (
          <div key={words + lanes} className={styles.cardState}>
            {rank ? <LicenseSwatch rank={rank} /> : <span className={styles.freeSwatch} />}
            <span>
              {words}
              {lanes ? <span className={styles.cardLanes}>{lanes}</span> : null}
            </span>
          </div>
        )
      })}
      {[...detail.facts, ...detail.notes].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {detail.basis ? <p className={styles.cardSoft}>{detail.basis}</p> : null}
    </div>
  )
}
