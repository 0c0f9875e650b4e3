// Exposure of each maker from 0 to 100, as a bar with a mark where the reference scenario stands and a whisker for its range.

import { formatIndex } from '../../format/numbers'
import { formatRange } from '../../format/ranges'
import { joinClauses } from '../../format/sentences'
import type { Percentiles } from '../../model/percentiles'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { type Exposure, ExposureView, readExposures } from '../../views/ExposureView'
import { FigureButton } from './Figure'
import type { HeadlineProps } from './headlineProps'
import styles from './overview.module.css'
import { RangeCaption } from './RangeCaption'

export function ExposureFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  return (
    <div className={styles.figure}>
      <p className={`${styles.label} ${styles.split}`}>
        <span>{t('Exposure, 0 to 100')}</span>
        <span>{t('mark: {reference}', { reference: referenceName })}</span>
      </p>
      <ul className={styles.exposures}>
        {readExposures(dataset, outcome, reference).map((exposure) => (
          <MakerExposure
            key={exposure.metric.id}
            exposure={exposure}
            referenceName={referenceName}
            analysis={analysis}
          />
        ))}
      </ul>
      <RangeCaption analysis={analysis} />
    </div>
  )
}

interface MakerProps extends Pick<HeadlineProps, 'referenceName' | 'analysis'> {
  exposure: Exposure
}

function MakerExposure({ exposure: { metric, name, now, mark }, referenceName, analysis }: MakerProps) {
  const { data, stale } = analysis
  const range = data && metric.rangeIn(data)
  const against = [
    ...(range ? [writeSpread(range, stale)] : []),
    t(
      '{name}: {value}',
      { name: referenceName, value: formatIndex(mark) },
      'reference scenario, and the exposure in it',
    ),
  ]
  return (
    <li title={t('{name}: {value}', { name, value: joinClauses(against) }, 'automaker, and what it is held against')}>
      <span>{name}</span>
      <ExposureView now={now} mark={mark} range={range} stale={stale} />
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
