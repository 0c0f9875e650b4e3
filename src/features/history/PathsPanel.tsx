// The paths: output, stock cover, supply and prices week by week, sharing one axis, one as-of cursor and one pointed-at week.
import { useMemo, useState } from 'react'
import { PathChart } from '../../charts/paths/PathChart'
import { shapeCover } from '../../charts/paths/shapeCover'
import { shapeOutput } from '../../charts/paths/shapeOutput'
import { shapePrices } from '../../charts/paths/shapePrices'
import { shapeSupply } from '../../charts/paths/shapeSupply'
import type { PathsInput } from '../../charts/paths/weeklyChart'
import type { Ranges } from '../../model/summary'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledResults } from '../../results/Results'
import { useReferenceName } from '../../results/useReferenceName'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { TableToggle } from '../../ui/TableToggle'
import { useInSight } from '../../ui/useInSight'
import { BandChooser } from './BandChooser'
import styles from './history.module.css'

/** Charts 1 to 4; mounted once in sight. `initialWidth` is the width of a picture until it is measured, px. */
export function PathsPanel({ initialWidth = 0 }: { initialWidth?: number }) {
  const [asTable, setAsTable] = useState(false)
  const { ref, seen } = useInSight()
  return (
    <Panel
      title={t('Paths')}
      label={t('Paths')}
      measure={t('week by week')}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      source={t(
        'Marks above each plot are enabled events that change a license: disc Washington, square Beijing, ring both, dashed what-if. Illustrative model results.',
      )}
    >
      <div ref={ref} className={styles.container}>
        {seen ? <PathCharts asTable={asTable} initialWidth={initialWidth} /> : <div className={styles.waiting} />}
      </div>
    </Panel>
  )
}

function PathCharts({ asTable, initialWidth }: { asTable: boolean; initialWidth: number }) {
  const analysis = useRanges()
  const input = usePathsInput(analysis.data)
  const [week, setWeek] = useState<number | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [preview, setPreview] = useState<string | null | undefined>(undefined)
  const maker = preview === undefined ? chosen : preview
  const charts = useMemo(
    () => [shapeOutput, shapeCover, shapeSupply, shapePrices].map((shape) => shape(input)),
    [input],
  )
  return (
    <>
      <BandChooser analysis={analysis} chosen={chosen} onChoose={setChosen} onPreview={setPreview} />
      <div className={styles.grid}>
        {charts.map((chart) => (
          <PathChart
            key={chart.id}
            chart={chart}
            shared={{ week, setWeek, maker }}
            asTable={asTable}
            staleBands={analysis.stale}
            initialWidth={initialWidth}
          />
        ))}
      </div>
    </>
  )
}

/** The settled results with the name of what they are held against, and the ranges once they are known. */
function usePathsInput(ranges: Ranges | undefined): PathsInput {
  const { dataset } = useWorkspace()
  const { scenario, outcome, reference } = useSettledResults()
  const referenceName = useReferenceName()
  return useMemo(() => {
    return { dataset, scenario, outcome, reference, referenceName, ranges }
  }, [dataset, scenario, outcome, reference, referenceName, ranges])
}

export default PathsPanel
