// The link to the page as it is: to copy, to send, as a sentence, as a QR code, and as a part of another page.
import { useStamp } from '../../results/useStamp'
import { t } from '../../texts/translate'
import { CopyField } from './CopyField'
import { EmbedCode } from './EmbedCode'
import { QrCode } from './QrCode'
import { ShareButton } from './ShareButton'
import styles from './share.module.css'
import { writeShortForm } from './shortForm'

export function LinkPart() {
  const stamp = useStamp()
  const { link } = stamp
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.fields}>
          <CopyField label={t('Link to the page as it is now')} text={link} copyLabel={t('Copy the link')} rows={3} />
          <CopyField
            label={t('The same in a sentence, for a message')}
            text={writeShortForm(stamp)}
            copyLabel={t('Copy the sentence')}
            rows={4}
          />
          <ShareButton stamp={stamp} />
        </div>
        <QrCode link={link} />
      </div>
      <EmbedCode />
    </>
  )
}
