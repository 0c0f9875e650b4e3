// The headline figures in a size for a room, each with what it was before the last change.
import type { Outcome } from '../../../model/outcome'
import { type HeadlineFigure, headlineFigures } from '../../../results/headlineFigures'
import { useResults } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import styles from './scene.module.css'

const shownFigures = ['supply', 'first-stop', 'vehicles', 'peak']

interface FiguresProps {
  before: Outcome | null
  /** As the whole of the stage, in place of a picture. */
  huge?: boolean
}

export function SceneFigures({ before, huge = false }: FiguresProps) {
  const { dataset } = useWorkspace()
  const { outcome } = useResults()
  const now = headlineFigures(dataset, outcome)
  const was = before && headlineFigures(dataset, before)
  const revenue = now.find(({ id }) => id === 'revenue')
  return (
    <ul className={styles.figures} data-huge={huge} aria-label={t('Headline figures, illustrative')} translate="no">
      {now
        .filter(({ id }) => shownFigures.includes(id))
        .map((figure) => (
          <li key={figure.id}>
            <span className={styles.label}>{labelOf(figure)}</span>
            <span className={styles.value}>{figure.text}</span>{' '}
            <span className={styles.aside}>
              {asideOf(figure, was?.find(({ id }) => id === figure.id) ?? null, revenue)}
            </span>
          </li>
        ))}
    </ul>
  )
}

function labelOf({ id, name }: HeadlineFigure): string {
  return id === 'vehicles' ? t('{name}, from here on', { name }) : name
}

/** Who or how much besides, and what it was: `Ford · was 5 weeks`. */
function asideOf(now: HeadlineFigure, was: HeadlineFigure | null, revenue: HeadlineFigure | undefined): string {
  const besides =
    now.id === 'vehicles' && revenue && revenue.value !== 0
      ? t('{amount} of revenue', { amount: revenue.text })
      : now.detail
  const earlier = was && was.text !== now.text ? t('was {before}', { before: was.text }) : was ? t('as before') : null
  return [besides, earlier].filter((part) => part !== null).join(' · ')
}
