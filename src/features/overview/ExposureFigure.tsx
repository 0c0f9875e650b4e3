// Exposure of each maker, where 100 is the worst: a bar with a whisker for its range, and the number.
import { formatIndex } from '../../format/numbers'
import { formatRange } from '../../format/ranges'
import { joinClauses } from '../../format/sentences'
import type { Percentiles } from '../../model/percentiles'
import { exposureOf } from '../../results/metrics/exposure'
import type { Metric } from '../../results/metrics/metric'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { ExposureView } from '../../views/ExposureView'
import { FigureButton } from './Figure'
import type { HeadlineProps } from './headlineProps'
import styles from './overview.module.css'

export function ExposureFigure({ outcome, analysis }: Pick<HeadlineProps, 'outcome' | 'analysis'>) {
  const { dataset } = useWorkspace()
  return (
    <div className={styles.figure} data-place="exposure">
      <p className={styles.label}>{t('Exposure, 100 = worst')}</p>
      <ul className={styles.exposures}>
        {dataset.automakers.map((maker) => {
          const metric = exposureOf(maker)
          return (
            <MakerExposure
              key={maker.id}
              metric={metric}
              name={maker.name}
              now={metric.valueIn(outcome) ?? 0}
              analysis={analysis}
            />
          )
        })}
      </ul>
    </div>
  )
}

interface MakerProps extends Pick<HeadlineProps, 'analysis'> {
  metric: Metric
  /** Of the maker. */
  name: string
  now: number
}

function MakerExposure({ metric, name, now, analysis: { data, stale } }: MakerProps) {
  const range = data && metric.rangeIn(data)
  const spread = range ? [writeSpread(range, stale)] : []
  return (
    <li title={spread[0]}>
      <span>{name}</span>
      <ExposureView now={now} range={range} stale={stale} />
      <FigureButton
        figure={metric.id}
        className={styles.index}
        name={joinClauses([
          t('Exposure of {maker}: {index} of 100', { maker: name, index: formatIndex(now) }),
          ...spread,
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
