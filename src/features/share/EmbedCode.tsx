// One part of the page as a frame for another page, such as one of the intranet: the code to paste there.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { linkTo } from '../../results/links'
import { useWorkspace } from '../../results/Workspace'
import { type Embed, embeds } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import type { Language } from '../../texts/language'
import { t } from '../../texts/translate'
import { partAddress } from '../../words/useStamp'
import { CopyField } from './CopyField'
import styles from './share.module.css'

const embedNames: Record<Embed, string> = {
  flows: t('Magnet flows'),
  paths: t('Paths'),
  board: t('License board'),
}

/** Height of the frame in px at which each part is read without scrolling on a page of usual width. */
const heights: Record<Embed, number> = { flows: 560, paths: 780, board: 480 }

/**
 * A script, as text, for the page around: each frame of ours gets the height that it asks for (features/embed,
 * useReportedHeight). It hears nothing but a number, and obeys only frames that stand in that page.
 */
const heightScript = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.lodestone !== 'height') return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px'
  }
})
</script>`

/** An iframe element as text, safe to paste into a page. */
function writeEmbedCode(part: Embed, link: string): string {
  const title = t('Lodestone: {part}, illustrative', { part: embedNames[part].toLowerCase() })
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${heights[part]}" style="border:0" loading="lazy"></iframe>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

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
