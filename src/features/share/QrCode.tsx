// The link as a QR code, for a phone in the room.
import { useMemo } from 'react'
import { drawQr } from '../../exports/qr'
import { t } from '../../texts/translate'
import styles from './share.module.css'

export function QrCode({ link }: { link: string }) {
  const qr = useMemo(() => drawQr(link), [link])
  if (!qr) {
    return (
      <p className={styles.noQr}>
        {t(
          'This link is too long for a QR code that a phone could read: too much was set by hand or pinned. Copy the link instead.',
        )}
      </p>
    )
  }
  return (
    <figure className={styles.qr}>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t('QR code of the link')}
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#ffffff" />
        <path d={qr.path} fill="#000000" />
      </svg>
      <figcaption>{t('QR code of the link, for a phone in the room.')}</figcaption>
    </figure>
  )
}
