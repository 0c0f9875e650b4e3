// The foot of the sheet: sources, what it rests on, which model, when it was written, and the way back as link and code.

import { type ReactNode, useMemo } from 'react'
import { drawQr } from '../../exports/qr'
import { endSentence } from '../../format/sentences'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import type { Brief } from '../../words/brief/brief'
import styles from './brief.module.css'

interface BriefFootProps {
  brief: Brief
  /** The sources, which stand beside the code. */
  children: ReactNode
}

export function BriefFoot({ brief: { stamp, written }, children }: BriefFootProps) {
  const code = useMemo(() => drawQr(stamp.link), [stamp.link])
  return (
    <footer className={styles.foot}>
      <div>
        {children}
        <p>
          {tNode('{illustrative} {bases} {source} {version}. Written {date}.', {
            illustrative: <strong>{endSentence(stamp.illustrative)}</strong>,
            bases: stamp.bases,
            source: stamp.source,
            version: stamp.version,
            date: <time>{written}</time>,
          })}
        </p>
        <p className={styles.link}>
          <a href={stamp.link}>{stamp.link}</a>
        </p>
      </div>
      {code ? (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          className={styles.code}
          role="img"
          aria-label={t('QR code of the link')}
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      ) : null}
    </footer>
  )
}
