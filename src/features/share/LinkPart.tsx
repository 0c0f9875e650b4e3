// The link to the page as it is: to copy, to send, as a sentence, as a QR code, and as a part of another page.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useStamp } from '../../results/useStamp'
import { language as pageLanguage } from '../../texts/catalog'
import { type Language, languages } from '../../texts/language'
import { t } from '../../texts/translate'
import { CopyField } from './CopyField'
import { EmbedCode } from './EmbedCode'
import { QrCode } from './QrCode'
import { ShareButton } from './ShareButton'
import styles from './share.module.css'
import { writeShortForm } from './shortForm'

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
