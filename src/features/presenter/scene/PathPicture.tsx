// One weekly path on the stage: output, cover, supply or prices, with the range of our assumptions once it is known.

import { useMemo } from 'react'
import { chooseBand, nameBand } from '../../../charts/paths/bands'
import { Cursor } from '../../../charts/paths/Cursor'
import { layPlot } from '../../../charts/paths/plot'
import { shapeCover } from '../../../charts/paths/shapeCover'
import { shapeOutput } from '../../../charts/paths/shapeOutput'
import { shapePrices } from '../../../charts/paths/shapePrices'
import { shapeSupply } from '../../../charts/paths/shapeSupply'
import { WeeklyLines } from '../../../charts/paths/WeeklyLines'
import type { WeeklyChart } from '../../../charts/paths/weeklyChart'
import { useRanges } from '../../../results/analysis/useAnalyses'
import { useSettledResults } from '../../../results/Results'
import { useReferenceName } from '../../../results/useReferenceName'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import { Enlarged } from './Enlarged'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

const shapes = { output: shapeOutput, cover: shapeCover, supply: shapeSupply, prices: shapePrices }

interface PathProps extends PictureProps {
  picture: keyof typeof shapes
}

export function PathPicture({ picture, before, changed }: PathProps) {
  const { dataset } = useWorkspace()
  const { scenario, outcome, reference: usual } = useSettledResults()
  const usualName = useReferenceName()
  const { data: ranges, stale } = useRanges()
  // After a change on the spot the gray lines are what it changed; as prepared, what the step itself is held against.
  const reference = changed && before ? before : usual
  const referenceName = changed && before ? t('Before') : usualName
  const chart = useMemo(() => {
    return shapes[picture]({
      dataset,
      scenario,
      outcome,
      reference,
      referenceName,
      ranges: stale ? undefined : ranges,
    })
  }, [picture, dataset, scenario, outcome, reference, referenceName, ranges, stale])
  const band = chooseBand(chart.bands, null)
  return (
    <Enlarged
      label={chart.summary}
      heading={
        <p className={styles.finding} translate="no">
          <b>{chart.title}</b> <span>{chart.measure}</span>
          {chart.series.length > 1 ? <Readout chart={chart} /> : null}
        </p>
      }
      caption={
        <p className={styles.note}>
          {chart.note}
          {nameBand(chart.bands, band, null)}
        </p>
      }
    >
      {({ width, height }) => (
        <>
          <WeeklyLines chart={chart} band={band} width={width} height={height} />
          <Cursor chart={chart} plot={layPlot(width, height, chart.timeline.weeks, chart.domain)} week={null} />
        </>
      )}
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
