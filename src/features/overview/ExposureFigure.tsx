// Exposure of each maker from 0 to 100, as a bar with a mark where the reference scenario stands and a whisker for its range.
import { formatRange } from '../../charts/stops/rangeText'
import { formatIndex } from '../../format/numbers'
import type { Percentiles } from '../../model/percentiles'
import { useWorkspace } from '../../results/Workspace'
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
        <span>Exposure, 0 to 100</span>
        <span>mark: {referenceName}</span>
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
  maker: { id: string; name: string }
}

function Exposure({ maker: { id, name }, outcome, reference, referenceName, analysis }: ExposureProps) {
  const { data, stale } = analysis
  const now = outcome.automakers[id]!.exposureIndex
  const usual = reference.automakers[id]!.exposureIndex
  const range = data?.automakers[id]?.exposureIndex
  const spread = range
    ? `range of our assumptions ${formatRange('index', range)}${stale ? ', being recomputed' : ''}; `
    : ''
  return (
    <li title={`${name}: ${spread}${referenceName}: ${formatIndex(usual)}`}>
      <span>{name}</span>
      <span className={styles.bar} data-bar aria-hidden="true">
        <span className={styles.fill} style={{ width: `${now}%` }} />
        <span className={styles.tick} style={{ left: `${usual}%` }} />
        {range ? <Whisker range={range} stale={stale} /> : null}
      </span>
      <FigureButton
        figure={`exposure/${id}`}
        className={styles.index}
        name={`Exposure of ${name}: ${formatIndex(now)} of 100; ${spread}${referenceName}: ${formatIndex(usual)}`}
      >
        {formatIndex(now)}
      </FigureButton>
    </li>
  )
}

function Whisker({ range: { p10, p90 }, stale }: { range: Percentiles; stale: boolean }) {
  if (p10 === null || p90 === null) return null
  return <span className={styles.whisker} data-stale={stale} style={{ left: `${p10}%`, right: `${100 - p90}%` }} />
}
