// The headline figures side by side, with how they differ from the base's.
import { Fragment } from 'react'
import { formatDate } from '../../format/dates'
import { joinClauses, joinSentences } from '../../format/sentences'
import { weekStart } from '../../model/calendar'
import type { Dataset } from '../../model/dataset'
import type { HeadlineFigure } from '../../results/metrics/headlineFigures'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import { FigureLink } from '../../views/marks/FigureLink'
import { type Compared, type Comparison, haveOneDate, weekOfFirstStop } from '../../words/comparison'
import { sayAhead } from '../../words/outlook'
import { ColumnHeads, Columns, Gap } from './ColumnHeads'
import styles from './tables.module.css'

export function FiguresTable({ comparison }: { comparison: Comparison }) {
  const { dataset } = useWorkspace()
  const { base, all } = comparison
  return (
    <Panel
      label={t('Headline figures compared')}
      title={t('Headline figures')}
      measure={t('with the difference from {base}', { base: base.place })}
      source={writeSource(dataset, comparison)}
    >
      <ScrollRegion label={t('Table: headline figures')} className={styles.frame}>
        <table className={styles.table} translate="no">
          <caption className={unseen.unseen}>
            {t('Headline figures of each scenario, and how they differ from {base}', { base: base.place })}
          </caption>
          <Columns />
          <ColumnHeads comparison={comparison} first={t('Figure')} />
          <tbody>
            {base.figures.map((figure) => (
              <tr key={figure.metric.id}>
                <th scope="row">{figure.metric.name}</th>
                {all.map((one) => (
                  <Fragment key={one.letter}>
                    <Gap before={one.letter} letters={all.map(({ letter }) => letter)} />
                    <Cell one={one} base={base} figure={figure} dated={isDated(figure, comparison)} />
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  )
}

function writeSource(dataset: Dataset, comparison: Comparison): string {
  return joinSentences(
    t('Illustrative, on central assumptions.'),
    t('Line stops, vehicles, revenue and inflation are read {ahead}.', { ahead: sayAheadOfAll(dataset, comparison) }),
    haveOneDate(comparison)
      ? null
      : t('As-of dates differ: supply is that of each date, and line stops are compared by their own dates.'),
  )
}

/** Whether a figure counts weeks from as-of dates that differ: then the weeks of the calendar are what can be compared. */
function isDated({ metric }: HeadlineFigure, comparison: Comparison): boolean {
  return metric.kind === 'weeks' && !haveOneDate(comparison)
}

/** The difference; a stop where the base has none is no number of weeks. */
function writeAgainst(
  metric: HeadlineFigure['metric'],
  own: number | null,
  base: number | null,
  place: string,
): string {
  return own !== null && base === null ? t('none in {base}', { base: place }) : metric.change(own, base).text
}

interface CellProps {
  one: Compared
  base: Compared
  /** The base's. */
  figure: HeadlineFigure
  /** As a date instead of weeks from the as-of date. */
  dated: boolean
}

function Cell({ one, base, figure, dated }: CellProps) {
  const { dataset } = useWorkspace()
  const own = one.figures.find(({ metric }) => metric.id === figure.metric.id)
  if (!own) return <td>{t('none')}</td>
  const weekOr = (of: Compared, value: number | null) => (dated ? weekOfFirstStop(dataset, of) : value)
  const week = dated ? weekOfFirstStop(dataset, one) : null
  const text = week === null ? own.text : t('week of {date}', { date: formatDate(weekStart(dataset.calendar, week)) })
  const value = <span className={styles.value}>{text}</span>
  return (
    <td className={one === base ? styles.baseCell : undefined}>
      {/* Provenance is that of the page's own scenario. */}
      {one.letter === 'a' ? <FigureLink figure={own.metric.id}>{value}</FigureLink> : value}
      {own.detail ? <span className={styles.detail}> {own.detail}</span> : null}{' '}
      {one === base ? null : (
        <span className={styles.difference}>
          {writeAgainst(own.metric, weekOr(one, own.value), weekOr(base, figure.value), base.place)}
        </span>
      )}
    </td>
  )
}

/** Said once where it is the same for all: `over the next 52 weeks, to 7 June 2026, if events go as switched`; else of each. */
function sayAheadOfAll(dataset: Dataset, { all }: Pick<Comparison, 'all'>): string {
  const said = all.map((one) => ({ place: one.place, ahead: aheadOf(dataset, one) }))
  const [first, ...others] = said
  if (!first || others.every(({ ahead }) => ahead === first.ahead)) return first?.ahead ?? ''
  return joinClauses(said.map(({ place, ahead }) => t('in {place} {ahead}', { place, ahead }, 'letter of a scenario')))
}

function aheadOf(dataset: Dataset, { named: { scenario }, outcome }: Compared): string {
  return sayAhead({ dataset, scenario, outcome })
}
