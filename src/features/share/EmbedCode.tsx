// One part of the page as a frame for another page, such as one of the intranet: the code to paste there.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { linkTo } from '../../results/links'
import { partAddress } from '../../results/useStamp'
import { useWorkspace } from '../../results/Workspace'
import type { Embed } from '../../state/choices'
import { embeds } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import type { Language } from '../../texts/language'
import { t } from '../../texts/translate'
import { CopyField } from './CopyField'
import { embedNames, heightScript, writeEmbedCode } from './frameCode'
import styles from './share.module.css'

/** `language` is that of the frame, null for its reader's own. */
export function EmbedCode({ language }: { language: Language | null }) {
  const { dataset } = useWorkspace()
  const choices = useChoices((present) => present)
  const [part, setPart] = useState<Embed>('flows')
  const shown = { ...choices, view: { ...choices.view, page: 'dashboard' as const, embed: part, figure: null } }
  const code = writeEmbedCode(part, linkTo(dataset, shown, partAddress(), language))
  return (
    <section className={styles.embed} aria-labelledby="embed-heading">
      <h3 id="embed-heading" className={styles.heading}>
        {t('On another page')}
      </h3>
      <NativeSelect
        label={<span>{t('Part of the page')}</span>}
        className={styles.select}
        classNames={{ label: styles.label }}
        data={embeds.map((id) => ({ value: id, label: embedNames[id] }))}
        value={part}
        onChange={({ currentTarget: { value } }) => setPart(embeds.find((id) => id === value) ?? 'flows')}
      />
      <CopyField label={t('Code of the frame')} text={code} copyLabel={t('Copy the code')} rows={4} />
      <CopyField
        label={t('Script that fits the height of frames')}
        text={heightScript}
        copyLabel={t('Copy the script')}
        rows={3}
      />
      <p className={styles.note}>
        {t(
          'Paste it into a page of your intranet. The frame shows this state and stays with it, whatever is changed here later; it has no controls, and a link of its own leads back here. Whoever sees the frame must be able to open this address.',
        )}{' '}
        {t(
          'The script, once in that page, gives each frame the height that it needs at its width; without it the height stays, and the frame scrolls.',
        )}
      </p>
    </section>
  )
}
