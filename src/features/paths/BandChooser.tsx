// Whose range the path charts shade: one maker at a time, so that bands never lie on top of one another.
import { nameRangeInside } from '../../format/ranges'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './paths.module.css'

interface BandChooserProps {
  analysis: Analysis<Ranges>
  /** Chosen maker; null for the widest range of each chart. */
  chosen: string | null
  onChoose: (maker: string | null) => void
  /** A maker under the pointer or focus is shown for as long; undefined ends that. */
  onPreview: (maker: string | null | undefined) => void
}

export function BandChooser({ analysis, chosen, onChoose, onPreview }: BandChooserProps) {
  const { dataset } = useWorkspace()
  const makers: { id: string | null; name: string }[] = [{ id: null, name: t('the widest') }, ...dataset.automakers]
  return (
    <fieldset className={styles.bands}>
      <legend className={unseen.unseen}>{t('Whose range is shaded')}</legend>
      <span className={styles.swatch} aria-hidden="true" />
      <span>{t('{state} Of', { state: describe(analysis) })}</span>
      {makers.map(({ id, name }) => (
        <button
          key={name}
          type="button"
          className={styles.toggle}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          onPointerEnter={() => onPreview(id)}
          onPointerLeave={() => onPreview(undefined)}
          onFocus={() => onPreview(id)}
          onBlur={() => onPreview(undefined)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}

function describe({ data, stale, running, cancelled, error }: Analysis<Ranges>): string {
  if (!data) {
    if (error && !running) return t('Shaded: range of our assumptions, which could not be drawn.')
    return cancelled
      ? t('Shaded: range of our assumptions, cancelled.')
      : t('Shaded: range of our assumptions, being drawn…')
  }
  const range = nameRangeInside(data)
  if (!stale) return t('Shaded: {range}.', { range })
  return t(
    cancelled || (error && !running) ? 'Shaded: {range}, of earlier choices.' : 'Shaded: {range}, being recomputed…',
    { range },
  )
}
