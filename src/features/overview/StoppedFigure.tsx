// Headline figure: whose lines stand still on the as-of date, since when, and which.
import { formatDateAfter, formatMonth, formatShortMonth } from '../../format/dates'
import { formatList } from '../../format/lists'
import { useCase } from '../../results/CaseProvider'
import { stoppedNow } from '../../results/lineStops'
import { t } from '../../texts/translate'
import { standAtThinnest } from '../../words/stopPhrases'
import { Figure } from './Figure'
import styles from './overview.module.css'

export function StoppedFigure() {
  const { dataset, scenario, outcome } = useCase()
  const stopped = stoppedNow(dataset, outcome)
  const [first] = stopped
  const label = t('Makers with stopped lines')
  if (!first) return <Figure label={label} figure="line-stop" value={t('None')} place="stopped" />
  const all = stopped.length === dataset.automakers.length
  const sameYear = first.since.slice(0, 4) === scenario.asOf.slice(0, 4)
  const lines = standAtThinnest(dataset, outcome) ? t('thinnest lines') : t('some lines')
  const date = formatDateAfter(first.since, scenario.asOf)
  const together = stopped.every(({ since }) => since === first.since)
  return (
    <Figure
      label={label}
      figure={stopped.length === 1 ? `line-stop/${first.id}` : 'line-stop'}
      value={
        all && stopped.length > 1
          ? t('{count, plural, =3 {All three} other {All #}}', { count: stopped.length })
          : formatList(stopped.map(({ name }) => name))
      }
      words={!all && stopped.length > 1}
      unit={t('since {date}', { date: sameYear ? formatShortMonth(first.since) : formatMonth(first.since) }, 'month')}
      place="stopped"
    >
      <p className={styles.note}>
        {together
          ? t('{lines}, week of {date}', { lines, date })
          : t('{lines}; {maker} first, week of {date}', { lines, maker: first.name, date })}
      </p>
    </Figure>
  )
}
