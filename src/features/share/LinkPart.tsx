// The link to the page as it is: to copy, to send, as a sentence, as a QR code, and as a part of another page.
import { useStamp } from '../../results/useStamp'
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
          <CopyField label="Link to the page as it is now" text={link} copyLabel="Copy the link" rows={3} />
          <CopyField
            label="The same in a sentence, for a message"
            text={writeShortForm(stamp)}
            copyLabel="Copy the sentence"
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
