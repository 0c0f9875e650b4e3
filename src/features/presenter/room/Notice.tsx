// What the browser refused to the stage, in words, with the way around it.

import { tNode } from '../../../texts/tNode'
import { t } from '../../../texts/translate'
import styles from './room.module.css'

export interface StageNotice {
  text: string
  /** Opens by hand what the browser did not. */
  link: string | null
}

export function Notice({ notice: { text, link }, onClose }: { notice: StageNotice; onClose: () => void }) {
  return (
    <div role="alert" className={styles.notice}>
      <span>
        {link
          ? tNode(
              '{notice} {link}',
              {
                notice: text,
                link: (
                  <a href={link} target="_blank" rel="noreferrer" onClick={onClose}>
                    {t('the speaker’s window')}
                  </a>
                ),
              },
              'notice, and a link at its end',
            )
          : text}
      </span>
      <button type="button" onClick={onClose}>
        {t('Close')}
      </button>
    </div>
  )
}
