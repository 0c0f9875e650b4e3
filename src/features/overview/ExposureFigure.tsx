// Exposure of each maker from 0 to 100, as a bar with a mark where the reference scenario stands and a whisker for its range.

import { formatIndex } from '../../format/numbers'
import { formatRange } from '../../format/ranges'
import { joinClauses } from '../../format/sentences'
import type { Automaker } from '../../model/dataset'
import type { Percentiles } from '../../model/percentiles'
import { exposureOf } from '../../results/metrics/exposure'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { FigureButton } from './Figure'
import type { HeadlineProps } from './headline'
import styles from './overview.module.css'
import { RangeCaption } from './RangeCaption'

export function ExposureFigure(props: HeadlineProps) {
  const { dataset } = useWorkspace()
  const { referenceName, analysis } = props
  return (
    <div className={styles.figure}>
      <p className={`${styles.label} ${styles.split}`}>
        <span>{t('Exposure, 0 to 100')}</span>
        <span>{t('mark: {reference}', { reference: referenceName })}</span>
      </p>
      <ul className={styles.exposures}>
        {dataset.automakers.map((maker) => (
          <Exposure key={maker.id} maker={maker} {...props} />
        ))}
      </ul>
      <RangeCaption analysis={analysis} />
    </div>
  )
}

interface ExposureProps extends HeadlineProps {
  maker: Automaker
}

function Exposure({ maker, outcome, reference, referenceName, analysis }: ExposureProps) {
  const { name } = maker
  const { data, stale } = analysis
  const metric = exposureOf(maker)
  const now = metric.valueIn(outcome) ?? 0
  const usual = metric.valueIn(reference) ?? 0
  const range = data && metric.rangeIn(data)
  const against = [
    ...(range ? [writeSpread(range, stale)] : []),
    t(
      '{name}: {value}',
      { name: referenceName, value: formatIndex(usual) },
      'reference scenario, and the exposure in it',
    ),
  ]
  return (
    <li title={t('{name}: {value}', { name, value: joinClauses(against) }, 'automaker, and what it is held against')}>
      <span>{name}</span>
      <span className={styles.bar} data-bar aria-hidden="true">
        <span className={styles.fill} style={{ width: `${now}%` }} />
        <span className={styles.tick} style={{ left: `${usual}%` }} />
        {range ? <Whisker range={range} stale={stale} /> : null}
      </span>
      <FigureButton
        figure={metric.id}
        className={styles.index}
        name={joinClauses([
          t('Exposure of {maker}: {index} of 100', { maker: name, index: formatIndex(now) }),
          ...against,
        ])}
      >
        {formatIndex(now)}
      </FigureButton>
    </li>
  )
}

function writeSpread(range: Percentiles, stale: boolean): string {
  return t(stale ? 'range of our assumptions {range}, being recomputed' : 'range of our assumptions {range}', {
    range: formatRange('index', range),
  })
}

function Whisker({ range: { p10, p90 }, stale }: { range: Percentiles; stale: boolean }) {
  if (p10 === null || p90 === null) return null
  return <span className={styles.whisker} data-stale={stale} style={{ left: `${p10}%`, right: `${100 - p90}%` }} />
}
