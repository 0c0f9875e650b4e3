// The code of a frame that holds one part of the page.
import type { Embed } from '../../state/choices'
import { t } from '../../texts/translate'

export const embedNames: Record<Embed, string> = {
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
export const heightScript = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.lodestone !== 'height') return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = Number(data.height) + 'px'
  }
})
</script>`

/** An iframe element as text, safe to paste into a page. */
export function writeEmbedCode(part: Embed, link: string): string {
  const title = t('Lodestone: {part}, illustrative', { part: embedNames[part].toLowerCase() })
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${heights[part]}" style="border:0" loading="lazy"></iframe>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
