// The link to the page as it is: to copy, to send, as a sentence, as a QR code, and as a part of another page.
import { Button, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { drawQr } from '../../exports/qr'
import { upperFirst } from '../../format/sentences'
import { language as pageLanguage } from '../../texts/catalog'
import { type Language, languages } from '../../texts/language'
import { t } from '../../texts/translate'
import type { Stamp } from '../../words/stamp'
import { useStamp } from '../../words/useStamp'
import { CopyField } from './CopyField'
import { EmbedCode } from './EmbedCode'
import styles from './share.module.css'

export function LinkPart() {
  const [language, setLanguage] = useState<Language | null>(pageLanguage)
  const stamp = useStamp(language)
  const { link } = stamp
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <NativeSelect
            label={<span>{t('Language of the link')}</span>}
            className={styles.select}
            classNames={{ label: styles.label }}
            data={[
              ...languages.map(({ tag, name }) => ({ value: tag, label: name })),
              { value: '', label: t('The reader’s own') },
            ]}
            value={language ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setLanguage(languages.find(({ tag }) => tag === value)?.tag ?? null)
            }
          />
          <CopyField label={t('Link to the page as it is now')} text={link} copyLabel={t('Copy the link')} rows={3} />
          <CopyField
            label={t('The same in a sentence, for a message')}
            text={writeShortForm(stamp)}
            copyLabel={t('Copy the sentence')}
            rows={5}
          />
          <ShareButton stamp={stamp} />
        </div>
        <QrCode link={link} />
      </div>
      <EmbedCode language={language} />
    </>
  )
}

/**
 * The page in one sentence with its link, for a message: `Lodestone, Talks falter, as of 1 September 2025: 45% of normal
 * … Illustrative. https://…`
 */
function writeShortForm({ scenario, asOf, finding, illustrative, link }: Stamp): string {
  const mark = upperFirst(illustrative.toLowerCase())
  return t('Lodestone, {scenario}, {asOf}: {finding}. {mark}, on our assumptions. {link}', {
    scenario,
    asOf,
    finding,
    mark,
    link,
  })
}

/** The system's own way of sending a link, where there is one. */
function ShareButton({ stamp: { finding, scenario, asOf, illustrative, link } }: { stamp: Stamp }) {
  const [failure, setFailure] = useState('')
  if (!('share' in navigator)) return null
  const share = async () => {
    setFailure('')
    try {
      await navigator.share({
        title: 'Lodestone',
        text: t(
          '{illustrative} · {scenario}, {asOf}: {finding}.',
          { illustrative, scenario, asOf, finding },
          'message that goes with a link',
        ),
        url: link,
      })
    } catch (error) {
      // Whoever closes the system's sheet has changed their mind, which is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      setFailure(t('This device could not open its share sheet. Copy the link instead.'))
    }
  }
  return (
    <div className={styles.row}>
      <Button variant="default" className={styles.button} onClick={() => void share()}>
        {t('Share…')}
      </Button>
      <span role="status" className={styles.said}>
        {failure}
      </span>
    </div>
  )
}

/** The link as a QR code, for a phone in the room. */
function QrCode({ link }: { link: string }) {
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
