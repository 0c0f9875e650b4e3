// The three in a table: exposure as bar and number, why it is so in three columns, and output as a small line.

import { type LineStyle, lineStyleOf } from '../../charts/paths/lineStyle'
import { lowest } from '../../charts/paths/weeklyChart'
import { formatMonth } from '../../format/dates'
import { formatIndex, formatShare } from '../../format/numbers'
import { weekOf, weekStart } from '../../model/calendar'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { FigureLink } from '../../views/marks/FigureLink'
import type { Brief, BriefMaker } from '../../words/brief/brief'
import styles from './brief.module.css'

export function BriefMakers({ brief: { makers } }: { brief: Brief }) {
  return (
    <ScrollRegion label={t('The makers, illustrative')} className={styles.tableFrame}>
      <table className={styles.makers} translate="no">
        <thead>
          <tr>
            <th scope="col">{t('Maker')}</th>
            <th scope="col">{t('Exposure, 0 to 100')}</th>
            <th scope="col">{t('Magnets that touch China')}</th>
            <th scope="col">{t('First line stop, if all licensed exports stop')}</th>
            <th scope="col">{t('Supply not assured')}</th>
            <th scope="col">{t('Output against plan, lowest')}</th>
          </tr>
        </thead>
        <tbody>
          {makers.map((maker, position) => (
            <MakerRow key={maker.id} maker={maker} position={position} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function MakerRow({ maker, position }: { maker: BriefMaker; position: number }) {
  const { dataset } = useWorkspace()
  const { scenario } = useSettledCase()
  const { id, name, exposure, change, range, chinaDependency, stressStop, unassured, output } = maker
  const style = lineStyleOf(position)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span className={styles.column}>{t('Exposure, 0 to 100')}</span>
        <span className={styles.exposure}>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
            <rect width="100" height="8" fill="var(--track)" />
            <rect width={exposure} height="8" fill={style.color} />
          </svg>
          <strong>
            <FigureLink figure={`exposure/${id}`}>{formatIndex(exposure)}</FigureLink>
          </strong>
          <span className={styles.change}>{change}</span>
          {range ? <span className={styles.soft}>{t('range: {range}', { range })}</span> : null}
        </span>
      </td>
      <td>
        <span className={styles.column}>{t('Magnets that touch China')}</span>
        <FigureLink figure={`china-dependency/${id}`}>{chinaDependency}</FigureLink>
      </td>
      <td>
        <span className={styles.column}>{t('First line stop, if all licensed exports stop')}</span>
        <FigureLink figure={`line-stop-stress/${id}`}>{stressStop}</FigureLink>
      </td>
      <td>
        <span className={styles.column}>{t('Supply not assured')}</span>
        {unassured}
      </td>
      <td>
        <span className={styles.column}>{t('Output against plan, lowest')}</span>
        <span className={styles.path}>
          <OutputLine output={output} asOfWeek={weekOf(dataset.calendar, scenario.asOf)} style={style} />
          <span className={styles.soft}>{writeLowest(output, (week) => weekStart(dataset.calendar, week))}</span>
        </span>
      </td>
    </tr>
  )
}

/** The lowest point: `57% in Jul 2025`; `as planned`. */
function writeLowest(output: readonly number[], startOf: (week: number) => string): string {
  const { week, value } = lowest(output)
  return value > 0.9995
    ? t('as planned')
    : t('{share} in {month}', { share: formatShare(value), month: formatMonth(startOf(week)) })
}

interface OutputLineProps {
  /** Share of plan (0 to 1), by week. */
  output: readonly number[]
  asOfWeek: number
  style: LineStyle
}

/** Height of the drawing's own units; its width is one unit a week. */
const height = 20

function OutputLine({ output, asOfWeek, style }: OutputLineProps) {
  const last = Math.max(1, output.length - 1)
  const y = (share: number) => (1 + (height - 2) * (1 - share)).toFixed(2)
  const path = output.map((share, week) => `${week === 0 ? 'M' : 'L'}${week} ${y(share)}`).join('')
  return (
    <svg viewBox={`0 0 ${last} ${height}`} preserveAspectRatio="none" className={styles.output} aria-hidden="true">
      <path d={`M0 ${y(0)}H${last}`} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
      <path
        d={`M${asOfWeek} 0V${height}`}
        stroke="var(--ink-soft)"
        strokeDasharray="2 2"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={path}
        fill="none"
        stroke={style.color}
        strokeWidth={style.width * 0.8}
        strokeDasharray={style.dash}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
