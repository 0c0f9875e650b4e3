// One weekly path on the stage: output, cover, supply or prices, with the range of our assumptions once it is known.
import type { WeeklyChart } from '../../../charts/paths/weeklyChart'
import { useRanges } from '../../../results/analysis/useAnalyses'
import { t } from '../../../texts/translate'
import { type PathId, PathView, usePath, writePathNote } from '../../../views/PathsView'
import { Enlarged } from './Enlarged'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

export function PathPicture({ picture, before, changed }: PictureProps & { picture: PathId }) {
  // After a change on the spot the gray lines are what it changed; as prepared, what the step itself is held against.
  const against = changed && before ? { outcome: before, name: t('Before') } : null
  const chart = usePath(picture, useRanges(), against)
  return (
    <Enlarged
      label={chart.summary}
      heading={
        <p className={styles.finding} translate="no">
          <b>{chart.title}</b> <span>{chart.measure}</span>
          {chart.series.length > 1 ? <Readout chart={chart} /> : null}
        </p>
      }
      caption={<p className={styles.note}>{writePathNote(chart)}</p>}
    >
      {({ width, height }) => <PathView chart={chart} width={width} height={height} />}
    </Enlarged>
  )
}

/** The lines by name and hue, with their values in the as-of week. */
function Readout({ chart: { series, timeline, formatValue } }: { chart: WeeklyChart }) {
  return (
    <span className={styles.readout}>
      {t('{lead}:', { lead: timeline.asOf.label }, 'before the rest of a line')}
      {series.map(({ key, name, style, values }) => (
        <b key={key} style={{ color: style.color }}>
          {name} {formatValue(values[timeline.asOf.week] ?? 0)}
        </b>
      ))}
    </span>
  )
}
